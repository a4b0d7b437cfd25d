import SvodContent
import SvodLanguage
import SvodManagement
import SvodPublication

extension RegisterPage {
  /// An institution that acts make responsible: what it takes part in, how acts spell it.
  init(ofInstitution id: String, from digest: SectionDigest, frame: PageFrame) {
    let parts = PartyParts(of: id, digest, on: frame.route)
    let statement = Self.statement(of: parts)
    let name = digest.parties.name(of: id)
    let short = digest.parties.shortName(of: id) ?? id
    self.init(
      frame: frame.described(by: statement), heading: RussianText.bound(short),
      introduction: parts.introduction(name == short ? nil : name),
      statement: statement, downloads: Self.links(of: id, digest, on: frame.route), isWide: true,
      parts: [parts.plans, parts.decisionList, parts.spellings].compactMap(\.self))
  }

  private static func statement(of parts: PartyParts) -> RichText {
    guard !parts.counts.isEmpty else {
      let documents = Set(parts.party.spellings.flatMap(\.places).map(\.document)).count
      let noun = parts.digest.wording.numbers.counted(documents, .document, .prepositional)
      return RichText([
        .text("Учреждение названо в\u{A0}"), .strong(noun), .text(" раздела."),
      ])
    }
    let counts = parts.counts.joined(separator: [.text(" и\u{A0}")])
    let nearest = parts.nearest.map { [.text(". Ближайший срок\u{A0}— ")] + $0 } ?? []
    return RichText(([.text("Участвует ")] + counts + nearest).closed)
  }

  /// Its own site, and its page among the organizations of the current cycle.
  private static func links(
    of id: String, _ digest: SectionDigest, on page: Route
  ) -> [PageFrame.Link] {
    let year = digest.section.settings.cycle
    let organization = digest.section.organizations[.init(id)]
    let own = organization.flatMap { organization in
      organization.isOpen(in: year) && digest.cycle(year) != nil
        ? PageFrame.Link(
          title: "Показатели организации",
          address: page.link(to: .organization(organization.id, year: year))) : nil
    }
    let site = digest.parties.website(of: id).map {
      PageFrame.Link(title: "Сайт учреждения", address: $0)
    }
    return [own, site].compactMap(\.self)
  }
}
