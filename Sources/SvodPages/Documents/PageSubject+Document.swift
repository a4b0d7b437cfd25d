import SvodContent

extension PageSubject {
  /// Kinds that are acts, by their own requisites or by those of the act that approves them.
  private static let acts: Set<String> = [
    "order", "directive", "resolution", "regulation", "procedure", "concept", "plan",
    "composition", "decision", "collegium", "programme", "instruction",
  ]

  /// An act or a piece of news; nil for texts of other kinds, for which programs have no word.
  init?(
    of document: Document, _ standing: DocumentPage.Standing, _ documents: DocumentWording
  ) {
    if document.kind == "news" {
      self = .news(News(name: document.title, date: document.placed ?? document.date))
      return
    }
    guard Self.acts.contains(document.kind) else { return nil }
    let isOwn = document.date != nil || document.number != nil
    let named = isOwn ? document : document.approvedBy.flatMap { documents[$0] }
    self = .act(
      Act(
        name: document.title, kind: documents.kind(of: document), number: named?.number,
        date: named?.date, issuer: document.issuer, placed: document.placed, standing: standing))
  }
}
