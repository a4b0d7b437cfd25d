import SvodContent
import SvodDeadlines
import SvodLanguage
import SvodNumbers
import SvodPublication

/// Who gave what is asked of all every month, and how many of them by the day.
struct GivenReports {
  private let occurrence: DeadlineOccurrence
  /// Those who gave it, and whether in time.
  private let given: [(name: String, isInTime: Bool)]

  init(_ records: [ProgressRecord], _ occurrence: DeadlineOccurrence) {
    self.occurrence = occurrence
    given = records.compactMap { record in
      guard record.state == .done, let name = record.responsible, let date = record.date,
        let end = occurrence.end, Self.isOf(occurrence, ending: end, record, on: date)
      else { return nil }
      return (name, date <= end)
    }
  }

  /// A record without a time of its own is of the month in which it was given.
  private static func isOf(
    _ occurrence: DeadlineOccurrence, ending end: CalendarDate, _ record: ProgressRecord,
    on date: CalendarDate
  ) -> Bool {
    if let name = record.occurrence { return occurrence.isNamed(name) }
    let month = end.adding(days: 1 - end.day)
    return (occurrence.start ?? month) <= date && date < month.adding(months: 1)
  }

  /// Nil where nobody gave anything; names stand for the working group alone.
  func line(_ wording: DeadlineWording, _ digest: SectionDigest) -> PlanView.Line? {
    guard !given.isEmpty else { return nil }
    let inTime = given.count(where: \.isInTime)
    let names = given.map { $0.isInTime ? $0.name : "\($0.name) (позже срока)" }
    let isNamed = digest.section.audience == .workingGroup
    return PlanView.Line(
      lead: wording.span(occurrence),
      text: RichText(
        "представлено: \(wording.numbers.whole(given.count)), "
          + "в\u{A0}срок\u{A0}— \(wording.numbers.whole(inTime))"),
      remark: isNamed ? RichText(names.joined(separator: "; ")) : nil)
  }
}
