import SvodContent
import SvodPublication

/// How a list of organizations is parted over pages: no page lists more than 400.
struct ListSheets: Sendable, Hashable {
  /// Up to how many organizations stand on one page.
  static let greatestCount = 400

  /// How many organizations a list of several sheets has; 0 where one holds all.
  let total: Int
  /// The place in the register with which each sheet begins; empty where one holds all.
  private let starts: [Int]

  /// A list in the register's order.
  private init(_ organizations: [Int]) {
    let isParted = organizations.count > Self.greatestCount
    total = isParted ? organizations.count : 0
    starts =
      isParted
      ? stride(from: 0, to: organizations.count, by: Self.greatestCount).map { organizations[$0] }
      : []
  }

  /// The organizations open in a cycle, which a region with more than one page lists by their
  /// municipalities.
  init(ofOrganizationsIn area: Area, year: Int, _ section: PublishedSection) {
    let organizations = section.organizations(of: area)
    guard organizations.count > Self.greatestCount, !section.isRegion(area) else {
      self.init([])
      return
    }
    self.init(organizations.filter { section.organizations.organizations[$0].isOpen(in: year) })
  }

  /// The organizations that an indicator measures; a region lists its municipalities instead.
  init(of indicator: Int, in area: Area, year: Int, _ section: PublishedSection) {
    let organizations = section.organizations(of: area)
    guard organizations.count > Self.greatestCount, !section.isRegion(area),
      !section.isAggregate(indicator)
    else {
      self.init([])
      return
    }
    let entry = section.catalogue.indicators[indicator]
    self.init(
      organizations.filter {
        let organization = section.organizations.organizations[$0]
        return organization.isOpen(in: year) && entry.applies(to: organization, in: year)
      })
  }

  /// At least one.
  var count: Int { max(1, starts.count) }

  /// The sheet that holds an organization, from 1.
  func sheet(of organization: Int) -> Int {
    var sheets = 0..<starts.count
    while !sheets.isEmpty {
      let middle = sheets.lowerBound + sheets.count / 2
      sheets =
        starts[middle] <= organization
        ? middle + 1..<sheets.upperBound : sheets.lowerBound..<middle
    }
    return max(1, sheets.lowerBound)
  }

  /// The places in the register that a sheet is made of.
  func places(on sheet: Int) -> Range<Int> {
    starts.isEmpty
      ? 0..<Int.max : starts[sheet - 1]..<(sheet < starts.count ? starts[sheet] : Int.max)
  }

  /// The part of a list that stands on a sheet.
  static func part<Element>(_ sheet: Int, of list: [Element]) -> ArraySlice<Element> {
    list.dropFirst((sheet - 1) * greatestCount).prefix(greatestCount)
  }

  /// «1–400», «401–800», or «401» where one organization is left: links to the sheets; none where
  /// one holds all.
  func links(on page: Route, _ current: Int) -> [PageFrame.Link] {
    starts.indices.map { place in
      let first = place * Self.greatestCount + 1
      let last = min(first + Self.greatestCount - 1, total)
      let isCurrent = place + 1 == current
      return PageFrame.Link(
        title: first == last ? String(first) : "\(first)–\(last)",
        address: isCurrent ? nil : page.link(to: page.onSheet(place + 1)), isCurrent: isCurrent)
    }
  }
}

extension PublishedSection {
  /// The municipality that an area is; nil for the section as a whole.
  func municipality(of area: Area) -> Municipality? {
    switch area {
    case .section: nil
    case .municipality(let place): municipalities.municipalities[place]
    }
  }

  /// Whether an area is a region, whose pages list municipalities.
  func isRegion(_ area: Area) -> Bool { isRegional && area == .section }
}
