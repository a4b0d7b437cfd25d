import SvodContent
import SvodLanguage
import SvodPublication

extension DocumentPage {
  /// The page of a document that the section has.
  init(
    of id: Document.ID, from digest: SectionDigest, findingCount: Int = 0, frame: PageFrame
  ) {
    guard var document = digest.documents[id] else {
      preconditionFailure("the plan names a document that is not published: \(id)")
    }
    document.act = document.act.linked(from: frame.route)
    let known = DocumentState(of: document, digest.documents)
    heading = RussianText.bound(document.title)
    overline = digest.documents.requisites(of: document) ?? digest.documents.kind(of: document)
    standing = known.standing
    standingText = known.stamp
    standingRemark = known.remark(from: frame.route, digest.documents)
    card = DocumentCard(of: document, digest, findingCount: findingCount).lines
    timeline = EditionTimeline(of: document, digest.documents, on: frame.route).steps
    let order = PlanFirst(of: document)
    contents = Self.contents(of: document.act, without: order.planAnchors)
    text = ActText(blocks: order.rest, notes: Self.notes(of: document, digest, on: frame.route))
    plan = PlanView(of: document, blocks: order.plan, notes: text.notes, digest)
    text.terms = plan?.text.terms ?? [:]
    text.links = ClauseLinks(of: document, digest, on: frame.route).lines
    if !order.plan.isEmpty { plan?.sections += Self.chapters(contents) }
    notes = document.notes.filter { $0.anchor == nil }.map(\.text)
    let references = DocumentReferences(of: document, digest, on: frame.route)
    editions = EditionLines(of: document, digest, on: frame.route).lines
    cited = references.cited
    citing = references.citing
    abbreviations = references.abbreviations
    let hasNoText = document.isTextAbsent || document.act.blocks.isEmpty
    absence = hasNoText ? Self.absence(of: document) : nil
    let answer = Self.answer(overline, [standingText, standingRemark?.plain])
    self.frame = Self.cited(
      frame.described(by: RichText(answer)), heading, overline,
      about: PageSubject(of: document, known.standing, digest.documents))
    if document.kind == PlanFirst.kind {
      self.frame.years = PlanPeriods(of: document, digest, on: frame.route).links
      self.frame.yearsTitle = PlanPeriods.title
    }
  }

  /// Publisher's notes to single clauses and items, by their anchors.
  private static func notes(
    of document: Document, _ digest: SectionDigest, on route: Route
  ) -> [String: [String]] {
    Dictionary(grouping: document.notes.filter { $0.anchor != nil }) { $0.anchor ?? "" }
      .mapValues { $0.map(\.text) }
      .merging(ParticipationNotes(of: document, digest, on: route).notes, uniquingKeysWith: +)
  }

  /// Of the rest of a plan's text, which stands far below its items.
  private static func chapters(_ contents: [ContentsLine]) -> [PlanView.Section] {
    contents.filter { $0.level == 1 }.map {
      PlanView.Section(title: $0.title, link: $0.link, count: "текст документа")
    }
  }

  /// The requisites and how the act stands, as a description of the page.
  private static func answer(_ overline: String, _ state: [String?]) -> String {
    let words = state.compactMap(\.self).joined(separator: " ")
    return [overline, words].filter { !$0.isEmpty }.joined(separator: ". ").closed
  }

  /// «О мониторинге : приказ от 13.05.2022 № 30».
  private static func cited(
    _ frame: PageFrame, _ heading: String, _ overline: String, about subject: PageSubject?
  ) -> PageFrame {
    frame.citing(
      overline == heading ? heading : "\(heading)\u{A0}: \(overline.uncapitalizedFirst)",
      places: "Адрес пункта открывается по\u{A0}ссылке на\u{A0}его номере, адрес раздела\u{A0}— по"
        + "\u{A0}знаку\u{A0}¶.", about: subject)
  }

  /// Why there is no text; a scan is no text that could be searched or read aloud.
  private static func absence(of document: Document) -> String {
    document.attachments.isEmpty
      ? "Размещены только реквизиты: текст документа в\u{A0}разделе не\u{A0}размещён."
      : "Текст документа в\u{A0}разделе не\u{A0}размещён: есть только приложенный файл."
  }

  /// Headings down to the third level of the contents, without those of the plan above it.
  private static func contents(
    of act: Act, without planAnchors: Set<String>
  ) -> [ContentsLine] {
    func lines(_ entries: [ActContentsEntry], level: Int) -> [ContentsLine] {
      entries.filter { !planAnchors.contains($0.anchor) }.flatMap { entry in
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
