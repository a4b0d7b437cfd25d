import SvodLanguage

/// Which part of an earlier edition is which of a later one.
///
/// Parts are the same by number and words; then by words alone, where numbers moved; then by number
/// where the words are like; then by likeness alone. What is left with one number was written anew.
/// Each step looks a part up and never compares all with all, so that long acts take time in
/// proportion to their length.
struct PartMatching {
  /// Shorter words («Утратил силу») say nothing about where a part went.
  private static let fewestWords = 4
  private static let likeEnough = 0.5
  /// Without a common number, parts must be more alike.
  private static let alike = 0.6
  /// A word that stands in more parts than this leads nowhere.
  private static let mostCommon = 12

  private let old: [ComparedPart]
  private let new: [ComparedPart]
  /// By the place in the later edition, the place in the earlier one.
  private(set) var matches: [Int?]
  private var isTaken: [Bool]
  private let oldBags: [WordBag]
  private let newBags: [WordBag]

  init(old: [ComparedPart], new: [ComparedPart]) {
    self.old = old
    self.new = new
    matches = Array(repeating: nil, count: new.count)
    isTaken = Array(repeating: false, count: old.count)
    oldBags = old.map { WordBag($0.words) }
    newBags = new.map { WordBag($0.words) }
    matchEqual { "\($0.numberKey)\u{2}\($0.textKey)" }
    matchEqual { WordBag($0.words).count < Self.fewestWords ? nil : $0.textKey }
    matchNumbers { $0 >= Self.likeEnough }
    matchLike()
    matchNumbers { _ in true }
  }

  private mutating func take(_ newPlace: Int, _ oldPlace: Int) {
    matches[newPlace] = oldPlace
    isTaken[oldPlace] = true
  }

  private mutating func matchEqual(by key: (ComparedPart) -> String?) {
    var places: [String: [Int]] = [:]
    for place in old.indices.reversed() where !isTaken[place] {
      if let key = key(old[place]) { places[key, default: []].append(place) }
    }
    for place in new.indices where matches[place] == nil {
      guard let key = key(new[place]), let found = places[key]?.popLast() else { continue }
      take(place, found)
    }
  }

  private mutating func matchNumbers(_ isAccepted: (Double) -> Bool) {
    var places: [String: [Int]] = [:]
    for place in old.indices.reversed() where !isTaken[place] && !old[place].numberKey.isEmpty {
      places[old[place].numberKey, default: []].append(place)
    }
    for place in new.indices where matches[place] == nil && !new[place].numberKey.isEmpty {
      guard let found = places[new[place].numberKey]?.last,
        isAccepted(newBags[place].likeness(to: oldBags[found]))
      else { continue }
      places[new[place].numberKey]?.removeLast()
      take(place, found)
    }
  }

  /// Parts that share rare words and are alike; the first best one in the order of the text.
  private mutating func matchLike() {
    var places: [String: [Int]] = [:]
    for place in old.indices where !isTaken[place] {
      for word in oldBags[place].counts.keys { places[word, default: []].append(place) }
    }
    for place in new.indices
    where matches[place] == nil && newBags[place].count >= Self.fewestWords {
      var candidates: Set<Int> = []
      for word in newBags[place].counts.keys {
        guard let found = places[word], found.count <= Self.mostCommon else { continue }
        candidates.formUnion(found.filter { !isTaken[$0] })
      }
      let best = candidates.sorted().map { ($0, newBags[place].likeness(to: oldBags[$0])) }
        .max { $0.1 < $1.1 }
      if let best, best.1 >= Self.alike { take(place, best.0) }
    }
  }
}

/// The words of a part with how often each stands in it.
struct WordBag {
  let counts: [String: Int]
  let count: Int

  init(_ words: String) {
    let all = RussianFold.folded(words).split { !$0.isLetter && !$0.isNumber }
    counts = Dictionary(all.map { (String($0), 1) }, uniquingKeysWith: +)
    count = all.count
  }

  /// How much of their words two parts share, from 0 to 1.
  ///
  /// Source: L. R. Dice, Ecology 26(3), 1945.
  func likeness(to other: WordBag) -> Double {
    guard count + other.count > 0 else { return 1 }
    let (few, many) = counts.count < other.counts.count ? (self, other) : (other, self)
    let shared = few.counts.reduce(0) { $0 + min($1.value, many.counts[$1.key] ?? 0) }
    return 2 * Double(shared) / Double(count + other.count)
  }
}
