package import SvodContent
package import SvodLanguage

extension NameDirectory {
  /// Whom names mean in a section: registered names, and those that the author says are theirs.
  ///
  /// - Parameters:
  ///   - content: organizations, institutions, groups, people and aliases.
  ///   - people: the ids of those whom the audience may know by name; of the others only the words
  ///     by which acts mean them are kept.
  package init(of content: Content, naming people: Set<Person.ID>) {
    self.init()
    for organization in content.organizations.organizations {
      let former = organization.formerNames + organization.history.compactMap(\.name)
      for name in [organization.name, organization.shortName] + former {
        add(name, key: organization.id.text)
      }
    }
    for institution in content.institutions {
      for name in [institution.name, institution.shortName] { add(name, key: institution.id.text) }
    }
    for group in content.management.groups { add(group.title, key: group.id.text) }
    for person in content.management.people {
      if people.contains(person.id) {
        add(person: person.name, key: person.id.text)
      } else {
        hide(person.id.text)
      }
    }
    for alias in content.aliases { add(alias.name, key: alias.id, overriding: true) }
  }
}
