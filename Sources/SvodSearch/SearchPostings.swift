/// Which words stand where.
struct SearchPostings {
  /// A stem and its occurrences, written.
  struct Term {
    let stem: String
    let postings: String
  }

  /// In the order of their UTF-8, which is that of their code points.
  private(set) var terms: [Term] = []

  /// What the places of a word say: those of numbers come first, then those of names, then text.
  private enum Zone {
    static let names = 64
    static let text = 512
  }

  /// How many places of a word in one entry are kept: the first ones, by which phrases are known.
  private static let greatestPlaceCount = 6

  /// The occurrences of a stem: for each entry its distance from the one before, and the places
  /// in it, all in base 36: `0.1s.2a;3.1s`.
  private struct Occurrences {
    var text = ""
    var lastEntry = -1
    var placeCount = 0
  }

  private var reader = SearchWordReader()
  private var numbers: [String: Int] = [:]
  private var stems: [String] = []
  private var occurrences: [Occurrences] = []

  init(of entries: [SearchEntry]) {
    for (place, entry) in entries.enumerated() { take(entry, at: place) }
    let order = stems.indices.map { (Array(stems[$0].utf8), $0) }
      .sorted { $0.0.lexicographicallyPrecedes($1.0) }
    terms = order.map { Term(stem: stems[$0.1], postings: occurrences[$0.1].text) }
  }

  private mutating func take(_ entry: SearchEntry, at place: Int) {
    take(entry.numbers, from: 0, to: Zone.names, of: place)
    take(entry.names.map(\.words), from: Zone.names, to: Zone.text, of: place)
    take([entry.text], from: Zone.text, to: .max, of: place)
  }

  /// A gap between two texts keeps the end of one and the start of the next from being a phrase.
  private mutating func take(_ texts: [String], from start: Int, to end: Int, of entry: Int) {
    var position = start
    for text in texts {
      for word in reader.words(of: text) {
        if !word.isIdle { append(word.stem, at: min(position, end - 1), of: entry) }
        position += 1
      }
      position += 1
    }
  }

  private mutating func append(_ stem: String, at position: Int, of entry: Int) {
    let number = number(of: stem)
    let last = occurrences[number].lastEntry
    if last != entry {
      if last >= 0 { occurrences[number].text += ";" }
      occurrences[number].text += String(entry - max(last, 0), radix: 36)
      occurrences[number].lastEntry = entry
      occurrences[number].placeCount = 0
    }
    guard occurrences[number].placeCount < Self.greatestPlaceCount else { return }
    occurrences[number].text += "." + String(position, radix: 36)
    occurrences[number].placeCount += 1
  }

  private mutating func number(of stem: String) -> Int {
    if let number = numbers[stem] { return number }
    numbers[stem] = stems.count
    stems.append(stem)
    occurrences.append(Occurrences())
    return stems.count - 1
  }
}
