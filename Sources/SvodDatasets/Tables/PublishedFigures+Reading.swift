import SvodContent
package import SvodDiagnostics
package import SvodFormats
import SvodNumbers
package import SvodPublication

extension PublishedFigures {
  /// Reads the open data of the cycles that were published.
  ///
  /// - Parameters:
  ///   - files: the files of `CycleDataset.folder`, one a cycle.
  ///   - corrections: the log of corrections; nil where none was published.
  ///   - log: gets what is wrong with a file that somebody has changed.
  package init(
    reading files: [SourceText], corrections: SourceText? = nil, log: inout DiagnosticLog
  ) {
    var standings: [Place: Standing] = [:]
    for file in files {
      guard let table = CSVTable(reading: file, log: &log),
        let columns = CSVColumns<DatasetColumn>(of: table, log: &log)
      else { continue }
      for row in table.rows { standings.read(row, columns, log: &log) }
    }
    self.init(
      standings, notices: corrections.map { [ToldNotice](reading: $0, log: &log) } ?? [])
  }
}

extension [PublishedFigures.Place: PublishedFigures.Standing] {
  fileprivate mutating func read(
    _ row: CSVTable.Row, _ columns: CSVColumns<DatasetColumn>, log: inout DiagnosticLog
  ) {
    let text = { (column: DatasetColumn) in columns[column, row]?.text ?? "" }
    guard let year = Int(text(.cycle)) else {
      return log.report(.foreignData(row, columns, .cycle))
    }
    let place = PublishedFigures.Place(
      year: year, indicator: Indicator.ID(text(.indicator)),
      subject: .init(organization: text(.organization), municipality: text(.municipality)))
    if let reason = Absence(rawValue: text(.status)) {
      self[place] = .absent(reason)
    } else if text(.status) == DatasetStatus.published.rawValue {
      var amounts = FigureAmounts()
      if case .shown(let earlier)? = self[place] { amounts = earlier }
      amounts.read(row, columns, log: &log)
      self[place] = .shown(amounts)
    } else {
      log.report(.foreignData(row, columns, .status))
    }
  }
}

extension PublishedFigures.Subject {
  fileprivate init(organization: String, municipality: String) {
    if !organization.isEmpty {
      self = .organization(Organization.ID(organization))
    } else {
      self = municipality.isEmpty ? .section : .municipality(Municipality.ID(municipality))
    }
  }
}

extension FigureAmounts {
  fileprivate mutating func read(
    _ row: CSVTable.Row, _ columns: CSVColumns<DatasetColumn>, log: inout DiagnosticLog
  ) {
    if columns[.bucket, row]?.isEmpty == false {
      counts += [Self.number(in: .value, row, columns, log: &log)].compactMap(\.self)
      return
    }
    value = Self.number(in: .value, row, columns, log: &log)
    numerator = Self.number(in: .numerator, row, columns, log: &log)
    denominator = Self.number(in: .denominator, row, columns, log: &log)
    previous = Self.number(in: .previous, row, columns, log: &log)
    base = Self.number(in: .base, row, columns, log: &log)
  }

  private static func number(
    in column: DatasetColumn, _ row: CSVTable.Row, _ columns: CSVColumns<DatasetColumn>,
    log: inout DiagnosticLog
  ) -> ExactDecimal? {
    guard let cell = columns[column, row], !cell.isEmpty else { return nil }
    do {
      return try ExactDecimal(parsing: cell.text)
    } catch {
      log.report(.foreignData(row, columns, column))
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func foreignData(
    _ row: CSVTable.Row, _ columns: CSVColumns<DatasetColumn>, _ column: DatasetColumn
  ) -> Self {
    let text = columns[column, row]?.text ?? ""
    return Diagnostic(
      .changedOpenData, .warning, at: columns[column, row]?.position ?? row.position,
      "Открытые данные прежнего раздела изменены: в столбце «\(column.rawValue)» стоит «\(text)»",
      text: text,
      hint: "Верните файл, каким его сделал Svod: по нему видно, что уже опубликовано")
  }
}
