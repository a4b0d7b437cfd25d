package import SvodContent
import SvodDeadlines
package import SvodNumbers

/// Whether something was done of a meeting within the days that the rules give.
package struct TermCheck: Sendable, Hashable {
  package enum Subject: Sendable, Hashable, CaseIterable {
    case notice
    case minutes
    case extracts
  }

  package enum State: Sendable, Hashable {
    case inTime
    /// By so many days of the calendar.
    case late(days: Int)
    /// The term has not run out.
    case awaited
    /// It has run out, and nobody says that it was done.
    case unrecorded
    /// What it is counted from has no date yet.
    case awaitsBase
  }

  package let subject: Subject
  package let rule: WorkingGroup.Term
  /// The last day; nil where what it is counted from has no date.
  package let due: CalendarDate?
  /// The last day before it was moved off a non-working day, where it was.
  package let unshifted: CalendarDate?
  /// Why that day is a day off, in the words of the calendar; nil where they are silent.
  package let dayOff: String?
  package let done: CalendarDate?
  package let state: State
  /// Years whose working days were counted by weekends alone.
  package let yearsWithoutCalendar: [Int]

  /// The checks of a meeting that the group's rules demand.
  ///
  /// A notice is counted backwards and is never moved; a term that ends on a non-working day ends
  /// on the next working day (Civil Code of Russia, article 193).
  static func checks(
    of meeting: Meeting, by group: WorkingGroup, calendar: WorkingCalendar, asOf: CalendarDate?
  ) -> [TermCheck] {
    let signed = meeting.signed ?? meeting.minutesDate
    let known: [(Subject, WorkingGroup.Term?, CalendarDate?)] = [
      (.notice, group.notice, meeting.noticeDate), (.minutes, group.minutes, signed),
      (.extracts, group.extracts, meeting.extractDate),
    ]
    return known.compactMap { subject, rule, done in
      rule.map {
        let base = $0.event == .signing ? signed : meeting.date
        return TermCheck(subject, $0, from: base, done: done, calendar, asOf)
      }
    }
  }

  private init(
    _ subject: Subject, _ rule: WorkingGroup.Term, from base: CalendarDate?, done: CalendarDate?,
    _ calendar: WorkingCalendar, _ asOf: CalendarDate?
  ) {
    let term = RelativeTerm(
      CalendarPeriod(rule.count, rule.days == .working ? .workingDay : .day),
      subject == .notice ? .before : .after, .unnamed)
    let shift: DayShift = subject == .notice ? .none : .next
    let counted = base.map { term.counted(from: $0, by: calendar, shift: shift) }
    let plain = base.map { term.counted(from: $0, by: calendar, shift: .none).end }
    self.subject = subject
    self.rule = rule
    self.done = done
    due = counted?.end
    unshifted = plain == counted?.end ? nil : plain
    dayOff = unshifted.flatMap(calendar.note)
    yearsWithoutCalendar = counted?.yearsWithoutCalendar ?? []
    state = Self.state(due: counted?.end, done: done, asOf: asOf)
  }

  private static func state(
    due: CalendarDate?, done: CalendarDate?, asOf: CalendarDate?
  ) -> State {
    guard let due else { return .awaitsBase }
    if let done { return done <= due ? .inTime : .late(days: due.days(to: done)) }
    return asOf.map { $0 <= due } ?? true ? .awaited : .unrecorded
  }
}
