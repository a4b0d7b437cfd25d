import SvodContent
import SvodLanguage
import SvodSearch

/// A document and, one by one, its chapters, clauses and the items of its plan.
struct DocumentEntries {
  /// The words that stand under one anchor.
  private struct Passage {
    var titles: [String] = []
    var lines: [String] = []
  }

  private let document: Document
  private let subjects: SearchSubjects
  private let passages: [String?: Passage]
  private let path: String
  private let isFormer: Bool
  private let name: String

  init(of document: Document, _ subjects: SearchSubjects) {
    self.document = document
    self.subjects = subjects
    path = Route.document(document.id).path
    isFormer = subjects.isFormer(document)
    name = subjects.name(of: document)
    var passages: [String?: Passage] = [:]
    document.act.forEachText { inlines, place in
      let words = inlines.plainText
      guard !words.isEmpty else { return }
      switch place.setting {
      case .heading, .cell(.measure):
        passages[place.anchor, default: Passage()].titles.append(words)
      case .body, .cell, .quotation: passages[place.anchor, default: Passage()].lines.append(words)
      }
    }
    self.passages = passages
  }

  var all: [SearchEntry] { [whole] + document.act.places.all.compactMap(entry) }

  /// The document by its title and requisites.
  private var whole: SearchEntry {
    let documents = subjects.digest.documents
    let requisites = documents.requisites(of: document)
    var entry = SearchEntry(.document, title: document.title, address: path)
    entry.names = [.init(document.title)]
    entry.numbers = [
      document.number, requisites, document.date.map(RussianDates.long),
    ].compactMap(\.self)
    let facts = [
      requisites, documents.edition(of: document),
      DocumentState(of: document, documents).phrase,
    ]
    entry.note = facts.compactMap(\.self).joined(separator: ", ")
    entry.text = passages[nil].map(Self.text) ?? ""
    entry.isFormer = isFormer
    return entry
  }

  /// Nil for a place without words.
  private func entry(_ place: ActPlace) -> SearchEntry? {
    guard let passage = passages[place.anchor] else { return nil }
    let isItem = place.kind == .row && !passage.lines.isEmpty
    var entry = SearchEntry(
      isItem ? .planItem : .clause, title: title(place, passage),
      address: "\(path)#\(place.anchor)")
    entry.numbers = [place.number].compactMap(\.self)
    if place.kind == .clause { entry.numbers = entry.numbers.map { "пункт \($0)" } }
    entry.names = passage.titles.map { .init($0) }
    entry.text = Self.text(of: passage)
    entry.note = name
    entry.isFormer = isFormer
    return entry
  }

  /// A clause by its number, what has a title by number and title.
  private func title(_ place: ActPlace, _ passage: Passage) -> String {
    if !passage.titles.isEmpty {
      return ([place.number].compactMap(\.self) + passage.titles).joined(separator: " ")
    }
    let clause = ManagementWording.clause(place.anchor, of: document)
    return clause?.capitalizedFirst ?? document.title
  }

  /// Lines one after another; cells of a table, which end in no mark, apart by semicolons.
  private static func text(of passage: Passage) -> String {
    passage.lines.reduce("") { text, line in
      guard let last = text.last else { return line }
      return text + (last.isLetter || last.isNumber ? "; " : " ") + line
    }
  }
}
