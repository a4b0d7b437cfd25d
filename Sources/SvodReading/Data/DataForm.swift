import SvodFormats
import SvodLanguage

/// How a data file is laid out.
enum DataForm {
  /// One row a value.
  case long
  /// One row an organization, one column an indicator.
  case wide

  private static let longTitles = titles(
    ObservationColumn.allCases.filter { $0 != .organization && $0 != .municipality })
  private static let organizationTitles = titles([.organization])

  /// The form by the header: the wide one names organizations or indicators and none of the long
  /// form's columns.
  init(of table: CSVTable, indicators: IndicatorNames) {
    let header = table.header.map { RussianFold.folded($0.text) }
    let isWide =
      !header.contains { Self.longTitles.contains($0) }
      && (header.contains { Self.organizationTitles.contains($0) }
        || table.header.contains { indicators.bears($0.text) })
    self = isWide ? .wide : .long
  }

  private static func titles(_ columns: [ObservationColumn]) -> Set<String> {
    Set(columns.flatMap { [$0.rawValue] + $0.aliases }.map(RussianFold.folded))
  }
}
