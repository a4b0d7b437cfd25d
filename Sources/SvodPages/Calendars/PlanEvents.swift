import SvodContent
import SvodDeadlines
import SvodNumbers
import SvodPlans

/// The events that an item of a plan makes in a calendar.
///
/// A term of up to two months is an event from its first day to its last; a longer one would hide
/// the calendar and stands on its last day alone. What comes in equal steps is one event with a
/// rule; everything else is an event for each time.
struct PlanEvents {
  /// Days up to which a term is shown whole.
  private static let longest = 62

  private let item: DatedPlanItem
  private let plan: DatedPlan
  private let wording: PlanItemWording
  private let settings: SectionSettings

  init(
    _ item: DatedPlanItem, of plan: DatedPlan, _ wording: PlanItemWording,
    _ settings: SectionSettings
  ) {
    self.item = item
    self.plan = plan
    self.wording = wording
    self.settings = settings
  }

  var all: [PlanCalendar.Event] {
    let times = item.occurrences.compactMap(time)
    guard let first = times.first else { return [] }
    // A rule cannot leave out the one time that was cancelled.
    let isAlike = Set(times.map(\.isCancelled)).count == 1
    if isAlike,
      let rule = CalendarSteps(times.map(\.days))?.rule(isEndless: plan.frame.period == nil)
    {
      return [event(first, id: item.anchor, rule: rule)]
    }
    return times.map { time in
      event(time, id: times.count == 1 ? item.anchor : "\(item.anchor).\(time.key)", rule: nil)
    }
  }

  private struct Time {
    let days: ClosedRange<CalendarDate>
    /// Tells it from the other times of the item, also when a term was moved.
    let key: String
    let isCancelled: Bool
  }

  private func time(_ occurrence: DeadlineOccurrence) -> Time? {
    guard let end = occurrence.end ?? occurrence.start else { return nil }
    let state = item.progress?.occurrences.first { $0.occurrence == occurrence }?.state
    if case .postponed(let term) = state {
      return Time(days: term...term, key: "\(end)", isCancelled: false)
    }
    let start = occurrence.start ?? end
    let isShort = start.days(to: end) < Self.longest
    return Time(
      days: (isShort ? start : end)...end, key: "\(end)",
      isCancelled: state == .cancelled || state == .notNeeded)
  }

  private func event(
    _ time: Time, id: String, rule: PlanCalendar.Rule?
  ) -> PlanCalendar.Event {
    let route = Route.document(plan.document.id)
    let number = item.item.number.map { "\($0) " } ?? ""
    return PlanCalendar.Event(
      id: "\(plan.document.editionOf ?? plan.document.id).\(id)@\(Self.host(of: settings.address))",
      first: time.days.lowerBound,
      last: time.days.upperBound, rule: rule,
      title: Self.plain(number + item.item.title.plainText), description: description,
      address: settings.address + route.canonicalPath + "#\(item.anchor)",
      isCancelled: time.isCancelled)
  }

  /// The term as written, its reading, the outcome and who is responsible.
  private var description: String {
    let lines: [(String, String?)] = [
      ("Срок в документе", item.words), ("Срок по календарю", wording.reading(item).first?.plain),
      ("Результат", item.outcome),
      ("Ответственные", item.responsible.map(\.name).joined(separator: "; ")),
      ("Документ", plan.document.title),
    ]
    return lines.compactMap { title, words in
      words.flatMap { $0.isEmpty ? nil : "\(title): \(Self.plain($0))" }
    }.joined(separator: "\n")
  }

  /// Calendars know no no-break spaces and no line breaks of a table's cell.
  static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The host of the section's address, which makes ids the only ones in the world.
  static func host(of address: String) -> String {
    guard let scheme = address.firstRange(of: "://") else { return address }
    return String(address[scheme.upperBound...].prefix { $0 != "/" && $0 != ":" })
  }
}
