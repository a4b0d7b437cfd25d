package import SvodContent
package import SvodDiagnostics
import SvodNumbers

/// A duty in the monitoring whose bearer has a role in the group, as an audience may see it.
package struct DutyRecord: Sendable, Hashable {
  /// «куратор муниципального мониторинга».
  package let title: String
  package let role: WorkingGroup.Role
  /// Nil where nobody bears it, or the audience may not know who does.
  package let person: Person.ID?
  package let post: String?
  package let held: HeldTime
  /// Where the act says so.
  package let source: ActLink?
  package let position: FilePosition
}

extension DutyRecord {
  init(
    _ duty: WorkingGroup.Duty, _ people: [Person], named isNamed: (Person.ID) -> Bool
  ) {
    self.init(
      title: duty.title, role: duty.role, person: duty.person.flatMap { isNamed($0) ? $0 : nil },
      post: duty.person.flatMap { id in people.last { $0.id == id }?.post }, held: duty.held,
      source: duty.source, position: duty.position)
  }
}

/// A day on which the bearer of a duty does not have its role in the group.
struct DutyConflict: Sendable, Hashable {
  let duty: WorkingGroup.Duty
  let bearer: Person.ID
  /// Who has the role on that day.
  let holder: Person.ID?
  /// Nil where nothing has a date.
  let date: CalendarDate?

  /// The first day on which duty and composition part; nil where they agree.
  ///
  /// Looked at are the day of the act, the first day of the duty and the day to reckon from, so far
  /// as the duty is borne on it and the composition of that day is known.
  init?(
    of duty: WorkingGroup.Duty, in group: WorkingGroup, acted: CalendarDate?, asOf: CalendarDate?
  ) {
    guard let bearer = duty.person else { return nil }
    let days = [duty.held.from, acted, asOf].compactMap(\.self)
      .filter { duty.held.contains($0) && (asOf == nil || $0 <= asOf ?? $0) }.sorted()
    let looks: [(date: CalendarDate?, members: [WorkingGroup.Membership])] =
      days.isEmpty ? [(nil, group.members)] : days.map { ($0, group.members(on: $0)) }
    let conflict = looks.first { look in
      !look.members.isEmpty
        && !look.members.contains { $0.role == duty.role && $0.person == bearer }
    }
    guard let conflict else { return nil }
    self.duty = duty
    self.bearer = bearer
    date = conflict.date
    holder = conflict.members.first { $0.role == duty.role }?.person
  }
}
