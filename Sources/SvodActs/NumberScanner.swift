import SvodContent

/// Reads a number at the beginning of a line.
///
/// A component has one to three digits and no leading zero, so that dates («12.07.2021 г.»),
/// years («2021 год») and times («10.00») are no numbers of clauses.
struct NumberScanner {
  enum Ending {
    case dot
    case bracket
    case none
  }

  struct Number {
    var components: [String]
    var ending: Ending
    var hasHyphen: Bool
  }

  /// No act counts deeper.
  private static let mostComponents = 12

  private let characters: [Character]
  private(set) var index = 0

  init(_ text: some StringProtocol) {
    characters = Array(text)
  }

  var next: Character? { index < characters.count ? characters[index] : nil }

  /// The next character that is no space.
  var nextVisible: Character? { characters[index...].first { !$0.isWhitespace } }

  /// What has been read.
  var written: String { String(characters[..<index]).trimmingSpaces }

  mutating func skipSpaces() {
    while let next, next.isWhitespace { index += 1 }
  }

  mutating func skip(_ character: Character) -> Bool {
    guard next == character else { return false }
    index += 1
    return true
  }

  /// The next word in lower case, read only if it is one of those.
  mutating func skipWord(of words: Set<String>) -> String? {
    let word = characters[index...].prefix { $0.isLetter || $0 == "§" }
    let lowered = String(word).lowercased()
    guard words.contains(lowered) else { return nil }
    index += word.count
    skipSpaces()
    return lowered
  }

  /// A number with its dot or bracket; nothing is read where there is none.
  mutating func number() -> Number? {
    let start = index
    var components: [String] = []
    var hasHyphen = false
    while components.count <= Self.mostComponents {
      guard let component = component() else {
        index = start
        return nil
      }
      components.append(component)
      guard let separator = next, separator == "." || separator == "-", digitFollows else { break }
      hasHyphen = hasHyphen || separator == "-"
      index += 1
    }
    guard components.count <= Self.mostComponents else {
      index = start
      return nil
    }
    return Number(components: components, ending: ending(), hasHyphen: hasHyphen)
  }

  /// A single letter with its bracket: «а)».
  mutating func bracketedLetter() -> Character? {
    guard let letter = next, letter.isLetter, index + 1 < characters.count,
      characters[index + 1] == ")"
    else { return nil }
    index += 2
    return letter
  }

  /// A number in brackets, «(1)», or «(2a)» for one that was put in later.
  mutating func enclosedNumber() -> String? {
    var ahead = self
    guard ahead.skip("("), var component = ahead.component() else { return nil }
    if let letter = ahead.next, ("a"..."z").contains(letter), ahead.skip(letter) {
      component.append(letter)
    }
    guard ahead.skip(")"), ahead.next?.isWhitespace ?? true else { return nil }
    self = ahead
    return component
  }

  /// «3a», the number of a section that was put in later, with its dot or bracket.
  mutating func letteredNumber() -> Number? {
    var ahead = self
    guard var component = ahead.component(), let letter = ahead.next,
      ("a"..."z").contains(letter), ahead.skip(letter)
    else { return nil }
    component.append(letter)
    let ending = ahead.ending()
    guard ending != .none || (ahead.next?.isWhitespace ?? true) else { return nil }
    self = ahead
    return Number(components: [component], ending: ending, hasHyphen: false)
  }

  /// A number in Roman letters with its dot or bracket.
  mutating func romanNumber() -> Number? {
    let letters = characters[index...].prefix { $0.isLetter }
    guard let numeral = RomanNumeral(String(letters)) else { return nil }
    let start = index
    index += letters.count
    let isASCII = letters.allSatisfy { "IVX".contains($0) }
    let ending = ending()
    guard ending != .none || (isASCII && (next == nil || next == " ")) else {
      index = start
      return nil
    }
    return Number(components: [String(numeral.value)], ending: ending, hasHyphen: false)
  }

  private var digitFollows: Bool {
    index + 1 < characters.count && characters[index + 1].isASCIIDigit
  }

  private mutating func component() -> String? {
    let digits = characters[index...].prefix(4).prefix { $0.isASCIIDigit }
    guard (1...3).contains(digits.count), digits.first != "0" else { return nil }
    index += digits.count
    return String(digits)
  }

  /// A dot may be set off by a space.
  private mutating func ending() -> Ending {
    let start = index
    if skip(")") { return .bracket }
    skipSpaces()
    if skip(".") { return .dot }
    index = start
    return .none
  }
}

extension Character {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }

  /// Could begin a sentence: a capital, a quote or a bracket.
  var beginsSentence: Bool { isUppercase || "«\"“„([".contains(self) }
}

extension StringProtocol {
  var trimmingSpaces: String {
    let tail = drop(while: \.isWhitespace)
    let kept = tail.reversed().drop(while: \.isWhitespace)
    return String(kept.reversed())
  }
}
