import SvodContent
import SvodLanguage

/// The clauses of a document that an amending act changes.
///
/// They are those that the act's own sentences name («пункт 3 изложить …», «в пункте 7 слова …
/// заменить») and that resolve; where it names none, those in which the edition that it brought
/// differs from the one before. Nothing is listed that neither says.
struct AmendedClauses {
  private struct Clause {
    let document: Document
    let place: ActPlace
  }

  private static let mostListed = 12
  private static let verbs = [
    "излож", "замен", "дополн", "исключ", "признать", "утратив", "слова", "считать",
  ]

  private let clauses: [Clause]

  init(of document: Document, by act: Document, _ documents: DocumentWording) {
    let named = Self.named(in: act, of: document)
    clauses = named.isEmpty ? Self.compared(document, act, documents) : named
  }

  private static func named(in act: Document, of document: Document) -> [Clause] {
    var anchors: [String] = []
    act.act.forEachText { inlines, place in
      guard place.setting != .quotation else { return }
      let words = RussianFold.folded(inlines.plainText)
      guard verbs.contains(where: words.contains) else { return }
      anchors += inlines.anchors(in: document.id)
    }
    return Self.clauses(anchors, of: document)
  }

  /// By the edition that the act approves, beside the one before it.
  private static func compared(
    _ document: Document, _ act: Document, _ documents: DocumentWording
  ) -> [Clause] {
    let editions = documents.chain(of: document)?.editions ?? []
    guard let later = editions.firstIndex(where: { $0.approvedBy == act.id }), later > 0,
      !editions[later].act.blocks.isEmpty, !editions[later - 1].act.blocks.isEmpty
    else { return [] }
    let (old, new) = (editions[later - 1], editions[later])
    return EditionComparison(of: old.act, and: new.act).lines.flatMap { line -> [Clause] in
      switch line {
      case .unchanged: []
      case .changed(_, let part), .renumbered(_, let part), .added(let part):
        clauses(part.anchor.map { [$0] } ?? [], of: new)
      case .removed(let part): clauses(part.anchor.map { [$0] } ?? [], of: old)
      }
    }
  }

  /// Numbered places, each once.
  private static func clauses(_ anchors: [String], of document: Document) -> [Clause] {
    var seen: Set<String> = []
    return anchors.filter { seen.insert($0).inserted }
      .compactMap { document.act.places.place(ofAnchor: $0) }
      .filter { $0.number != nil && $0.kind != .appendix }
      .map { Clause(document: document, place: $0) }
  }

  /// The numbers as links, seen from a page.
  func links(on page: Route) -> [RichText.Run] {
    let links = clauses.prefix(Self.mostListed).map { clause -> [RichText.Run] in
      let target = Route.document(clause.document.id)
      return [
        .link(
          clause.place.wholeNumber(in: clause.document.act),
          address: page.link(to: target, anchor: clause.place.anchor))
      ]
    }
    let rest = clauses.count > Self.mostListed ? [RichText.Run.text(" и\u{A0}другие")] : []
    return Array(links.joined(separator: [.text(", ")])) + rest
  }
}

extension Sequence<ActInline> {
  /// The places of a document that references among the words lead to.
  fileprivate func anchors(in document: Document.ID) -> [String] {
    flatMap { inline -> [String] in
      switch inline.kind {
      case .reference(let target, _):
        target.document == document ? target.anchor.map { [$0] } ?? [] : []
      case .emphasis(let parts), .strong(let parts), .strikethrough(let parts),
        .link(_, _, let parts), .abbreviation(_, let parts):
        parts.anchors(in: document)
      case .text, .code, .image, .footnoteReference, .softBreak, .lineBreak: []
      }
    }
  }
}
