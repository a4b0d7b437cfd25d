package import SvodContent
import SvodNumbers

/// A meeting as an audience may see it: how many attended, never who, and each rule's own check.
package struct MeetingRecord: Sendable {
  /// What is checked of minutes: a point that the rules demand, and whether a heading names it.
  package struct Point: Sendable, Hashable {
    package let title: String
    /// Nil where the text of the minutes is not placed.
    package let isFound: Bool?
  }

  /// Without the people who attended or signed.
  package let meeting: Meeting
  package let group: WorkingGroup.ID
  package let attendance: Attendance
  /// In the order notice, minutes, extracts; those that the group's rules demand.
  package let terms: [TermCheck]
  package let points: [Point]
  /// The roles of those who signed, as they were on the day; nil where nobody is named.
  package let signers: [WorkingGroup.Role]?
  package let decisionCount: Int
  /// Whether it lies after the day to reckon from.
  package let isPlanned: Bool

  init(
    of meeting: Meeting, by group: WorkingGroup, _ decisions: [ManagementDecision],
    _ documents: DocumentIndex, calendar: WorkingCalendar, asOf: CalendarDate?
  ) {
    let members = group.members(on: meeting.date)
    let minutes = meeting.minutes.flatMap { documents[$0] }
    self.group = group.id
    attendance = Attendance(of: meeting, members, group)
    isPlanned = asOf.map { $0 < meeting.date } ?? false
    terms = TermCheck.checks(of: meeting, by: group, calendar: calendar, asOf: asOf)
    let headings = minutes.flatMap { MinutesHeadings($0) }
    points = group.minutesContain.map { text in
      let point = MinutesPoint(text)
      return Point(title: point.title, isFound: headings.map { point.isNamed(in: $0) })
    }
    let roles = meeting.signedBy.compactMap { text in
      members.first { $0.person.text == text }?.role
    }
    signers = roles.isEmpty ? nil : WorkingGroup.Role.allCases.filter(roles.contains)
    decisionCount = decisions.count {
      meeting.minutes != nil && $0.source?.document == meeting.minutes
    }
    var open = meeting
    open.present = nil
    open.signedBy = []
    open.minutes = minutes?.id
    self.meeting = open
  }
}

/// How many attended, and whether they could decide.
package struct Attendance: Sendable, Hashable {
  /// Members who attended; nil where nothing is said of it.
  package let present: Int?
  /// Others who attended, who do not count.
  package let strangers: Int
  /// The composition on the day of the meeting; nil where it is not known.
  package let composition: Int?
  /// How many had to attend; nil without a rule or a composition.
  package let quorum: Int?

  init(of meeting: Meeting, _ members: [WorkingGroup.Membership], _ group: WorkingGroup) {
    let ids = Set(members.map(\.person))
    present = members.isEmpty ? nil : meeting.present.map { $0.count(where: ids.contains) }
    strangers =
      members.isEmpty ? 0 : (meeting.present ?? []).count { !ids.contains($0) }
    composition = members.isEmpty ? nil : ids.count
    quorum = members.isEmpty ? nil : group.quorum(ofComposition: ids.count)
  }

  /// Whether the meeting could decide; nil where that is not known.
  package var isQuorate: Bool? {
    guard let present, let quorum else { return nil }
    return quorum <= present
  }
}
