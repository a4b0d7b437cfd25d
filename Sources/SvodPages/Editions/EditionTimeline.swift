import SvodContent
import SvodLanguage
import SvodNumbers

/// The editions of a text one after another, as the card of each of them shows, and before them the
/// acts in whose place the text came.
struct EditionTimeline {
  let steps: [DocumentPage.EditionStep]

  init(of document: Document, _ documents: DocumentWording, on route: Route) {
    let editions = documents.chain(of: document)?.editions ?? [document]
    let line = documents.predecessors(of: editions[0]) + editions
    guard line.count > 1 else {
      steps = []
      return
    }
    let before = line.count - editions.count
    let starts = line.map { documents.date(of: $0) }
    let shares = Self.shares(from: starts, to: documents.asOf)
    steps = line.indices.map { place in
      let next = place + 1 < line.count ? starts[place + 1] : nil
      let words = Self.name(of: line[place], isEdition: place >= before, documents)
      let isHere = line[place].id == document.id
      return DocumentPage.EditionStep(
        name: RichText([
          isHere
            ? .strong(words) : .link(words, address: route.link(to: .document(line[place].id)))
        ]), held: Self.held(line[place], until: next, isRepealed: place < before, documents),
        isHere: isHere, isOver: Self.isOver(by: next, documents.asOf), share: shares[place])
    }
  }

  /// A text with a single edition goes by its kind: beside the act before it, that tells them
  /// apart.
  private static func name(
    of document: Document, isEdition: Bool, _ documents: DocumentWording
  ) -> String {
    let own = isEdition ? documents.edition(of: document) : documents.name(of: document)
    return (own ?? documents.kind(of: document)).capitalizedFirst
  }

  private static func held(
    _ document: Document, until next: CalendarDate?, isRepealed: Bool,
    _ documents: DocumentWording
  ) -> String? {
    documents.validity(of: document, until: next).map { $0 + (isRepealed ? ", утратил силу" : "") }
  }

  /// A later edition takes the place on its day; without dates nothing is known.
  private static func isOver(by next: CalendarDate?, _ asOf: CalendarDate?) -> Bool {
    guard let next, let asOf else { return false }
    return next <= asOf
  }

  /// Of so many parts that the whole line has, how many each step takes; nil where a date is
  /// missing.
  private static func shares(from starts: [CalendarDate?], to asOf: CalendarDate?) -> [Int?] {
    let days = starts.compactMap(\.self)
    let unknown = [Int?](repeating: nil, count: starts.count)
    guard days.count == starts.count, let last = days.last else { return unknown }
    let ends = days.dropFirst() + [max(asOf ?? last, last.adding(days: 1))]
    let lengths = zip(days, ends).map { max($0.days(to: $1), 1) }
    let whole = lengths.reduce(0, +)
    let parts = DocumentPage.EditionStep.parts
    return lengths.map { max(1, ($0 * parts + whole / 2) / whole) }
  }
}

extension DocumentWording {
  /// The acts that have lost their force because of a text: those that it repeals itself, or those
  /// that the act approving it repeals, if they prove what the text proves now.
  ///
  /// An order that approves several texts and repeals one act does not say which of them has come
  /// in its place; that they stand for the same component of the cycle does.
  fileprivate func predecessors(of document: Document) -> [Document] {
    let own = document.repeals.compactMap { self[$0] }
    let approving = document.approvedBy.flatMap { self[$0] }
    let others = (approving?.repeals ?? []).compactMap { self[$0] }
    let isOnlyText = approving.map { approved(by: $0.id).count == 1 } ?? false
    let meant = own.isEmpty ? others.filter { isOnlyText || $0.isOfSameComponents(document) } : own
    return meant.filter { $0.id != document.id && date(of: $0) != nil }
      .sorted { left, right in
        (date(of: left)?.dayNumber ?? 0, left.id) < (date(of: right)?.dayNumber ?? 0, right.id)
      }
  }
}

extension Document {
  fileprivate func isOfSameComponents(_ other: Document) -> Bool {
    !Set(covers.map(\.component)).isDisjoint(with: other.covers.map(\.component))
  }
}
