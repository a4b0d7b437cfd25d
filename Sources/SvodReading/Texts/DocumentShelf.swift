import SvodActs
import SvodContent
import SvodLanguage

/// The documents of a section as texts cite them: by requisites, by name, as appendices.
struct DocumentShelf {
  let documents: [Document]
  private let byID: [Document.ID: Int]
  private var byRequisites: [ActRequisites: [Int]] = [:]
  private var approved: [Document.ID: [Int]] = [:]
  private let titles: [Title]

  /// A title by its noun and what follows it.
  private struct Title {
    let noun: ActNoun?
    let stems: [String]

    init(_ title: String) {
      let words = RussianFold.folded(title).split { !$0.isLetter && !$0.isNumber }.map(String.init)
      noun = words.first.flatMap { ActNoun($0) }
      stems = words.dropFirst().map { RussianStem.stem(of: $0) }
    }
  }

  private let places: [ActPlaceIndex]

  init(_ documents: [Document]) {
    self.documents = documents
    byID = Dictionary(documents.enumerated().map { ($1.id, $0) }) { first, _ in first }
    titles = documents.map { Title($0.title) }
    places = documents.map { ActPlaceIndex(of: $0.act) }
    for (index, document) in documents.enumerated() {
      if let requisites = ActRequisites(of: document) {
        byRequisites[requisites, default: []].append(index)
      }
      if let act = document.approvedBy { approved[act, default: []].append(index) }
    }
  }

  subscript(id: Document.ID) -> Document? { byID[id].map { documents[$0] } }

  /// Its places; empty for a document that is none of the section's.
  func places(of document: Document) -> ActPlaceIndex {
    byID[document.id].map { places[$0] } ?? ActPlaceIndex(of: document.act)
  }

  /// The texts that an act approves.
  func approved(by act: Document) -> [Document] {
    (approved[act.id] ?? []).map { documents[$0] }
  }

  /// The document that is cited by date and number; nil for an outside act, and where two could
  /// be meant.
  func document(_ requisites: ActRequisites, called noun: ActNoun?) -> Document? {
    let found = (byRequisites[requisites] ?? []).map { documents[$0] }
    let fitting = found.filter { document in
      guard let noun, !noun.kinds.isEmpty || noun.isForeign else { return true }
      return noun.kinds.contains(document.kind)
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// The text that an act approves and that is called by the noun, or the act itself.
  func text(of act: Document, called noun: ActNoun?) -> Document? {
    guard let noun else { return act }
    let fitting = approved(by: act).filter { isCalled($0, noun) }
    if fitting.count == 1 { return fitting[0] }
    return isCalled(act, noun) ? act : nil
  }

  /// The document whose title begins with a noun and the words behind it.
  ///
  /// At least two words behind the noun have to fit: «Положение» alone may be any.
  func document(named noun: ActNoun, _ words: String) -> Document? {
    let stems = RussianStem.stems(of: words)
    let lengths = titles.map { title in
      title.noun == noun ? zip(title.stems, stems).prefix { $0 == $1 }.count : 0
    }
    guard let longest = lengths.max(), longest >= 2 else { return nil }
    let found = documents.indices.filter {
      lengths[$0] == longest && documents[$0].editionOf == nil
    }
    return found.count == 1 ? documents[found[0]] : nil
  }

  /// Whether a document is of the noun's kind, or its title begins so.
  func isCalled(_ document: Document, _ noun: ActNoun) -> Bool {
    noun.kinds.contains(document.kind) || Title(document.title).noun == noun
  }

  /// The appendix of an act that is a document of its own; without a number, its only one.
  func appendix(_ number: String, of act: Document) -> Document? {
    let all = approved(by: act).filter { $0.appendix != nil }
    let found = all.filter { document in
      switch document.appendix {
      case .numbered(let own): own == number
      case .unnumbered, nil: number.isEmpty
      }
    }
    if found.count == 1 { return found[0] }
    return number.isEmpty && all.count == 1 ? all[0] : nil
  }
}
