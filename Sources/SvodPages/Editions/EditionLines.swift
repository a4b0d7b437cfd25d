import SvodContent
import SvodLanguage
import SvodNumbers

/// The editions of a text as its page lists them: when each held, and what it changed.
struct EditionLines {
  let lines: [DocumentPage.Line]

  init(of document: Document, _ digest: SectionDigest, on route: Route) {
    let documents = digest.documents
    guard let chain = documents.chain(of: document) else {
      lines = []
      return
    }
    lines = chain.editions.indices.reversed().map { place in
      Self.line(place, of: chain.editions, document, documents, route)
    }
  }

  private static func line(
    _ place: Int, of editions: [Document], _ document: Document, _ documents: DocumentWording,
    _ route: Route
  ) -> DocumentPage.Line {
    let edition = editions[place]
    let words = (documents.edition(of: edition) ?? documents.name(of: edition)).capitalizedFirst
    let isHere = edition.id == document.id
    let name: RichText.Run =
      isHere ? .strong(words) : .link(words, address: route.link(to: .document(edition.id)))
    let next = place + 1 < editions.count ? documents.date(of: editions[place + 1]) : nil
    var remarks: [RichText] = []
    if let held = documents.validity(of: edition, until: next) { remarks.append(RichText(held)) }
    if place > 0, let changes = changes(edition, editions[place - 1], route) {
      remarks.append(changes)
    }
    return DocumentPage.Line(name: RichText([name]), remarks: remarks)
  }

  private static func changes(
    _ later: Document, _ earlier: Document, _ route: Route
  ) -> RichText? {
    guard EditionChain(editions: [earlier, later]).pairs.count == 1 else {
      return RichText("Сравнить нельзя: текст одной из\u{A0}редакций не\u{A0}размещён.")
    }
    let comparison = EditionComparison(of: earlier.act, and: later.act)
    let words = comparison.summary.map { "\($0.capitalizedFirst). " } ?? "Тексты совпадают. "
    let link = route.link(to: .comparison(later.id, with: earlier.id))
    return RichText([.text(words), .link("Сравнить с\u{A0}прежней редакцией", address: link)])
  }
}

extension DocumentWording {
  /// «с 03.09.2021», «03.09.2021 — 13.02.2022»: when a document held, as far as dates are given.
  func validity(of document: Document, until next: CalendarDate?) -> String? {
    guard let start = date(of: document) else { return nil }
    let repealed =
      (repealing(document)
      ?? document.approvedBy.flatMap { self[$0] }
      .flatMap(repealing)).flatMap { date(of: $0) }
    let end = [next, repealed].compactMap(\.self).min()
    guard let end, end > start else { return "с\u{A0}\(RussianDates.short(start))" }
    let last = CalendarDate(dayNumber: end.dayNumber - 1)
    return "\(RussianDates.short(start))\u{A0}— \(RussianDates.short(last))"
  }
}
