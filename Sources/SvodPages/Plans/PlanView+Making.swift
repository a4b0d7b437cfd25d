import SvodContent
import SvodLanguage

extension PlanView {
  /// Nil for a document that plans nothing; `text` is what of it stands before the rest.
  init?(of document: Document, text: ActText, _ numbers: RussianNumbers) {
    guard let plan = Plan(of: document.act) else { return nil }
    let place = document.kind == PlanFirst.kind ? "В\u{A0}плане" : "В\u{A0}документе"
    statement = Self.statement(of: plan, in: place, numbers)
    sections =
      plan.sections.count > 1 ? plan.sections.compactMap { Section($0, numbers) } : []
    self.text = text
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

extension PlanView.Section {
  fileprivate init?(_ part: PlanTable.Part, _ numbers: RussianNumbers) {
    guard let group = part.group else { return nil }
    title = [group.number, group.title.plainText].compactMap(\.self).joined(separator: " ")
    link = "#\(group.anchor)"
    count = numbers.counted(part.items.count, .activity)
  }
}
