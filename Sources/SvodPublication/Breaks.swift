import SvodContent
import SvodFigures

/// The breaks of all series: of `comparability.csv` and of observations flagged so.
struct Breaks: Sendable {
  private struct Place: Hashable {
    let year: Int
    let indicator: Int
    /// The section where the whole cycle is meant.
    let subject: ObservationTable.Subject
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
        let place = Place(
          year: row.year, indicator: indicator,
          subject: organization.map { .organization($0) } ?? .area(.section))
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
      let subject = ObservationTable.Subject.organization(organization)
      let place = Place(year: year, indicator: indicator, subject: subject)
      add(place, note: passed.remarks[subject]?.note)
    }
    for (area, given) in column.areas where given.flags.contains(.seriesBreak) {
      let place = Place(year: year, indicator: indicator, subject: .area(area))
      add(place, note: passed.remarks[.area(area)]?.note)
    }
  }

  /// The reason of a row of `comparability.csv` stands above a note.
  private mutating func add(_ place: Place, note: String?) {
    if cuts[place] == nil { cuts[place] = Series.Cut(reason: note) }
  }

  /// The break before a cycle of an area's series; the section's is one of all.
  func cut(year: Int, indicator: Int, of area: Area) -> Series.Cut? {
    if cuts.isEmpty { return nil }
    return cuts[Place(year: year, indicator: indicator, subject: .area(area))]
      ?? cuts[Place(year: year, indicator: indicator, subject: .area(.section))]
  }

  /// The break before a cycle of an organization's series: its own, or the one of all.
  func cut(year: Int, indicator: Int, organization: Int) -> Series.Cut? {
    if cuts.isEmpty { return nil }
    return cuts[Place(year: year, indicator: indicator, subject: .organization(organization))]
      ?? cut(year: year, indicator: indicator, of: .section)
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
