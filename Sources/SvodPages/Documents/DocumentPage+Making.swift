import SvodContent
import SvodLanguage
import SvodPublication

extension DocumentPage {
  init(of document: Document, in section: PublishedSection, plan: SitePlan) {
    let wording = DocumentWording(section: section)
    let route = Route.document(document.id)
    heading = document.title
    overline = wording.requisites(of: document) ?? DocumentKind.title(document.kind)
    standing = wording.standing(of: document)
    standingText = wording.standingText(of: document)
    standingRemark = wording.standingRemark(of: document, from: route)
    card = DocumentCard(of: document, from: route, wording).lines
    contents = Self.contents(of: document.act)
    text = ActText(
      blocks: document.act.blocks,
      notes: Dictionary(grouping: document.notes.filter { $0.anchor != nil }) {
        $0.anchor ?? ""
      }.mapValues { $0.map(\.text) })
    notes = document.notes.filter { $0.anchor == nil }.map(\.text)
    absence =
      document.isTextAbsent || document.act.blocks.isEmpty
      ? "Размещены только реквизиты: текст документа в разделе не размещён." : nil
    let description = [overline, standingText].compactMap(\.self).joined(separator: ". ")
    frame = PageFrame(
      for: route, title: document.title, description: description, in: section, plan: plan)
  }

  /// Headings down to the third level of the contents.
  private static func contents(of act: Act) -> [ContentsLine] {
    func lines(_ entries: [ActContentsEntry], level: Int) -> [ContentsLine] {
      entries.flatMap { entry in
        // A heading may be a number alone: «Приложение».
        let title = [entry.number ?? "", entry.title].filter { !$0.isEmpty }
          .joined(separator: " ")
        let line = ContentsLine(title: title, link: "#\(entry.anchor)", level: level)
        return [line] + (level < 3 ? lines(entry.children, level: level + 1) : [])
      }
    }
    return lines(act.contents, level: 1)
  }
}

extension DocumentWording {
  /// The stamp of the card.
  func standingText(of document: Document) -> String? {
    switch standing(of: document) {
    case .inForce: "Действует"
    case .repealed: "Утратил силу"
    case .notYet:
      (document.effective ?? document.date).map { "Вступит в силу с \(RussianDates.short($0))" }
    case .unknown: nil
    }
  }

  /// Since when it is in force, or by which act it lost its force.
  func standingRemark(of document: Document, from route: Route) -> RichText? {
    switch standing(of: document) {
    case .inForce:
      return date(of: document).map { RichText("с\u{A0}\(RussianDates.long($0))") }
    case .repealed:
      guard let act = repealing(document) else { return nil }
      let since = act.effective ?? act.date
      let words = since.map { "с\u{A0}\(RussianDates.long($0)): " } ?? ""
      return RichText([.text(words), link(to: act, from: route)])
    case .notYet, .unknown:
      return nil
    }
  }

  /// A link that names an act by its requisites, or by its title where it has none.
  func link(to document: Document, from route: Route) -> RichText.Run {
    .link(
      requisites(of: document) ?? document.title, address: route.link(to: .document(document.id)))
  }
}
