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
  /// By the register's order of organizations.
  let applies: [Bool]
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
    applies = organizations.map(indicator.applies)
  }
}
