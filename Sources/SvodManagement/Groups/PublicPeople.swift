import SvodContent
import SvodLanguage
import SvodPublication

/// Whom an audience may know by name, and the acts that name them.
///
/// `names: acts-only` is the rule of a public section: a person is named where a published act does,
/// surname first; a signature, which has the initials first, names nobody for others to repeat. The
/// working group knows its own people.
struct PublicPeople {
  let people: [Person]
  private let acts: [Person.ID: [ActLink]]
  private let knowsEverybody: Bool
  private let directory: NameDirectory

  init(_ people: [Person], in section: PublishedSection) {
    self.people = people
    knowsEverybody = section.audience == .workingGroup
    var directory = NameDirectory()
    for person in people { directory.add(person: person.name, key: person.id.text) }
    var acts: [Person.ID: [ActLink]] = [:]
    for document in people.isEmpty ? [] : section.documents {
      document.act.forEachText { inlines, place in
        guard place.setting != .quotation else { return }
        for id in Self.people(in: inlines.plainText, directory) {
          let link = ActLink(document.id, anchor: place.anchor)
          if acts[id]?.contains(link) != true { acts[id, default: []].append(link) }
        }
      }
    }
    self.acts = acts
    self.directory = directory
  }

  /// Those whom a line names, each certainly one of the register.
  private static func people(in line: String, _ directory: NameDirectory) -> [Person.ID] {
    PersonMention.all(in: line).compactMap { mention in
      let id = directory.person(mention.joined?.name) ?? directory.person(mention.spelling.name)
      return id.map { Person.ID($0) }
    }
  }

  /// The only person whom a line names; nil for none and for several.
  func person(in line: String) -> Person.ID? {
    let ids = Set(Self.people(in: line, directory))
    return ids.count == 1 ? ids.first : nil
  }

  /// Whether a published act names the person, or the audience knows everybody.
  func isNamed(_ id: Person.ID) -> Bool { knowsEverybody || acts[id] != nil }

  /// The places of published acts that name the person, in the order of the documents.
  func acts(naming id: Person.ID) -> [ActLink] { acts[id] ?? [] }
}
