import SvodContent

extension IndicatorTables {
  /// The tables of a page; nil where it has no value to show.
  ///
  /// - Parameters:
  ///   - area: whose values.
  ///   - year: a cycle.
  ///   - table: the page's indicators.
  ///   - digest: the published section.
  ///   - page: from where links lead.
  init?(
    of area: Area, in year: Int, _ table: SummaryTable, _ digest: SectionDigest, on page: Route
  ) {
    guard table.showsFigure else { return nil }
    let years = digest.years(through: year, atMost: SummaryRow.greatestColumnCount)
    tiles = table.tileBar
    valueHeads =
      years.map(String.init) + (digest.section.municipality(of: area) == nil ? [] : ["Регион"])
    ownColumn = years.count - 1
    historyHead = digest.historyHead(through: year)
    axis = table.showsShareStrip ? digest.shareAxis : nil
    groups = table.groups
    meaning = table.notes.meaning
    notes =
      [table.usual].compactMap(\.self)
      + table.notes.sentences(digest.wording, methodology: page.link(to: .methodology))
    words = Words(of: area, in: digest.section)
    heat = HeatMap(of: table.directions.map(\.part), in: year, from: digest, on: page)
    heatAbsence = HeatMap.absence(in: year, from: digest, on: page)
  }
}
