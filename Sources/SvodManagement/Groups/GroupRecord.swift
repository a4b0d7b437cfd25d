package import SvodContent
package import SvodNumbers
import SvodPublication

/// A working group as an audience may see it: its rules, its composition, what it met for.
package struct GroupRecord: Sendable {
  /// The rules; the memberships, which name people, are left out.
  package let group: WorkingGroup
  /// On the day to reckon from: the chair first, then by roles in the author's order.
  package let composition: [GroupMember]
  /// Who belonged to the group and belongs to it no more, or not yet.
  package let others: [GroupMember]
  /// The newest first.
  package let meetings: [MeetingRecord]
  /// Whether the group met often enough, by periods, the newest first.
  package let frequency: [FrequencyCheck]
  /// Roles that the group must have and nobody holds on the day to reckon from.
  package let missingRoles: [WorkingGroup.Role]
  /// Duties in the monitoring that are coupled with roles of the group.
  package let duties: [DutyRecord]
  /// Where the bearer of a duty does not have its role.
  let conflicts: [DutyConflict]
  /// Whether anything is said of who belongs to the group.
  package let hasComposition: Bool
  /// The day from which the group is known to exist.
  package let beginning: CalendarDate?

  init(
    of group: WorkingGroup, _ records: ManagementRecords, in section: PublishedSection,
    _ documents: DocumentIndex, _ people: PublicPeople, calendar: WorkingCalendar
  ) {
    let day = section.asOf
    let named = NamedMembers(of: group, people, documents)
    let current =
      day.map { day in group.members.filter { $0.held.contains(day) } }
      ?? group.members
    composition = named.members(current, on: day).byRole
    others = named.members(group.members.filter { !current.contains($0) }, on: nil)
    let borne = ActDuties(in: section, people).duties(of: group, documents)
    let open = Set((composition + others).compactMap(\.person))
    duties = borne.map { duty in
      DutyRecord(duty, people.people) { people.isNamed($0) || open.contains($0) }
    }
    conflicts = borne.compactMap { duty in
      let acted = duty.source.flatMap { documents[$0.document] }.flatMap { documents.date(of: $0) }
      return DutyConflict(of: duty, in: group, acted: acted, asOf: day)
    }
    hasComposition = !group.members.isEmpty
    let beginning = group.begins(documents)
    self.beginning = beginning
    let own = records.meetings.filter { $0.group == group.id }
    let meetings = own.map {
      MeetingRecord(
        of: $0, by: group, records.decisions, documents, calendar: calendar, asOf: day)
    }
    self.meetings = meetings.reversed()
    frequency =
      group.frequency.map { rule in
        FrequencyCheck.checks(
          of: rule, meetings, since: beginning, asOf: day)
      } ?? []
    missingRoles =
      group.members.isEmpty
      ? [] : group.requiredRoles(documents).filter { role in !current.contains { $0.role == role } }
    self.group = group.withoutPeople(documents)
  }
}

extension [GroupMember] {
  fileprivate var byRole: [GroupMember] {
    WorkingGroup.Role.allCases.flatMap { role in filter { $0.role == role } }
  }
}

extension WorkingGroup {
  /// The rules alone, with links to documents that the audience sees.
  fileprivate func withoutPeople(_ documents: DocumentIndex) -> WorkingGroup {
    var rules = self
    rules.members = []
    rules.regulation = regulation.flatMap { documents[$0]?.id }
    rules.composition = composition.flatMap { documents[$0]?.id }
    rules.countsFor = countsFor.filter { documents[$0.document] != nil }
    return rules
  }

  /// The day from which the group is known to exist.
  fileprivate func begins(_ documents: DocumentIndex) -> CalendarDate? {
    let act = regulation.flatMap { documents[$0] }
    let acted = act.flatMap { $0.effective ?? documents.date(of: $0) }
    return [acted, members.compactMap(\.held.from).min()].compactMap(\.self).min()
  }

  /// The roles that the regulation speaks of; without its text, those that sign minutes.
  fileprivate func requiredRoles(_ documents: DocumentIndex) -> [Role] {
    let text = regulation.flatMap { documents[$0] }?.act.blocks.plainText.lowercased() ?? ""
    guard !text.isEmpty else { return [.chair, .secretary] }
    let words: [(Role, String)] = [
      (.chair, "председател"), (.deputy, "заместител"), (.secretary, "секретар"),
    ]
    return words.filter { text.contains($0.1) }.map(\.0)
  }
}

extension GroupRecord {
  /// Meetings that have taken place by the day to reckon from.
  package var heldMeetings: [MeetingRecord] { meetings.filter { !$0.isPlanned } }

  /// The first meeting after the day to reckon from.
  package var nextMeeting: MeetingRecord? { meetings.last(where: \.isPlanned) }
}
