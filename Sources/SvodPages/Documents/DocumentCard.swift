import SvodContent
import SvodLanguage
import SvodPublication

/// The lines of a document's card: who issued it, what it changes, what it rests on.
struct DocumentCard {
  let lines: [DocumentPage.CardLine]

  init(of document: Document, from route: Route, _ wording: DocumentWording) {
    let links = { (ids: [Document.ID]) in
      ids.map { id in wording.text(of: id, from: route) }
    }
    let approved = wording.section.documents.filter { $0.approvedBy == document.id }
    let all: [(String, [RichText])] = [
      ("Вид документа", [RichText(DocumentKind.title(document.kind))]),
      ("Принявший орган", document.issuer.map { [RichText($0)] } ?? []),
      ("Утверждено", links(document.approvedBy.map { [$0] } ?? [])),
      ("Подписал", document.signedBy.map { [RichText($0)] } ?? []),
      ("Период", document.period.map { [RichText($0)] } ?? []),
      ("Утверждает", approved.map { wording.titledLink(to: $0, from: route) }),
      ("Признаёт утратившим силу", links(document.repeals)),
      ("Изменяет", links(document.amends)),
      ("Размещено", document.placed.map { [RichText(RussianDates.short($0))] } ?? []),
      ("Основания", document.legalBasis.map(Self.basis)),
      ("Приложенные файлы", document.attachments.map { RichText($0.title) }),
      ("Определяет показатели", wording.indicators(definedBy: document, from: route)),
    ]
    lines = all.filter { !$0.1.isEmpty }.map { DocumentPage.CardLine(title: $0, values: $1) }
  }

  private static func basis(_ basis: Document.LegalBasis) -> RichText {
    let level = basis.level.map { " (\(words(of: $0)))" } ?? ""
    guard let address = basis.address else { return RichText(basis.text + level) }
    return RichText([.link(basis.text, address: address), .text(level)])
  }

  private static func words(of level: Document.Level) -> String {
    switch level {
    case .federal: "федеральный уровень"
    case .regional: "региональный уровень"
    case .municipal: "муниципальный уровень"
    case .local: "уровень организации"
    }
  }
}

extension DocumentWording {
  /// A link where the act is placed, its id where it is not.
  fileprivate func text(of id: Document.ID, from route: Route) -> RichText {
    document(id).map { RichText([link(to: $0, from: route)]) } ?? RichText(id.text)
  }

  fileprivate func titledLink(to document: Document, from route: Route) -> RichText {
    RichText([.link(document.title, address: route.link(to: .document(document.id)))])
  }

  /// One line a clause: which indicators it defines, counted, with a link to the current list.
  fileprivate func indicators(definedBy document: Document, from route: Route) -> [RichText] {
    let count = section.catalogue.indicators.count { $0.definedBy?.document == document.id }
    guard count > 0 else { return [] }
    let words = RussianPlural.form(
      count, one: "показатель", few: "показателя", many: "показателей")
    let target = Route.indicators(year: section.settings.cycle)
    return [RichText([.link("\(count)\u{A0}\(words)", address: route.link(to: target))])]
  }
}
