package import SvodContent
import SvodPublication

/// A person whom the audience may know by name, as far as acts speak of the person's office.
///
/// Nothing is kept of attendance, of votes and opinions, or of anybody's own development.
package struct PersonRecord: Sendable {
  /// A role in a working group.
  package struct Role: Sendable, Hashable {
    package let group: WorkingGroup.ID
    package let role: WorkingGroup.Role
    package let held: HeldTime
  }

  package let id: Person.ID
  /// One row for each time that a name and a post held, in the author's order.
  package let rows: [Person]
  package let roles: [Role]
  package let duties: [DutyRecord]
  /// Places of published acts that name the person.
  package let acts: [ActLink]
  /// Of the decisions for which the person is responsible, their ids.
  package let decisions: [ManagementDecision.ID]

  /// The name that held last.
  package var name: String { rows.last?.name ?? id.text }

  /// Everybody whom the audience may know, in the author's order.
  static func all(
    _ records: ManagementRecords, _ groups: [GroupRecord], _ named: PublicPeople,
    _ published: [ManagementDecision]
  ) -> [PersonRecord] {
    let members = Set(groups.flatMap { $0.composition + $0.others }.compactMap(\.person))
    let open = Set(published.map(\.id))
    var ids: [Person.ID] = []
    for person in records.people
    where (named.isNamed(person.id) || members.contains(person.id)) && !ids.contains(person.id) {
      ids.append(person.id)
    }
    return ids.map { id in
      PersonRecord(
        id: id, rows: records.people.filter { $0.id == id },
        roles: records.groups.flatMap { group in
          group.members.filter { $0.person == id }.map {
            Role(group: group.id, role: $0.role, held: $0.held)
          }
        },
        duties: groups.flatMap(\.duties).filter { $0.person == id },
        acts: named.acts(naming: id),
        decisions: records.decisions.filter { decision in
          open.contains(decision.id) && decision.responsible.contains(id.text)
        }.map(\.id))
    }
  }
}
