package import SvodContent
package import SvodLanguage
package import SvodManagement
package import SvodPlans
package import SvodPublication

/// Those whom acts make responsible, however they spell them, and which of them have a page.
///
/// A class, so that whoever keeps hold of it copies one reference.
package final class PartyRegister: Sendable {
  /// Ids of institutions and organizations that have a page, in the order in which acts name them.
  let institutionIDs: [String]
  /// Ids of people who have a page.
  let people: [Person.ID]
  private let names: NameDirectory
  private let parties: [String: Party]
  private let institutions: [String: Institution]
  private let organizations: OrganizationRegistry
  private let groups: Set<String>

  /// A section that names nobody.
  convenience init(of section: PublishedSection) {
    self.init(
      of: section, nil, nil, names: NameDirectory(), aliases: [], institutions: [])
  }

  /// Gathers what acts say of everybody.
  ///
  /// - Parameters:
  ///   - section: what is published.
  ///   - register: its decisions and the people whom its audience may know.
  ///   - plans: its plans, read with the same names.
  ///   - names: whom names mean; people whom the audience may not know are not among them.
  ///   - aliases: names that the author gives; those of other ids are not looked at.
  ///   - institutions: those who give no data.
  package init(
    of section: PublishedSection, _ register: ManagementRegister?, _ plans: PlanRegister?,
    names: NameDirectory, aliases: [NameAlias], institutions: [Institution]
  ) {
    let byID = Dictionary(institutions.map { ($0.id.text, $0) }) { first, _ in first }
    let isInstitution = { (id: String) in
      byID[id] != nil || section.organizations[.init(id)] != nil
    }
    var gathering = PartyGathering()
    gathering.gather(plans?.plans ?? [])
    gathering.gather(register?.decisions ?? [], names)
    for person in register?.people ?? [] { gathering.gather(person) }
    let known =
      aliases.filter { isInstitution($0.id) }.map { (words: $0.name, id: $0.id) }
      + institutions.flatMap { one in [one.name, one.shortName].map { ($0, one.id.text) } }
    gathering.gather(NameMentions(known), in: section.documents)
    institutionIDs = gathering.order.filter(isInstitution)
    people = register?.people.map(\.id) ?? []
    parties = gathering.parties
    groups = Set(register?.groups.map(\.group.id.text) ?? [])
    organizations = section.organizations
    self.institutions = byID
    self.names = names
  }
}

extension PartyRegister {
  /// What acts say of an id; nothing for one that none names.
  func party(_ id: String) -> Party { parties[id] ?? Party(id) }

  /// Its page; nil for one that has none.
  func page(of id: String) -> Route? {
    if institutionIDs.contains(id) { return .institution(id) }
    if people.contains(.init(id)) { return .person(.init(id)) }
    return groups.contains(id) ? .group(.init(id)) : nil
  }

  /// The page of whom words mean.
  func page(named words: String) -> Route? { names.key(of: words).flatMap { page(of: $0) } }

  /// The full name of the institution or organization that words mean.
  func fullName(named words: String) -> String? {
    names.key(of: words).flatMap { institutions[$0]?.name ?? organizations[.init($0)]?.name }
  }

  func institution(_ id: String) -> Institution? { institutions[id] }

  /// The short name of an institution or an organization.
  func shortName(of id: String) -> String? {
    institutions[id]?.shortName ?? organizations[.init(id)]?.shortName
  }

  /// The full name of an institution or an organization.
  func name(of id: String) -> String {
    institutions[id]?.name ?? organizations[.init(id)]?.name ?? id
  }

  func website(of id: String) -> String? {
    institutions[id]?.website ?? organizations[.init(id)]?.website
  }
}

/// Parties while they are gathered, in the order in which acts name them.
private struct PartyGathering {
  private(set) var parties: [String: Party] = [:]
  private(set) var order: [String] = []

  private mutating func change(_ id: String, _ body: (inout Party) -> Void) {
    if parties[id] == nil { order.append(id) }
    body(&parties[id, default: Party(id)])
  }

  mutating func gather(_ plans: [DatedPlan]) {
    for (place, plan) in plans.enumerated() {
      for (number, item) in plan.items.enumerated() {
        for party in item.responsible {
          guard let id = party.id else { continue }
          change(id) {
            $0.add(party.name, at: ActLink(plan.document.id, anchor: item.anchor))
            $0.items.append((place, number))
          }
        }
      }
    }
  }

  mutating func gather(_ decisions: [ManagementDecision], _ names: NameDirectory) {
    for decision in decisions {
      for words in decision.responsible + decision.participants {
        guard let id = names.key(of: words) else { continue }
        change(id) {
          $0.add(words, at: decision.source)
          if !$0.decisions.contains(decision.id) { $0.decisions.append(decision.id) }
        }
      }
    }
  }

  /// Decisions for which a person is responsible by id, whose words are the post.
  mutating func gather(_ person: PersonRecord) {
    change(person.id.text) { party in
      party.decisions += person.decisions.filter { !party.decisions.contains($0) }
    }
  }

  mutating func gather(_ mentions: NameMentions, in documents: [Document]) {
    for document in documents {
      mentions.forEach(in: document) { id, words, place in
        change(id) { $0.add(words, at: place) }
      }
    }
  }
}
