import SvodContent
import SvodDeadlines
import SvodLanguage
import SvodNumbers
import SvodPlans

extension PlanTimeline {
  /// The longest axis, in months; of a longer plan the year of the day to reckon from is drawn.
  private static let longest = 18

  /// Nil where no item of the plan has a date.
  init?(of plan: DatedPlan, _ wording: PlanItemWording) {
    guard let axis = Axis(of: plan, longest: Self.longest) else { return nil }
    var parts: [Part] = []
    var group: String?
    var marks: Set<PlanMark> = []
    for item in plan.items {
      let bars = Self.bars(of: item, on: axis, wording)
      guard !bars.isEmpty else { continue }
      marks.formUnion(bars.map(\.mark))
      if parts.isEmpty || item.group?.anchor != group {
        group = item.group?.anchor
        parts.append(Part(title: item.group.map(Self.title), rows: []))
      }
      parts[parts.count - 1].rows.append(Self.row(item, bars, wording))
    }
    guard !parts.isEmpty else { return nil }
    self.parts = parts
    isKept = plan.isKept
    self.marks = PlanMark.allCases.filter(marks.contains)
    months = axis.months
    today = plan.asOf.flatMap(axis.place)
    todayTitle = today == nil ? nil : plan.asOf.map { "на\u{A0}\(RussianDates.short($0))" }
    caption =
      "Полоса\u{A0}— срок по\u{A0}плану"
      + (today == nil
        ? "" : ", вертикальная черта\u{A0}— \(plan.asOf.map(RussianDates.short) ?? "")")
      + ". Номер ведёт к\u{A0}мероприятию."
  }

  private static func title(_ group: PlanGroup) -> String {
    [group.number, group.title.plainText].compactMap(\.self).joined(separator: " ")
  }

  private static func row(
    _ item: DatedPlanItem, _ bars: [Bar], _ wording: PlanItemWording
  ) -> Row {
    let spans = item.reading(wording)
    return Row(
      number: item.item.number,
      title: wording.title(of: item),
      link: "#\(item.anchor)", bars: bars,
      words: [spans, wording.state(item)].compactMap(\.self).joined(separator: "; "))
  }

  private static func bars(
    of item: DatedPlanItem, on axis: Axis, _ wording: PlanItemWording
  ) -> [Bar] {
    let states = Dictionary(
      (item.progress?.occurrences ?? []).map { ($0.occurrence, $0.state) },
      uniquingKeysWith: { first, _ in first })
    return item.occurrences.compactMap { occurrence in
      let mark = states[occurrence].map { wording.mark($0.share) } ?? .plan
      guard let end = occurrence.end ?? occurrence.start else { return nil }
      return axis.bar(
        from: occurrence.start ?? end, to: end, mark: mark == .open ? .plan : mark)
    }
  }
}

extension DatedPlanItem {
  /// The first line of the reading, which tells the dates.
  fileprivate func reading(_ wording: PlanItemWording) -> String? {
    wording.reading(self).first?.plain
  }
}

/// The days that the axis of time spans, whole months.
private struct Axis {
  let first: CalendarDate
  /// The day after the last one.
  let end: CalendarDate

  init?(of plan: DatedPlan, longest: Int) {
    let days = plan.items.flatMap { $0.occurrences.flatMap { [$0.start, $0.end] } }
      .compactMap(\.self)
    guard let earliest = days.min(by: { $0 < $1 }), let latest = days.max(by: { $0 < $1 }) else {
      return nil
    }
    let start = plan.frame.period?.lowerBound ?? earliest
    let last = max(plan.frame.period?.upperBound ?? latest, latest)
    let whole = Self.month(of: start)
    if last < whole.adding(months: longest) {
      first = whole
      end = Self.month(of: last).adding(months: 1)
      return
    }
    let day = plan.asOf ?? plan.start ?? earliest
    guard let year = CalendarDate(year: day.year, month: 1, day: 1) else { return nil }
    first = year
    end = year.adding(months: 12)
  }

  private static func month(of day: CalendarDate) -> CalendarDate {
    day.adding(days: 1 - day.day)
  }

  private func tenths(_ day: CalendarDate) -> Int {
    first.days(to: day) * 1000 / first.days(to: end)
  }

  /// The middle of a day; nil outside of the axis.
  func place(_ day: CalendarDate) -> Int? {
    first <= day && day < end ? (tenths(day) + tenths(day.adding(days: 1))) / 2 : nil
  }

  /// Nil for what lies outside of the axis.
  func bar(from start: CalendarDate, to last: CalendarDate, mark: PlanMark) -> PlanTimeline.Bar? {
    guard start < end, last >= first else { return nil }
    let left = tenths(max(start, first))
    let right = tenths(min(last.adding(days: 1), end))
    // A single day would be a hair.
    let width = max(right - left, 8)
    return PlanTimeline.Bar(mark: mark, start: min(left, 1000 - width), width: width)
  }

  var months: [PlanTimeline.Month] {
    var months: [PlanTimeline.Month] = []
    var day = first
    while day < end {
      let next = day.adding(months: 1)
      months.append(
        PlanTimeline.Month(
          start: tenths(day), middle: (tenths(day) + tenths(next)) / 2,
          title: String(RussianDates.month(day.month).prefix(3)),
          isFirstOfQuarter: day.month % 3 == 1))
      day = next
    }
    return months
  }
}
