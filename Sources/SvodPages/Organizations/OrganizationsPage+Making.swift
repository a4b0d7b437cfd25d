import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

extension OrganizationsPage {
  /// The list of an area's organizations open in a cycle, in the register's order.
  ///
  /// - Parameters:
  ///   - year: a cycle.
  ///   - sheet: the part of a list that one page does not hold, from 1.
  ///   - digest: the published section.
  ///   - frame: what the page carries around its matter.
  package init(
    in year: Int, sheet: Int = 1, from digest: SectionDigest, frame: PageFrame
  ) {
    let area = digest.area(of: frame.route)
    let list = OrganizationList(of: area, in: year, digest, on: frame.route)
    let heading = "Организации, \(RussianDates.calendarYear(year))"
    let municipality = digest.section.municipality(of: area)
    let sheets = ListSheets(ofOrganizationsIn: area, year: year, digest.section)
    let title =
      municipality.map { "\(RussianText.bound($0.name)): о\(heading.dropFirst())" } ?? heading
    self.init(
      frame: frame.described(by: list.statement).citing(
        title, time: digest.citedTime(of: year),
        places: "Адрес страницы организации открывается по\u{A0}ссылке на\u{A0}её названии."),
      heading: title,
      statement: list.statement,
      groups: list.groups(on: sheets.count == 1 ? nil : sheet),
      sheets: sheets.links(on: frame.route, sheet),
      others: sheet == sheets.count ? list.others : [])
  }
}

/// The entries of a list of organizations.
private struct OrganizationList {
  private let area: Area
  private let year: Int
  private let digest: SectionDigest
  private let page: Route
  private let register: [Organization]
  /// Places of the area's organizations.
  private let places: [Int]

  init(of area: Area, in year: Int, _ digest: SectionDigest, on page: Route) {
    self.area = area
    self.year = year
    self.digest = digest
    self.page = page
    register = digest.section.organizations.organizations
    places = digest.section.organizations(of: area)
  }

  private var open: [Int] { places.filter { register[$0].isOpen(in: year) } }

  var statement: RichText {
    let count = open.count
    guard count > 0 else {
      return RichText("Организаций \(Wording.inYear(year)) в\u{A0}реестре нет.")
    }
    var runs: [RichText.Run] = [
      .text("\(Wording.inYear(year).capitalizedFirst) в\u{A0}реестре "),
      .strong(digest.wording.numbers.counted(count, .organization)), .text("."),
    ]
    if let participation = ParticipationSentence(of: area, in: year, digest, on: page).text {
      runs += [.text(" ")] + participation.runs
    }
    return RichText(runs)
  }

  /// Organizations by kind; of a region by municipality, or the municipalities where the
  /// organizations are too many for a page.
  ///
  /// Entries are made for the one sheet that is asked for, if there are several.
  func groups(on sheet: Int?) -> [OrganizationsPage.Group] {
    guard digest.section.isRegion(area) else { return groupsByKind(on: sheet) }
    if open.count > ListSheets.greatestCount {
      let entries = digest.municipalityOrder.map(municipality)
      return [OrganizationsPage.Group(title: "Муниципалитеты", entries: entries)]
    }
    return digest.municipalityOrder.compactMap { place in
      let name = digest.section.municipalities.municipalities[place].name
      return group(RussianText.bound(name), open(in: place))
    }
  }

  private func groupsByKind(on sheet: Int?) -> [OrganizationsPage.Group] {
    let openPlaces = open
    let sorted = Organization.Kind.allCases.flatMap { kind in
      openPlaces.filter { register[$0].kind == kind }
    }
    let listed = sheet.map { ListSheets.part($0, of: sorted) } ?? sorted[...]
    return Organization.Kind.allCases.compactMap { kind in
      group(kind.groupTitle, listed.filter { register[$0].kind == kind })
    }
  }

  private func group(_ title: String, _ places: [Int]) -> OrganizationsPage.Group? {
    places.isEmpty
      ? nil : OrganizationsPage.Group(title: title, entries: places.map(entry))
  }

  private func open(in municipality: Int) -> [Int] {
    digest.section.organizations(of: .municipality(municipality))
      .filter { register[$0].isOpen(in: year) }
  }

  /// A municipality with the number of its organizations.
  private func municipality(_ place: Int) -> OrganizationsPage.Entry {
    let municipality = digest.section.municipalities.municipalities[place]
    return OrganizationsPage.Entry(
      name: RussianText.bound(municipality.name),
      link: page.link(to: .organizations(of: municipality.id, year: year)), locality: nil,
      remark: nil, answer: digest.wording.numbers.counted(open(in: place).count, .organization))
  }

  /// Old names and organizations closed before the cycle, by the alphabet.
  var others: [OrganizationsPage.Entry] {
    // A region's are told on the pages of its municipalities, where it lists no organizations
    // itself.
    if digest.section.isRegion(area), open.count > ListSheets.greatestCount { return [] }
    let found = places.map { register[$0] }.flatMap { closedBefore($0) + oldNames(of: $0) }
    return found.map { (RussianSortKey($0.name), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private func entry(_ place: Int) -> OrganizationsPage.Entry {
    let organization = register[place]
    let life = OrganizationLife(of: organization, in: year, digest)
    let verdicts = verdicts(place)
    let numbers = digest.wording.numbers
    return OrganizationsPage.Entry(
      name: RussianText.bound(organization.shortName(in: year)),
      link: page.link(to: .organization(organization.id, year: year)),
      locality: organization.locality.map(RussianText.bound),
      remark: life.closure(on: page) ?? life.otherNames.first.map { RichText($0 + ".") },
      answer: verdicts?.improvement(numbers), worsening: verdicts?.worsening(numbers))
  }

  /// What became better and worse; nil in the first year and without figures.
  private func verdicts(_ place: Int) -> VerdictCounts? {
    guard year != digest.firstYear else { return nil }
    let hasFigure = digest.section.catalogue.indicators.indices.contains {
      digest.section.outcome(organization: place, indicator: $0, year: year)?.figure != nil
    }
    guard hasFigure else { return nil }
    return digest.section.verdicts(organization: place, year: year)
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

  /// One entry of an organization, with all names that it bore.
  private func oldNames(of organization: Organization) -> [OrganizationsPage.Entry] {
    let name = organization.shortName(in: year)
    let others =
      organization.history.compactMap { $0.shortName ?? $0.name } + organization.formerNames
      + [organization.shortName]
    var known: Set = [name, organization.name(in: year)]
    guard organization.isOpen(in: year) else { return [] }
    let bound = others.filter { known.insert($0).inserted }.map(RussianText.bound)
    // The shortest leads; the full form that goes with it stands beside.
    guard let first = bound.min(by: { $0.count < $1.count }) else { return [] }
    let now = "\(Wording.inYear(year))\u{A0}— \(RussianText.bound(name))"
    let remark = [now] + bound.filter { $0 != first }
    return [
      OrganizationsPage.Entry(
        name: first, link: page.link(to: .organization(organization.id, year: year)),
        locality: organization.locality.map(RussianText.bound),
        remark: RichText(remark.joined(separator: "; ")), answer: nil)
    ]
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
