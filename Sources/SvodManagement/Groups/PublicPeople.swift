import SvodContent
import SvodLanguage
import SvodPublication

/// Whom an audience may know by name, and the acts that name them.
///
/// `names: acts-only` is the rule of a public section: a person is named where a published act
/// does, surname first; a signature, which has the initials first, names nobody for others to
/// repeat. The working group knows its own people.
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
        for mention in PersonMention.all(in: inlines.plainText) {
          guard let id = Self.person(mention, directory) else { continue }
          let link = ActLink(document.id, anchor: place.anchor)
          if acts[id]?.contains(link) != true { acts[id, default: []].append(link) }
        }
      }
    }
    self.acts = acts
    self.directory = directory
  }

  /// Whom a mention certainly means.
  private static func person(
    _ mention: PersonMention, _ directory: NameDirectory
  ) -> Person.ID? {
    let id = directory.person(mention.joined?.name) ?? directory.person(mention.spelling.name)
    return id.map { Person.ID($0) }
  }

  /// The only person whom a text names; nil for none, for several and for a stranger.
  func person(in text: String) -> Person.ID? {
    let mentions = PersonMention.all(in: text)
    return mentions.count == 1 ? Self.person(mentions[0], directory) : nil
  }

  /// Whether a published act names the person, or the audience knows everybody.
  func isNamed(_ id: Person.ID) -> Bool { knowsEverybody || acts[id] != nil }

  /// The places of published acts that name the person, in the order of the documents.
  func acts(naming id: Person.ID) -> [ActLink] { acts[id] ?? [] }
}
