package import SvodContent
import SvodLanguage
import SvodNumbers

/// Somebody in a group: a role, a post, and a name only where everybody may read it.
package struct GroupMember: Sendable, Hashable {
  package let role: WorkingGroup.Role
  /// Given together with the name alone.
  package let person: Person.ID?
  package let post: String?
  /// Given together with the name alone; an id, or the author's own words.
  package let organization: String?
  package let name: String?
  package let held: HeldTime
}

/// Members by name, as far as an audience may know them: those whom any published act names, and
/// all whom the act on the composition lists, be it by surname alone.
struct NamedMembers {
  private let named: PublicPeople
  /// Words of the act on the composition in one spelling.
  private let words: [String]

  init(of group: WorkingGroup, _ named: PublicPeople, _ documents: DocumentIndex) {
    self.named = named
    let act = group.composition.flatMap { documents[$0] }?.act
    words = RussianFold.folded(act?.blocks.plainText ?? "")
      .split { !$0.isLetter && $0 != "-" }.map(String.init)
  }

  /// Members as they are on a day; without one, as they were when each belonged to the group.
  func members(
    _ memberships: [WorkingGroup.Membership], on date: CalendarDate?
  ) -> [GroupMember] {
    let people = memberships.map { membership -> Person? in
      let rows = named.people.filter { $0.id == membership.person }
      let day = date ?? membership.held.to ?? membership.held.from
      return day.flatMap { day in rows.first { $0.held.contains(day) } } ?? rows.last
    }
    // An act that names one in its signature does not name the members.
    let listed = people.map { $0.map(isListed) ?? false }
    let areListed = listed.count(where: \.self) * 2 > memberships.count
    return memberships.indices.map { place in
      let (membership, person) = (memberships[place], people[place])
      let open = person.flatMap { person in
        named.isNamed(person.id) || areListed && listed[place] ? person : nil
      }
      return GroupMember(
        role: membership.role, person: open?.id, post: person?.post,
        organization: open?.organization, name: open?.name, held: membership.held)
    }
  }

  /// Whether the act on the composition has the surname in any case ending.
  private func isListed(_ person: Person) -> Bool {
    let surname = RussianFold.folded(person.name).split { !$0.isLetter && $0 != "-" }.first
    guard let surname, surname.count > 2 else { return false }
    let stem = surname.count > 4 ? surname.dropLast() : surname
    return words.contains { $0.hasPrefix(stem) && $0.count <= surname.count + 3 }
  }
}
