package import SvodConclusions
import SvodContent
package import SvodDatasets
import SvodLanguage
package import SvodManagement
package import SvodPlans
package import SvodPublication

/// What many pages of a section share, made once for all of them.
///
/// Of an indicator in a cycle most is the same on the page of every organization. It is a class, so
/// that a row which keeps hold of it copies one reference and not all that the section is made of.
package final class SectionDigest: Sendable {
  package let section: PublishedSection
  package let conclusions: Conclusions
  package let management: ManagementRegister

  let wording: Wording
  /// How values are printed, by the indicator's place in the catalogue.
  let styles: [ValueStyle]
  /// By the indicator's place in the catalogue.
  let indicatorTitles: [String]
  /// How a note names an indicator: by its number, where no other bears the same.
  let indicatorNames: [String]
  /// Places of indicators under their headings, in the regulation's order.
  let parts: [DirectionPart]
  /// The first cycle with data; nil in a section of texts.
  let firstYear: Int?

  /// «0», «50», «100 %».
  let shareAxis: StripAxis
  let documents: DocumentWording
  package let plans: PlanRegister
  /// Those whom acts make responsible.
  let parties: PartyRegister
  let updates: SectionUpdates
  let openData: OpenData

  /// Places of municipalities in the order of their names.
  let municipalityOrder: [Int]

  /// By year, then by area as `PublishedSection.allAreas` has them, then by indicator.
  private let indicatorYears: [Int: [[IndicatorYear?]]]
  private let predecessors: [Organization.ID: [Organization]]
  private let analyses: [Int: [Document]]

  /// Prepares a published section for making pages.
  ///
  /// - Parameters:
  ///   - section: what is published.
  ///   - register: its groups and its management cycle; nil for a section that keeps none.
  ///   - plans: its plans with their terms counted; nil to count them by weekends alone.
  ///   - parties: those whom acts make responsible; nil where no names are known.
  ///   - openData: its files of data; nil to make them for pages alone.
  package init(
    of section: PublishedSection, _ register: ManagementRegister? = nil,
    plans: PlanRegister? = nil, parties: PartyRegister? = nil, openData: OpenData? = nil
  ) {
    let rules = section.settings.publication
    let indicators = section.catalogue.indicators
    let wording = Wording(rules)
    let styles = indicators.map { ValueStyle($0, rules) }
    self.section = section
    conclusions = Conclusions(of: section)
    management =
      register ?? ManagementRegister(publishing: ManagementRecords(), beside: section)
    self.wording = wording
    self.styles = styles
    indicatorTitles = indicators.map { RussianText.bound($0.short) }
    indicatorNames = Self.names(of: indicators)
    parts = DirectionPart.all(of: section)
    firstYear = section.cycles.first(where: \.hasData)?.year
    documents = DocumentWording(section: section)
    self.plans = plans ?? PlanRegister(of: section)
    self.parties = parties ?? PartyRegister(of: section)
    updates = SectionUpdates(of: section)
    self.openData = openData ?? OpenData(of: section)
    analyses = Self.analyses(in: section.documents)
    shareAxis = StripScale.share.axis(unit: "%", numbers: wording.numbers)
    predecessors = Dictionary(
      grouping: section.organizations.organizations.filter { $0.successor != nil },
      by: { $0.successor ?? $0.id })
    indicatorYears = Dictionary(
      uniqueKeysWithValues: section.cycles.map { cycle in
        let areas = section.allAreas.map { area in
          indicators.indices.map { place in
            IndicatorYear(of: place, area, in: cycle.year, section, wording, styles[place])
          }
        }
        return (cycle.year, areas)
      })
    municipalityOrder = section.municipalities.municipalities.enumerated()
      .map { (RussianSortKey($0.element.name), $0.offset) }.sorted { $0 < $1 }.map(\.1)
  }

  private static func names(of indicators: [Indicator]) -> [String] {
    let bearers = Dictionary(grouping: indicators.compactMap(\.number)) { $0 }
    return indicators.map { indicator in
      indicator.number.flatMap { bearers[$0]?.count == 1 ? $0 : nil }
        ?? RussianText.bound(indicator.short)
    }
  }

  private static func analyses(in documents: [Document]) -> [Int: [Document]] {
    Dictionary(grouping: documents.filter { $0.kind == "analysis" && $0.cycle != nil }) {
      $0.cycle ?? 0
    }
  }

  /// What pages share of an indicator of an area in a cycle; nil for years that are none.
  func indicatorYear(_ indicator: Int, of area: Area, _ year: Int) -> IndicatorYear? {
    switch area {
    case .section: indicatorYears[year]?[0][indicator]
    case .municipality(let place): indicatorYears[year]?[place + 1][indicator]
    }
  }

  /// The area that a page is of: an organization's page is of its own municipality.
  func area(of route: Route) -> Area {
    switch route {
    case .organization(let id, _), .organizationNote(let id, _):
      return section.organizations.index(of: id).map(section.area) ?? .section
    case .home, .summary, .organizations, .indicators, .indicator, .note, .direction, .cycle,
      .cycleFile, .expert, .expertFile, .threads, .documents, .document, .group, .meeting,
      .decisions, .institution, .person, .obligations, .updates, .comparison, .search, .findings,
      .methodology, .openData, .corrections, .archive, .accessibility, .notFound:
      break
    }
    return route.municipality.flatMap(section.municipalities.index).map(Area.municipality)
      ?? .section
  }

  /// How an area is spoken of.
  func words(of area: Area) -> AreaWording { AreaWording(area, section) }

  /// The organizations that an organization took over.
  func predecessors(of id: Organization.ID) -> [Organization] { predecessors[id] ?? [] }

  /// The analyses of a cycle's data, in the order of the documents.
  func analyses(of year: Int) -> [Document] { analyses[year] ?? [] }

  /// Over the column of series: «2019–2021».
  func historyHead(through year: Int) -> String {
    let years = years(through: year, atMost: IndicatorRow.History.greatestYearCount)
    return RussianDates.years(from: years.first ?? year, to: year)
  }

  /// The cycle of a year; nil for a year that is none.
  func cycle(_ year: Int) -> Cycle? {
    section.cycles.first { $0.year == year }
  }

  /// Years up to a cycle, the latest of them, ascending.
  func years(through year: Int, atMost count: Int) -> [Int] {
    section.cycles.map(\.year).filter { $0 <= year }.suffix(count)
  }

  /// A direction's or group's heading: its number, if it has one, and its title.
  static func heading(number: String?, title: String) -> String {
    let title = RussianText.bound(title)
    return number.map { "\($0).\u{A0}\(title)" } ?? title
  }
}

