import SvodContent
package import SvodPublication

/// What people read in place of ids: names of today, so that all cycles have the same.
package struct DatasetNames: Sendable {
  let columns: [DataTable.Column]
  private let organizations: [Organization.ID: String]
  private let municipalities: [Municipality.ID: String]
  private let indicators: [Indicator.ID: String]
  private let buckets: [Indicator.ID: [String]]

  package init(of section: PublishedSection) {
    let catalogue = section.catalogue.indicators
    organizations = Self.told(
      section.organizations.organizations.map { ($0.id, $0.shortName.unbound) }, \.text)
    municipalities = Self.told(
      section.municipalities.municipalities.map { ($0.id, $0.name.unbound) }, \.text)
    indicators = Self.told(catalogue.map { ($0.id, $0.short.unbound) }, \.text)
    buckets = Dictionary(
      catalogue.filter { !$0.buckets.isEmpty }.map { ($0.id, $0.buckets.map(\.title.unbound)) }
    ) { first, _ in first }
    columns = Self.columns(section)
  }

  private static func columns(_ section: PublishedSection) -> [DataTable.Column] {
    let kinds = Set(section.catalogue.indicators.map(\.kind))
    return DatasetColumn.allCases.map { column in
      var description = column.description
      if column == .municipality, !section.isRegional { description.reference = nil }
      description.isUnused =
        switch column {
        case .municipality: !section.isRegional
        case .bucket: !kinds.contains(.distribution)
        case .previous: !kinds.contains(.growth)
        case .base: kinds.isDisjoint(with: [.growth, .mean])
        case .cycle, .organization, .indicator, .value, .numerator, .denominator, .status, .flags:
          false
        }
      return description
    }
  }

  /// Names, with the id where several have the same one.
  private static func told<ID: Hashable>(
    _ names: [(ID, String)], _ text: (ID) -> String
  ) -> [ID: String] {
    let shared = Dictionary(names.map { ($0.1, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }
    return Dictionary(
      names.map { id, name in (id, shared[name] == nil ? name : "\(name) (\(text(id)))") }
    ) { first, _ in first }
  }

  /// The cells of a figure, in the order of `DatasetColumn`.
  func cells(of row: CycleDataset.Row) -> [DataTable.Cell] {
    let status = row.absence.map(DatasetStatus.absent) ?? .published
    return [
      .integer(row.place.year), municipality(row.place.subject), organization(row.place.subject),
      .code(row.place.indicator.text, words: indicators[row.place.indicator] ?? ""),
      bucket(row), .init(row.amounts.value), .init(row.amounts.numerator),
      .init(row.amounts.denominator), .init(row.amounts.previous), .init(row.amounts.base),
      .code(status.rawValue, words: status.words.unbound), Self.flags(row.flags),
    ]
  }

  private func municipality(_ subject: PublishedFigures.Subject) -> DataTable.Cell {
    guard case .municipality(let id) = subject else { return .empty }
    return .code(id.text, words: municipalities[id] ?? id.text)
  }

  private func organization(_ subject: PublishedFigures.Subject) -> DataTable.Cell {
    guard case .organization(let id) = subject else { return .code("", words: "в целом") }
    return .code(id.text, words: organizations[id] ?? id.text)
  }

  private func bucket(_ row: CycleDataset.Row) -> DataTable.Cell {
    guard let bucket = row.bucket else { return .empty }
    guard let titles = buckets[row.place.indicator], titles.indices.contains(bucket - 1) else {
      return .integer(bucket)
    }
    return .code(String(bucket), words: titles[bucket - 1])
  }

  private static func flags(_ flags: Observation.Flags) -> DataTable.Cell {
    let all = DatasetFlag.all(in: flags)
    if all.isEmpty { return .empty }
    return .code(
      all.map(\.rawValue).joined(separator: "|"),
      words: all.map(\.words.unbound).joined(separator: ", "))
  }
}
