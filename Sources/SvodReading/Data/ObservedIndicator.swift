import SvodContent

/// What the reading of data needs to know of an indicator, worked out once.
struct ObservedIndicator {
  let place: Int
  let id: String
  let kind: Indicator.Kind
  /// Whether what is counted are persons or organizations, who have no fractions.
  let countsWhole: Bool
  let isDerived: Bool
  let isMunicipal: Bool
  /// By the register's order of organizations; nil where it depends on the year.
  private let always: [Bool]?
  private let indicator: Indicator
  /// Ids, in the catalogue's order.
  let buckets: [String]
  /// Whether its kind is known; if not, that is reported in the catalogue, and data say nothing.
  let isReadable: Bool

  /// Units that have no halves.
  private static let wholeUnits: Set<String> = [
    "чел", "чел.", "человек", "ед", "ед.", "единиц", "организаций", "шт", "шт.",
  ]

  init(
    place: Int, indicator: Indicator, entry: CatalogueReading.Entry,
    organizations: [Organization]
  ) {
    self.place = place
    buckets = indicator.buckets.map(\.id)
    isReadable = entry.hasKind
    id = indicator.id.text
    kind = indicator.kind
    countsWhole = indicator.unit.map { Self.wholeUnits.contains($0.lowercased()) } ?? true
    isDerived = indicator.derivation != nil
    isMunicipal = indicator.level == .municipality
    self.indicator = indicator
    // Sets alone are dated; any year answers for the rest, and is worked out once for all rows.
    always =
      indicator.appliesTo.sets.isEmpty
      ? organizations.map { indicator.applies(to: $0, in: 0) } : nil
  }

  /// Whether an organization, which stands at a place of the register, is measured in a cycle.
  func applies(to organization: Organization, at place: Int, in year: Int) -> Bool {
    always.map { $0[place] } ?? indicator.applies(to: organization, in: year)
  }

  /// The sets that the indicator names, as a finding tells them.
  var setNames: [String] { indicator.appliesTo.sets.map(\.id.text) }
}
