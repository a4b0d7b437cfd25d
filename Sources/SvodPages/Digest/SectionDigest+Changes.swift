import SvodContent
import SvodFigures

extension SectionDigest {
  /// The cell with what is done about a worsening of full weight.
  ///
  /// - Parameters:
  ///   - cell: of the change.
  ///   - indicator: of the value.
  ///   - organization: whose it is; nil for an area's.
  ///   - year: its cycle.
  ///   - page: from where links lead.
  /// - Returns: the cell as it is where nothing became worse.
  func answered(
    _ cell: ChangeCell?, _ indicator: Int, of organization: Int? = nil, in year: Int,
    on page: Route
  ) -> ChangeCell? {
    guard var cell, cell.tone == .worse else { return cell }
    cell.answer = answer(to: indicator, of: organization, in: year, on: page)
    return cell
  }

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
