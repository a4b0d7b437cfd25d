import SvodContent
import SvodFigures

/// The breaks of all series: of `comparability.csv` and of observations flagged so.
struct Breaks: Sendable {
  private struct Place: Hashable {
    let year: Int
    let indicator: Int
    /// Nil where the whole cycle is meant.
    let organization: Int?
  }

  private var cuts: [Place: Series.Cut] = [:]

  /// Reads the rows; a break of an indicator is one of all conditions derived from it.
  init(
    _ rows: [SeriesBreak], _ catalogue: IndicatorCatalogue, _ organizations: OrganizationRegistry
  ) {
    for row in rows {
      let organization = row.organization.flatMap(organizations.index)
      // An organization that is not in the register does not make a break of all of them.
      if row.organization != nil, organization == nil { continue }
      for indicator in catalogue.indicesMeasured(by: row.indicator) {
        let place = Place(year: row.year, indicator: indicator, organization: organization)
        cuts[place] = Series.Cut(reason: row.reason)
      }
    }
  }

  /// Adds the breaks that observations are flagged with.
  ///
  /// Only notes that passed the gate may serve as reasons.
  mutating func add(
    flagged column: CollectedColumn, _ passed: PassedColumn, year: Int, indicator: Int
  ) {
    for (organization, cell) in column.cells.enumerated()
    where cell.flags.contains(.seriesBreak) {
      let place = Place(year: year, indicator: indicator, organization: organization)
      add(place, note: passed.remarks[organization]?.note)
    }
    if column.municipality.flags.contains(.seriesBreak) {
      let place = Place(year: year, indicator: indicator, organization: nil)
      add(place, note: passed.remarks[-1]?.note)
    }
  }

  /// The reason of a row of `comparability.csv` stands above a note.
  private mutating func add(_ place: Place, note: String?) {
    if cuts[place] == nil { cuts[place] = Series.Cut(reason: note) }
  }

  /// The break before a cycle of the municipality's series, which is one of all organizations.
  func cut(year: Int, indicator: Int) -> Series.Cut? {
    cuts.isEmpty ? nil : cuts[Place(year: year, indicator: indicator, organization: nil)]
  }

  /// The break before a cycle of an organization's series: its own, or the one of all.
  func cut(year: Int, indicator: Int, organization: Int) -> Series.Cut? {
    if cuts.isEmpty { return nil }
    return cuts[Place(year: year, indicator: indicator, organization: organization)]
      ?? cut(year: year, indicator: indicator)
  }
}

extension IndicatorCatalogue {
  /// The indicator and the conditions derived from it.
  fileprivate func indicesMeasured(by id: Indicator.ID) -> [Int] {
    indicators.indices.filter { place in
      indicators[place].id == id || indicators[place].derivation?.source == id
    }
  }
}
