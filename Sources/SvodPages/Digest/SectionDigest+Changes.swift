import SvodContent
import SvodFigures

extension SectionDigest {
  /// A change up to a cycle as a cell of a table.
  ///
  /// Nil in the first year with data, which has no column of changes, and of what does not apply:
  /// there is nothing that could be compared.
  func cell(_ change: Change?, of indicator: Int, in year: Int) -> ChangeCell? {
    guard year != firstYear, let change, !change.isOfNothing else { return nil }
    return wording.cell(change, in: year, styles[indicator])
  }

  /// A municipality's change as a cell of a table; nil as an organization's is.
  func cell(_ change: MunicipalChange?, of indicator: Int, in year: Int) -> ChangeCell? {
    guard year != firstYear, let change, !change.judged.isOfNothing else { return nil }
    return wording.cell(change, in: year, styles[indicator])
  }
}

extension Change {
  fileprivate var isOfNothing: Bool {
    guard case .incomparable(let incomparability) = self else { return false }
    return incomparability.reason == .absentNow(.notApplicable)
  }
}
