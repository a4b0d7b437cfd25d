/// What a Russian name is sorted by, made once per name.
///
/// Letters go by the alphabet with ё among е, Cyrillic before Latin; runs of digits go by their
/// value, so that «№ 2» precedes «№ 10»; quotes, №, case and repeated spaces do not count. Names
/// that are equal so far go by their ё, then by their code points: only equal texts have equal
/// keys.
package struct RussianSortKey: Sendable, Hashable {
  /// The first eight weights, which settle most comparisons.
  private let head: UInt64
  private let weights: [UInt8]
  private let text: String

  /// The key of a text.
  package init(_ text: String) {
    var levels = SortLevels(capacity: text.utf8.count + 8)
    for scalar in text.unicodeScalars { levels.append(scalar) }
    weights = levels.finished()
    head = (0..<8).reduce(0) { [weights] head, place in
      head << 8 | UInt64(place < weights.count ? weights[place] : 0)
    }
    self.text = text
  }
}

extension RussianSortKey {
  /// Elements in the order of their names, for each of which one key is made.
  package static func sorted<Element>(
    _ elements: some Sequence<Element>, by name: (Element) -> String
  ) -> [Element] {
    let elements = Array(elements)
    let keys = elements.map { RussianSortKey(name($0)) }
    return elements.indices.sorted { keys[$0] < keys[$1] }.map { elements[$0] }
  }
}

extension RussianSortKey: Comparable {
  package static func < (first: Self, second: Self) -> Bool {
    if first.head != second.head { return first.head < second.head }
    if let precedes = order(first.weights, second.weights) { return precedes }
    return first.text < second.text
  }

  /// Whether the first of two arrays precedes the second one, or nil when they are equal.
  private static func order(_ first: [UInt8], _ second: [UInt8]) -> Bool? {
    first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in
        for place in 0..<min(first.count, second.count) where first[place] != second[place] {
          return first[place] < second[place]
        }
        return first.count == second.count ? nil : first.count < second.count
      }
    }
  }
}

/// The weights of a text under construction: of its letters, and of its ё.
private struct SortLevels {
  /// Ends the letters; below every weight, so that a shorter text precedes its continuations.
  private static let levelEnd: UInt8 = 0

  private var letters: [UInt8] = []
  private var isSpacePending = false

  /// The digits of the number that is being read, without leading zeros.
  private var digits: [UInt8] = []
  private var isInNumber = false

  /// For each е and ё up to the last ё, 1 or 2.
  private var yoMarks: [UInt8] = []
  private var plainYeCount = 0

  init(capacity: Int) {
    letters.reserveCapacity(capacity)
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    if let digit = scalar.asciiDigit {
      if !isInNumber { beginNumber() }
      if digit > 0 || !digits.isEmpty { digits.append(digit + 1) }
      return
    }
    if isInNumber { endNumber() }
    switch scalar.lowercased {
    case let letter where letter.isCyrillic: appendCyrillic(letter)
    case let space where space.isSpace: isSpacePending = true
    case "\u{308}" where letters.last == SortWeight.ye: turnLastYeIntoYo()
    case "\u{306}" where letters.last == SortWeight.short("и"):
      letters[letters.count - 1] = SortWeight.short("й")
    case let sign where sign.isQuotationMark || sign == "№": break
    case let letter:
      beginWord()
      SortWeight.append(letter, to: &letters)
    }
  }

  mutating func finished() -> [UInt8] {
    if isInNumber { endNumber() }
    letters.append(Self.levelEnd)
    return letters + yoMarks
  }

  private mutating func beginWord() {
    if isSpacePending, !letters.isEmpty { letters.append(SortWeight.space) }
    isSpacePending = false
  }

  private mutating func appendCyrillic(_ letter: Unicode.Scalar) {
    beginWord()
    switch letter {
    case "ё":
      letters.append(SortWeight.ye)
      turnNextYeIntoYo()
    case "е":
      letters.append(SortWeight.ye)
      plainYeCount += 1
    default:
      SortWeight.append(letter, to: &letters)
    }
  }

  private mutating func turnLastYeIntoYo() {
    // A decomposed ё was first counted as е.
    plainYeCount -= 1
    turnNextYeIntoYo()
  }

  private mutating func turnNextYeIntoYo() {
    for _ in 0..<plainYeCount { yoMarks.append(1) }
    plainYeCount = 0
    yoMarks.append(2)
  }

  private mutating func beginNumber() {
    beginWord()
    isInNumber = true
  }

  /// Numbers compare by their count of digits, then by their digits.
  private mutating func endNumber() {
    letters.append(SortWeight.number)
    letters.append(UInt8(clamping: digits.count))
    letters += digits
    digits.removeAll(keepingCapacity: true)
    isInNumber = false
  }
}
