package import SvodContent
import SvodLanguage
import SvodNumbers
import SvodPublication

/// Somebody in a group: a role, a post, and a name only where everybody may read it.
package struct GroupMember: Sendable, Hashable {
  package let role: WorkingGroup.Role
  package let post: String?
  package let name: String?
  package let held: HeldTime
}

/// Who may be named: in public, whoever the act on the composition names, if it is published.
struct NamedPeople {
  private let people: [Person]
  /// Words of the act in one spelling; nil where everybody may be named.
  private let words: [String]?

  init(
    _ people: [Person], of group: WorkingGroup, in section: PublishedSection,
    _ documents: DocumentIndex
  ) {
    self.people = people
    switch section.audience {
    case .workingGroup: words = nil
    case .publicReaders:
      let act = group.composition.flatMap { documents[$0] }?.act
      words = RussianFold.folded(act?.blocks.plainText ?? "")
        .split { !$0.isLetter && $0 != "-" }.map(String.init)
    }
  }

  func member(_ membership: WorkingGroup.Membership, on date: CalendarDate?) -> GroupMember {
    let rows = people.filter { $0.id == membership.person }
    let day = date ?? membership.held.to ?? membership.held.from
    let person = day.flatMap { day in rows.first { $0.held.contains(day) } } ?? rows.last
    return GroupMember(
      role: membership.role, post: person?.post,
      name: person.flatMap { isNamed($0) ? $0.name : nil }, held: membership.held)
  }

  /// Whether the act has the surname in any case ending.
  private func isNamed(_ person: Person) -> Bool {
    guard let words else { return true }
    let surname = RussianFold.folded(person.name).split { !$0.isLetter && $0 != "-" }.first
    guard let surname, surname.count > 2 else { return false }
    let stem = surname.count > 4 ? surname.dropLast() : surname
    return words.contains { $0.hasPrefix(stem) && $0.count <= surname.count + 3 }
  }
}
