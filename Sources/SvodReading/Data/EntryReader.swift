import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodNumbers

/// Reads what one row says of one indicator, by the indicator's kind.
struct EntryReader {
  let row: CSVTable.Row
  let cells: ObservationCells
  let indicator: ObservedIndicator

  /// The entry; nil when nothing is said, or what is said cannot be used and is reported.
  func entry(log: inout DiagnosticLog) -> Observation.Entry? {
    if let cell = row.filled(cells.status) {
      guard let word = StatusWord(cell.text) else {
        log.report(.unknownStatus(cell))
        return nil
      }
      if case .absent(let absence) = word {
        reportValues(beside: absence, status: cell, log: &log)
        return .absent(absence)
      }
      if !cells.measured.contains(where: { !row[$0].isEmpty }) {
        log.report(.statusWithoutValue(cell))
        return nil
      }
    }
    reportMisplaced(log: &log)
    switch indicator.kind {
    case .share: return share(log: &log)
    case .condition, .presence: return answer(log: &log)
    case .count, .distribution: return count(log: &log)
    case .mean: return mean(log: &log)
    case .growth: return growth(log: &log)
    }
  }

  /// Whether a cell of the row says anything of the indicator.
  var saysSomething: Bool {
    row.filled(cells.status) != nil || cells.measured.contains { !row[$0].isEmpty }
  }

  /// Whether nothing but names stands in the row: no value, no status, no remark.
  var isBlank: Bool {
    !saysSomething && row.filled(cells.note) == nil && row.filled(cells.flags) == nil
  }

  private func count(log: inout DiagnosticLog) -> Observation.Entry? {
    guard let cell = row.filled(cells.value) else { return nil }
    if let absence = absence(in: cell) { return .absent(absence) }
    guard let number = number(in: cell, log: &log) else { return nil }
    if indicator.countsWhole || indicator.kind == .distribution {
      guard isWhole(number, cell, log: &log) else { return nil }
    }
    return .count(number)
  }

  private func mean(log: inout DiagnosticLog) -> Observation.Entry? {
    guard let cell = row.filled(cells.value) else {
      if let base = row.filled(cells.base) { reportIncomplete(base, lacking: .value, log: &log) }
      return nil
    }
    if let absence = absence(in: cell) {
      reportValues(beside: absence, status: cell, log: &log)
      return .absent(absence)
    }
    let number = number(in: cell, log: &log)
    guard let baseCell = row.filled(cells.base) else {
      reportIncomplete(cell, lacking: .base, log: &log)
      return nil
    }
    guard let base = self.number(in: baseCell, log: &log), isWhole(base, baseCell, log: &log)
    else { return nil }
    if base.isZero {
      log.report(.zeroDenominator(baseCell))
      return .absent(.zeroDenominator)
    }
    return number.map { .mean($0, base: base) }
  }
}

extension EntryReader {
  /// Columns that a kind of indicator makes no use of must be empty; the first is told for all.
  private func reportMisplaced(log: inout DiagnosticLog) {
    let users: [(Int?, [Indicator.Kind])] = [
      (cells.numerator, [.share]), (cells.denominator, [.share, .distribution]),
      (cells.base, [.mean, .growth]), (cells.previous, [.growth]), (cells.bucket, [.distribution]),
    ]
    for (index, kinds) in users where !kinds.contains(indicator.kind) {
      guard let cell = row.filled(index) else { continue }
      log.report(.misplaced(cell, indicator))
      return
    }
  }

  /// Reports a value that lacks another one: of a column that the table has not, once for all rows.
  func reportIncomplete(
    _ cell: CSVTable.Cell, lacking column: ObservationColumn, log: inout DiagnosticLog
  ) {
    if cells[column] != nil {
      log.report(.incomplete(cell, lacking: column))
    } else if !cells.hasStrangers {
      let title = column.title(beside: cell.header)
      log.report(.lackingColumn(title, of: indicator, at: cells.header))
    }
  }

  /// A status that says there is no value excludes one, but the size of the group may be known;
  /// an empty group may stand with 0 of 0.
  func reportValues(
    beside absence: Absence, status: CSVTable.Cell, log: inout DiagnosticLog
  ) {
    for cell in [row.filled(cells.denominator), row.filled(cells.base)].compactMap(\.self)
    where self.absence(in: cell) == nil {
      _ = number(in: cell, log: &log).map { isWhole($0, cell, log: &log) }
    }
    for index in [cells.value, cells.numerator, cells.previous] {
      guard let cell = row.filled(index), self.absence(in: cell) != absence else { continue }
      if absence == .notApplicable, (try? ExactDecimal(parsing: cell.bytes))?.isZero == true {
        continue
      }
      log.report(.valueBesideStatus(cell, status: status))
    }
  }
}

extension Diagnostic {
  fileprivate static func statusWithoutValue(_ cell: CSVTable.Cell) -> Self {
    Diagnostic(
      .incompleteValue, .error, at: cell.position,
      "Статус «\(cell.text)» говорит, что значение есть, а его нет", text: cell.text,
      hint: "Укажите значение или другой статус", example: "не представлено")
  }

  fileprivate static func unknownStatus(_ cell: CSVTable.Cell) -> Self {
    let text = cell.text
    let nearest = nearestName(to: text, among: StatusWord.texts)
    return Diagnostic(
      .unknownValue, .error, at: cell.position, "Неизвестный статус «\(text)»", text: text,
      hint: nearest.map { "Возможно, имелось в виду «\($0)»" }
        ?? "Укажите «нет данных», «не представлено», «не применимо», «не проводилось» или "
        + "«ожидается»", example: nearest ?? "не представлено")
  }

  fileprivate static func misplaced(
    _ cell: CSVTable.Cell, _ indicator: ObservedIndicator
  ) -> Self {
    Diagnostic(
      .misplacedValue, .error, at: cell.position,
      "Показателю «\(indicator.id)» вида «\(indicator.kind.rawValue)» значение «\(cell.text)» "
        + "в этом столбце не нужно", text: cell.text,
      hint: "Перенесите значение в нужный столбец или очистите ячейку")
  }

  fileprivate static func valueBesideStatus(
    _ cell: CSVTable.Cell, status: CSVTable.Cell
  ) -> Self {
    Diagnostic(
      .valueBesideStatus, .error, at: cell.position,
      "Значение «\(cell.text)» указано вместе со статусом «\(status.text)», по которому его нет",
      text: cell.text, hint: "Оставьте значение или статус",
      notes: [.init(at: status.position, "Статус «\(status.text)» указан здесь")])
  }
}