/// The indicators of a direction by their groups.
struct DirectionPart: Sendable {
  struct Group: Sendable {
    let title: String
    /// In the catalogue.
    let indicators: [Int]
  }

  let id: Direction.ID
  let title: String
  let groups: [Group]

  /// The directions that have indicators, in the regulation's order.
  static func all(of section: PublishedSection) -> [DirectionPart] {
    let catalogue = section.catalogue
    let byGroup = Dictionary(grouping: catalogue.indicators.indices) {
      catalogue.indicators[$0].group
    }
    return headings(of: section).compactMap { id, title in
      let groups = catalogue.groups.indices.compactMap { place -> Group? in
        let group = catalogue.groups[place]
        guard group.direction == id, let indicators = byGroup[place] else { return nil }
        let title = SectionDigest.heading(number: group.number, title: group.title)
        return Group(title: title, indicators: indicators)
      }
      return groups.isEmpty ? nil : DirectionPart(id: id, title: title, groups: groups)
    }
  }

  /// The directions in their order; those that the author declares nowhere stand last.
  private static func headings(
    of section: PublishedSection
  ) -> [(id: Direction.ID, title: String)] {
    let declared = section.mechanisms.flatMap(\.directions)
    var known = Set(declared.map(\.id))
    let undeclared = section.catalogue.groups.map(\.direction).filter {
      known.insert($0).inserted
    }
    return declared.map {
      ($0.id, SectionDigest.heading(number: $0.number, title: $0.title))
    } + undeclared.map { ($0, $0.text) }
  }
}
