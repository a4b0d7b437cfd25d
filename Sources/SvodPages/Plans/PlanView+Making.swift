import SvodContent
import SvodLanguage
import SvodPlans

extension PlanView {
  /// Nil for a document that plans nothing.
  ///
  /// - Parameters:
  ///   - document: perhaps a plan, perhaps an act with plan tables.
  ///   - blocks: what of its text stands before the rest.
  ///   - notes: publisher's notes, by anchor.
  ///   - digest: what is published.
  init?(
    of document: Document, blocks: [ActBlock], notes: [String: [String]], _ digest: SectionDigest
  ) {
    guard let plan = Plan(of: document.act), let dated = digest.plans[document.id] else {
      return nil
    }
    let numbers = digest.wording.numbers
    let wording = PlanItemWording(dated, digest, on: .document(document.id))
    let summary = PlanSummary(dated, wording, digest)
    let place = document.kind == PlanFirst.kind ? "В\u{A0}плане" : "В\u{A0}документе"
    statement = summary.statement ?? Self.statement(of: plan, in: place, numbers)
    remarks = summary.remarks
    bar = summary.bar
    first = summary.nearTerms
    timeline = PlanTimeline(of: dated, wording)
    lists = PlanLists(dated, wording, digest).all
    downloads =
      PlanCalendars(of: dated, digest).whole.map {
        [
          PageFrame.Link(
            title: "Календарь сроков плана, ICS",
            address: Route.document(document.id).root + $0.path)
        ]
      } ?? []
    sections =
      plan.sections.count > 1 ? plan.sections.compactMap { Section($0, numbers) } : []
    text = ActText(blocks: blocks, notes: notes, terms: wording.terms)
  }

  private static func statement(
    of plan: Plan, in place: String, _ numbers: RussianNumbers
  ) -> RichText {
    let count = plan.items.count
    let grouped = plan.sections.map(\.items.count).reduce(0, +)
    let sections = "в\u{A0}\(numbers.counted(plan.sections.count, .section, .prepositional))"
    let end =
      switch grouped {
      case 0: "."
      case count: " \(sections)."
      default: ", \(numbers.whole(grouped)) из\u{A0}них\u{A0}— \(sections)."
      }
    return RichText([
      .text("\(place) "), .strong(numbers.counted(count, .activity)), .text(end),
    ])
  }
}

extension PlanItemWording {
  /// What stands under the terms of all items, by their anchors.
  var terms: [String: PlanTermNote] {
    Dictionary(
      plan.items.compactMap { item in note(item).map { (item.anchor, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}

extension PlanView.Section {
  fileprivate init?(_ part: PlanTable.Part, _ numbers: RussianNumbers) {
    guard let group = part.group else { return nil }
    title = [group.number, group.title.plainText].compactMap(\.self).joined(separator: " ")
    link = "#\(group.anchor)"
    count = numbers.counted(part.items.count, .activity)
  }
}
