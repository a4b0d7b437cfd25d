import SvodContent
import SvodDiagnostics
import SvodFormats

/// The column `municipality` of `organizations.csv`: every organization of a regional section has
/// one, and no organization of another section has.
struct OrganizationMunicipalities {
  private let table: CSVTable
  private let idColumn: Int?
  private let column: Int?
  private let municipalities: MunicipalityNames?

  init(
    _ table: CSVTable, _ columns: CSVColumns<OrganizationReader.Column>,
    _ municipalities: MunicipalityNames?
  ) {
    self.table = table
    idColumn = columns[.id]
    column = columns[.municipality]
    self.municipalities = municipalities
  }

  /// Says of every organization which municipality it belongs to.
  ///
  /// Reported are `missing-column`, `missing-value` and `unknown-municipality`, and a column that
  /// is not read as `misplaced-value`.
  func add(to reading: inout OrganizationReading, log: inout DiagnosticLog) {
    guard var municipalities else {
      let filled = column.flatMap { column in table.rows.first { !$0[column].isEmpty }?[column] }
      if let filled { log.report(.unreadMunicipalities(filled)) }
      return
    }
    guard let column, let idColumn else {
      if !reading.organizations.isEmpty { log.report(.noMunicipalities(table.header)) }
      return
    }
    var known: [FilePosition: Municipality.ID] = [:]
    for row in table.rows where row.required(column, log: &log) != nil {
      let place = municipalities.place(of: row[column], log: &log)
      known[row[idColumn].position] = place.map { municipalities.municipalities[$0].id }
    }
    for place in reading.organizations.indices {
      reading.organizations[place].municipality = known[reading.organizations[place].position]
    }
  }
}

extension Diagnostic {
  fileprivate static func unreadMunicipalities(_ cell: CSVTable.Cell) -> Self {
    Diagnostic(
      .misplacedValue, .warning, at: cell.position,
      "Муниципалитеты организаций, первый из них «\(cell.text)», не читаются: файла "
        + "municipalities.csv нет", text: cell.text,
      hint: "Добавьте файл municipalities.csv, если раздел региональный, или удалите столбец")
  }

  fileprivate static func noMunicipalities(_ header: CSVTable.Row) -> Self {
    Diagnostic(
      .missingColumn, .error, at: header.position,
      "В разделе несколько муниципалитетов, а в таблице организаций нет столбца «municipality»",
      hint: "Добавьте столбец «municipality» с идентификатором муниципалитета из "
        + "municipalities.csv", example: "municipality")
  }
}
