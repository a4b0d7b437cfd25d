import SvodFigures

extension SectionDigest {
  /// A change up to a cycle as a cell of a table; nil in the first year with data, which has no
  /// column of changes.
  func cell(_ change: Change?, of indicator: Int, in year: Int) -> ChangeCell? {
    guard year != firstYear, let change else { return nil }
    return wording.cell(change, in: year, styles[indicator])
  }

  /// A municipality's change as a cell of a table; nil in the first year with data.
  func cell(_ change: MunicipalChange?, of indicator: Int, in year: Int) -> ChangeCell? {
    guard year != firstYear, let change else { return nil }
    return wording.cell(change, in: year, styles[indicator])
  }
}
