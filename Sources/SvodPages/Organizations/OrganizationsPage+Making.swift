import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

extension OrganizationsPage {
  /// The list of the organizations open in a cycle, in the register's order.
  ///
  /// - Parameters:
  ///   - year: a cycle.
  ///   - digest: the published section.
  ///   - frame: what the page carries around its matter.
  package init(in year: Int, from digest: SectionDigest, frame: PageFrame) {
    let list = OrganizationList(in: year, digest, on: frame.route)
    self.init(
      frame: frame.described(by: list.statement),
      heading: "Организации, \(RussianDates.calendarYear(year))",
      statement: list.statement, groups: list.groups, others: list.others)
  }
}

/// The entries of a list of organizations.
private struct OrganizationList {
  private let year: Int
  private let digest: SectionDigest
  private let page: Route
  private let register: [Organization]

  init(in year: Int, _ digest: SectionDigest, on page: Route) {
    self.year = year
    self.digest = digest
    self.page = page
    register = digest.section.organizations.organizations
  }

  var statement: RichText {
    let count = register.count { $0.isOpen(in: year) }
    guard count > 0 else {
      return RichText("Организаций \(Wording.inYear(year)) в\u{A0}реестре нет.")
    }
    var runs: [RichText.Run] = [
      .text("\(Wording.inYear(year).capitalizedFirst) в\u{A0}реестре "),
      .strong(digest.wording.numbers.counted(count, .organization)), .text("."),
    ]
    if let participation = ParticipationSentence(in: year, digest, on: page).text {
      runs += [.text(" ")] + participation.runs
    }
    return RichText(runs)
  }

  var groups: [OrganizationsPage.Group] {
    Organization.Kind.allCases.compactMap { kind in
      let entries = register.indices.filter {
        register[$0].kind == kind && register[$0].isOpen(in: year)
      }
      .map(entry)
      return entries.isEmpty
        ? nil : OrganizationsPage.Group(title: kind.groupTitle, entries: entries)
    }
  }

  /// Old names and organizations closed before the cycle, by the alphabet.
  var others: [OrganizationsPage.Entry] {
    let found = register.flatMap { closedBefore($0) + oldNames(of: $0) }
    return found.map { (RussianSortKey($0.name), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private func entry(_ place: Int) -> OrganizationsPage.Entry {
    let organization = register[place]
    let life = OrganizationLife(of: organization, in: year, digest)
    return OrganizationsPage.Entry(
      name: RussianText.bound(organization.shortName(in: year)),
      link: page.link(to: .organization(organization.id, year: year)),
      locality: organization.locality.map(RussianText.bound),
      remark: life.closure(on: page) ?? life.otherNames.first.map { RichText($0 + ".") },
      answer: answer(place))
  }

  /// «улучшились 3 показателя, ухудшился 1»; nil in the first year and without figures.
  private func answer(_ place: Int) -> String? {
    guard year != digest.firstYear else { return nil }
    let hasFigure = digest.section.catalogue.indicators.indices.contains {
      digest.section.outcome(organization: place, indicator: $0, year: year)?.figure != nil
    }
    guard hasFigure else { return nil }
    return digest.section.verdicts(organization: place, year: year)
      .phrase(digest.wording.numbers)
  }

  private func closedBefore(_ organization: Organization) -> [OrganizationsPage.Entry] {
    guard let closed = organization.closed, closed.year < year else { return [] }
    let last = digest.section.cycles.last { organization.isOpen(in: $0.year) }
    return [
      OrganizationsPage.Entry(
        name: RussianText.bound(organization.shortName),
        link: last.map { page.link(to: .organization(organization.id, year: $0.year)) },
        locality: organization.locality.map(RussianText.bound),
        remark: OrganizationLife(of: organization, in: year, digest).closure(on: page),
        answer: nil)
    ]
  }

  private func oldNames(of organization: Organization) -> [OrganizationsPage.Entry] {
    let name = organization.shortName(in: year)
    let others =
      organization.history.compactMap { $0.shortName ?? $0.name } + organization.formerNames
      + [organization.shortName]
    var known: Set = [name, organization.name(in: year)]
    guard organization.isOpen(in: year) else { return [] }
    return others.filter { known.insert($0).inserted }.map { other in
      OrganizationsPage.Entry(
        name: RussianText.bound(other),
        link: page.link(to: .organization(organization.id, year: year)), locality: nil,
        remark: RichText("\(Wording.inYear(year))\u{A0}— \(RussianText.bound(name))"),
        answer: nil)
    }
  }
}

extension Organization.Kind {
  fileprivate var groupTitle: String {
    switch self {
    case .school: "Школы"
    case .kindergarten: "Детские сады"
    case .supplementary: "Организации дополнительного образования"
    case .other: "Другие организации"
    }
  }
}
