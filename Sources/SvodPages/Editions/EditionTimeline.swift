import SvodContent
import SvodLanguage
import SvodNumbers

/// The editions of a text one after another, as the card of each of them shows.
struct EditionTimeline {
  let steps: [DocumentPage.EditionStep]

  init(of document: Document, _ documents: DocumentWording, on route: Route) {
    let editions = documents.chain(of: document)?.editions ?? []
    steps = editions.indices.map { place in
      let edition = editions[place]
      let next = place + 1 < editions.count ? documents.date(of: editions[place + 1]) : nil
      let words = (documents.edition(of: edition) ?? documents.name(of: edition)).capitalizedFirst
      let isHere = edition.id == document.id
      return DocumentPage.EditionStep(
        name: RichText([
          isHere ? .strong(words) : .link(words, address: route.link(to: .document(edition.id)))
        ]), held: documents.validity(of: edition, until: next), isHere: isHere,
        isOver: Self.isOver(by: next, documents.asOf))
    }
  }

  /// A later edition takes the place on its day; without dates nothing is known.
  private static func isOver(by next: CalendarDate?, _ asOf: CalendarDate?) -> Bool {
    guard let next, let asOf else { return false }
    return next <= asOf
  }
}
