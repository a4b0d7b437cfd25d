/// Words without their endings, so that «приказом» and «приказа» are found to be one word.
///
/// Snowball's Russian stemmer (M. F. Porter, snowballstem.org/algorithms/russian/stemmer.html),
/// written from its description. `Templates/assets/search.js` has the same steps for the reader's
/// browser; `Tests/Language/stems.tsv` holds words with their stems, which both are tested with.
package enum RussianStem {
  /// A folded word without its ending; a word that is not Russian stays as it is.
  package static func stem(of word: String) -> String {
    var stemming = Stemming(word)
    stemming.removeInflection()
    stemming.removeSingle("и")
    stemming.removeDerivation()
    stemming.tidyUp()
    return stemming.word
  }

  /// The stems of a text's words, without marks.
  package static func stems(of text: String) -> [String] {
    RussianFold.folded(text).split { !$0.isLetter && !$0.isNumber }.map { stem(of: String($0)) }
  }
}

/// A word on its way to its stem, as UTF-8, in which a small Russian letter takes two bytes.
private struct Stemming {
  private var bytes: [UInt8]
  /// RV of the description: behind the first vowel, where inflections are looked for.
  private var inflected: Int
  /// R2: behind the second vowel with a consonant after it, where «-ость» is looked for.
  private var derived: Int

  var word: String { String(decoding: bytes, as: UTF8.self) }

  init(_ word: String) {
    bytes = Array(word.utf8)
    inflected = bytes.count
    derived = bytes.count
    var place = 0
    guard let first = Self.end(ofFirst: true, in: bytes, from: &place) else { return }
    inflected = first
    guard Self.end(ofFirst: false, in: bytes, from: &place) != nil,
      Self.end(ofFirst: true, in: bytes, from: &place) != nil,
      let second = Self.end(ofFirst: false, in: bytes, from: &place)
    else { return }
    derived = second
  }

  /// Moves behind the first vowel, or the first other letter, and tells the place.
  private static func end(
    ofFirst isVowel: Bool, in bytes: [UInt8], from place: inout Int
  ) -> Int? {
    while place < bytes.count {
      let length = bytes[place] < 0x80 ? 1 : bytes[place] < 0xE0 ? 2 : bytes[place] < 0xF0 ? 3 : 4
      let letter = bytes[place..<min(place + length, bytes.count)]
      place += letter.count
      if vowels.contains(where: { letter.elementsEqual($0) }) == isVowel { return place }
    }
    return nil
  }

  private static let vowels = Ending.list("а е и о у ы э ю я").map(\.bytes)

  /// Step 1: a perfective gerund, else what the endings of adjectives, verbs or nouns are.
  mutating func removeInflection() {
    if remove(Self.gerunds) { return }
    remove(Self.reflexives)
    if remove(Self.adjectives) {
      remove(Self.participles)
      return
    }
    if remove(Self.verbs) { return }
    remove(Self.nouns)
  }

  /// Step 3.
  mutating func removeDerivation() {
    remove(Self.derivations, from: derived)
  }

  /// Step 4: a superlative and one of two «н», or one of two «н», or a soft sign.
  mutating func tidyUp() {
    if remove(Self.superlatives) {
      removeDoubleN()
    } else if !removeDoubleN() {
      removeSingle("ь")
    }
  }

  /// Step 2, and a part of step 4.
  mutating func removeSingle(_ letter: String) {
    remove([Ending(letter)])
  }

  @discardableResult
  private mutating func removeDoubleN() -> Bool {
    guard has(Ending("нн"), from: inflected) else { return false }
    bytes.removeLast(2)
    return true
  }

  /// Removes the longest of the endings, unless it needs «а» or «я» before it and has none.
  @discardableResult
  private mutating func remove(_ endings: [Ending], from start: Int? = nil) -> Bool {
    let start = start ?? inflected
    guard let ending = endings.first(where: { has($0, from: start) }) else { return false }
    let rest = bytes.count - ending.bytes.count
    if ending.followsA {
      let before = bytes[start..<rest].suffix(2)
      guard Self.a.contains(where: { before.elementsEqual($0) }) else { return false }
    }
    bytes.removeLast(ending.bytes.count)
    return true
  }

  private func has(_ ending: Ending, from start: Int) -> Bool {
    bytes.count >= start + ending.bytes.count
      && bytes.suffix(ending.bytes.count).elementsEqual(ending.bytes)
  }
}

/// The endings, each list from the longest to the shortest.
extension Stemming {
  private static let a = Ending.list("а я").map(\.bytes)

  private static let gerunds = Ending.list(
    "ив ивши ившись ыв ывши ывшись", behindA: "в вши вшись")

  private static let reflexives = Ending.list("ся сь")

  private static let adjectives = Ending.list(
    "ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею")

  private static let participles = Ending.list("ивш ывш ующ", behindA: "ем нн вш ющ щ")

  private static let verbs = Ending.list(
    "ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить "
      + "ыть ишь ую ю",
    behindA: "ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно")

  private static let nouns = Ending.list(
    "а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию "
      + "ью ю ия ья я")

  private static let derivations = Ending.list("ост ость")

  private static let superlatives = Ending.list("ейш ейше")
}

private struct Ending {
  let bytes: [UInt8]
  /// Whether it is one only behind «а» or «я», which stay.
  let followsA: Bool

  init(_ letters: some StringProtocol, followsA: Bool = false) {
    bytes = Array(letters.utf8)
    self.followsA = followsA
  }

  static func list(_ letters: String, behindA others: String = "") -> [Ending] {
    let endings =
      letters.split(separator: " ").map { Ending($0) }
      + others.split(separator: " ").map { Ending($0, followsA: true) }
    return endings.sorted { $0.bytes.count > $1.bytes.count }
  }
}
