import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodNumbers

extension EntryReader {
  /// A share by its numerator and denominator, or by its percentage alone.
  func share(log: inout DiagnosticLog) -> Observation.Entry? {
    let value = row.filled(cells.value)
    let (numerator, denominator) = (row.filled(cells.numerator), row.filled(cells.denominator))
    if let word = value ?? numerator ?? denominator, let absence = absence(in: word) {
      reportValues(beside: absence, status: word, log: &log)
      return .absent(absence)
    }
    switch (numerator, denominator) {
    case (let numerator?, let denominator?):
      return share(numerator, of: denominator, percentage: value, log: &log)
    case (let numerator?, nil):
      reportIncomplete(numerator, lacking: .denominator, log: &log)
      return nil
    case (nil, let denominator?):
      reportIncomplete(denominator, lacking: .numerator, log: &log)
      return nil
    case (nil, nil):
      return value.flatMap { percentageAlone($0, log: &log) }
    }
  }

  private func percentageAlone(
    _ cell: CSVTable.Cell, log: inout DiagnosticLog
  ) -> Observation.Entry? {
    guard let percentage = percentage(in: cell, log: &log) else { return nil }
    guard !percentage.isNegative, percentage <= ExactDecimal(100) else {
      log.report(.outOfRange(cell))
      return nil
    }
    return .percentage(percentage)
  }

  private func share(
    _ numeratorCell: CSVTable.Cell, of denominatorCell: CSVTable.Cell,
    percentage: CSVTable.Cell?, log: inout DiagnosticLog
  ) -> Observation.Entry? {
    let numerator = number(in: numeratorCell, log: &log)
    // One word in both cells is one mistake.
    let isSaid = numerator == nil && numeratorCell.bytes == denominatorCell.bytes
    let denominator = isSaid ? nil : number(in: denominatorCell, log: &log)
    let hasWholeNumerator = numerator.map { isWhole($0, numeratorCell, log: &log) } ?? false
    let hasWholeDenominator = denominator.map { isWhole($0, denominatorCell, log: &log) } ?? false
    guard let numerator, let denominator, hasWholeNumerator, hasWholeDenominator else {
      return nil
    }
    if denominator < numerator {
      log.report(.tooGreat(numeratorCell, denominator: denominatorCell))
      return nil
    }
    if denominator.isZero {
      log.report(.zeroDenominator(denominatorCell))
      return .absent(.zeroDenominator)
    }
    if let percentage {
      compare(percentage, with: Ratio(numerator, over: denominator), log: &log)
    }
    return .share(numerator: numerator, denominator: denominator)
  }

  /// A percentage beside m and n must be theirs, to the decimals that it is given with.
  private func compare(_ cell: CSVTable.Cell, with share: Ratio, log: inout DiagnosticLog) {
    guard let percentage = percentage(in: cell, log: &log) else { return }
    var unit = Ratio.one
    for _ in 0..<percentage.shortestForm.decimals { unit = unit / Ratio(10) }
    let computed = share * Ratio(100)
    if unit < (computed - Ratio(percentage)).magnitude {
      log.report(.mismatch(cell, computed: "\(computed.rounded(decimals: 2, .halfAway))"))
    }
  }
}

extension Diagnostic {
  static func lackingColumn(
    _ title: String, of indicator: ObservedIndicator, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .missingColumn, .error, at: position,
      "Для показателя «\(indicator.id)» в таблице нет столбца «\(title)»", text: indicator.id,
      hint: "Добавьте столбец «\(title)» и заполните его")
  }

  static func incomplete(_ cell: CSVTable.Cell, lacking column: ObservationColumn) -> Self {
    let title = column.title(beside: cell.header)
    return Diagnostic(
      .incompleteValue, .error, at: cell.position,
      "У значения «\(cell.text)» не заполнен столбец «\(title)»", text: cell.text,
      hint: "Заполните столбец «\(title)»")
  }

  static func zeroDenominator(_ cell: CSVTable.Cell) -> Self {
    Diagnostic(
      .zeroDenominator, .error, at: cell.position, "На ноль делить нельзя: «\(cell.text)»",
      text: cell.text,
      hint: "Укажите, от скольких считать; если считать некого, поставьте статус «не применимо»")
  }

  fileprivate static func tooGreat(
    _ cell: CSVTable.Cell, denominator: CSVTable.Cell
  ) -> Self {
    Diagnostic(
      .numeratorExceedsDenominator, .error, at: cell.position,
      "Числитель «\(cell.text)» больше знаменателя «\(denominator.text)»", text: cell.text,
      hint: "Проверьте, не поменялись ли числа местами",
      notes: [.init(at: denominator.position, "Знаменатель «\(denominator.text)»")])
  }

  fileprivate static func outOfRange(_ cell: CSVTable.Cell) -> Self {
    Diagnostic(
      .shareOutOfRange, .error, at: cell.position, "Доля «\(cell.text)» вне пределов от 0 до 100 %",
      text: cell.text, hint: "Укажите долю в процентах", example: "95,2")
  }

  fileprivate static func mismatch(_ cell: CSVTable.Cell, computed: String) -> Self {
    let printed = String(computed.map { $0 == "." ? "," : $0 })
    return Diagnostic(
      .valueMismatch, .warning, at: cell.position,
      "Доля «\(cell.text)» не равна числителю, делённому на знаменатель (\(printed) %)",
      text: cell.text, hint: "Проверьте числитель, знаменатель и долю", example: printed)
  }
}
