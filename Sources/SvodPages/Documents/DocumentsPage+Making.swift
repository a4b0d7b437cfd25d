import SvodContent
import SvodLanguage
import SvodPublication

extension DocumentsPage {
  init(in section: PublishedSection, plan: SitePlan) {
    let wording = DocumentWording(section: section)
    let route = Route.documents
    heading = "Документы"
    statement = Self.statement(of: section, wording)
    frame = PageFrame(
      for: route, title: heading, description: statement.plain, in: section, plan: plan)
    let kinds = Dictionary(grouping: section.documents, by: \.kind)
    let order = kinds.keys.sorted {
      (DocumentKind.place($0), $0) < (DocumentKind.place($1), $1)
    }
    groups = order.map { kind in
      let newestFirst = (kinds[kind] ?? []).sorted { wording.isNewer($0, than: $1) }
      return Group(
        title: DocumentKind.heading(kind),
        entries: newestFirst.map { Entry($0, from: route, wording) })
    }
  }

  /// How many acts are placed, and how many of them are in force.
  private static func statement(
    of section: PublishedSection, _ wording: DocumentWording
  ) -> RichText {
    let count = section.documents.count
    let inForce = section.documents.count { wording.standing(of: $0) == .inForce }
    let documents = RussianPlural.form(count, one: "документ", few: "документа", many: "документов")
    var runs: [RichText.Run] = [
      .text("Размещено: "), .strong("\(count)\u{A0}\(documents)"),
    ]
    if inForce > 0 {
      runs += [.text(", из них действует "), .strong(String(inForce))]
    }
    return RichText(runs + [.text(".")])
  }
}

extension DocumentsPage.Entry {
  fileprivate init(_ document: Document, from route: Route, _ wording: DocumentWording) {
    title = document.title
    link = route.link(to: .document(document.id))
    requisites = wording.requisites(of: document)
    state =
      switch wording.standing(of: document) {
      case .inForce: "действует"
      case .repealed: "утратил силу"
      case .notYet: "ещё не вступил в силу"
      case .unknown: nil
      }
  }
}

extension DocumentWording {
  /// Newest first; without a date last, by title.
  fileprivate func isNewer(_ left: Document, than right: Document) -> Bool {
    switch (date(of: left), date(of: right)) {
    case (let first?, let second?) where first != second: first > second
    case (_?, nil): true
    case (nil, _?): false
    default: RussianSortKey(left.title) < RussianSortKey(right.title)
    }
  }
}
