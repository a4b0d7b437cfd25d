import SvodContent
import SvodNumbers

/// The editions of one text, the oldest first.
struct EditionChain: Sendable {
  /// At least two.
  let editions: [Document]

  /// Every text of the section that has several editions.
  static func all(of documents: [Document]) -> [EditionChain] {
    let byID = Dictionary(documents.map { ($0.id, $0) }) { first, _ in first }
    let groups = Dictionary(grouping: documents) { $0.editionOf ?? $0.id }
    return groups.keys.sorted().compactMap { id in
      guard let editions = groups[id], editions.count > 1 else { return nil }
      return EditionChain(
        editions: editions.sorted { left, right in
          let dates = (date(of: left, byID), date(of: right, byID))
          guard dates.0 != dates.1 else {
            // The text that others are editions of was there before them.
            if (left.editionOf == nil) != (right.editionOf == nil) { return left.editionOf == nil }
            return (left.edition ?? "", left.id) < (right.edition ?? "", right.id)
          }
          return dates.0.map { first in dates.1.map { first < $0 } ?? true } ?? false
        })
    }
  }

  private static func date(
    of document: Document, _ byID: [Document.ID: Document]
  ) -> CalendarDate? {
    document.effective ?? document.date
      ?? document.approvedBy.flatMap { byID[$0] }.flatMap { $0.effective ?? $0.date }
  }

  /// Every later edition with every earlier one, where both texts are placed.
  ///
  /// Nothing is compared with an edition whose text the section does not have.
  var pairs: [(later: Document, earlier: Document)] {
    let placed = editions.filter { !$0.isTextAbsent && !$0.act.blocks.isEmpty }
    return placed.indices.flatMap { later in
      placed[..<later].map { (placed[later], $0) }
    }
  }
}
