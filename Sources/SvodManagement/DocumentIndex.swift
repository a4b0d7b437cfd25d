import SvodContent
import SvodNumbers
import SvodPublication

/// Documents of a published section by id, with what acts say of one another.
struct DocumentIndex: Sendable {
  private let byID: [Document.ID: Document]
  private let repealing: [Document.ID: [Document]]

  init(_ section: PublishedSection) {
    byID = Dictionary(section.documents.map { ($0.id, $0) }) { first, _ in first }
    var repealing: [Document.ID: [Document]] = [:]
    for document in section.documents {
      for id in document.repeals { repealing[id, default: []].append(document) }
    }
    self.repealing = repealing
  }

  subscript(id: Document.ID) -> Document? { byID[id] }

  /// The act that approves a text.
  func approving(_ document: Document) -> Document? {
    document.approvedBy.flatMap { byID[$0] }
  }

  /// The document's own date, or that of the act that approves it.
  func date(of document: Document) -> CalendarDate? {
    document.date ?? approving(document)?.date ?? document.effective
      ?? approving(document)?.effective
  }

  /// Whether another of some documents is a later edition of the same text.
  func isSuperseded(_ document: Document, among others: [Document]) -> Bool {
    let root = document.editionOf ?? document.id
    guard let own = document.effective ?? date(of: document) else { return false }
    return others.contains { other in
      other.id != document.id && (other.editionOf ?? other.id) == root
        && (other.effective ?? date(of: other)).map { own < $0 } ?? false
    }
  }

  /// The day from which a document holds no more; nil where it holds, or the day is not known.
  func repealDate(of document: Document) -> CalendarDate? {
    let own = (repealing[document.id] ?? []).compactMap { $0.effective ?? $0.date }.min()
    // An appendix falls with the act that approves it.
    let approving = document.approvedBy.flatMap { id in
      (repealing[id] ?? []).compactMap { $0.effective ?? $0.date }.min()
    }
    return [own, approving].compactMap(\.self).min()
  }
}
