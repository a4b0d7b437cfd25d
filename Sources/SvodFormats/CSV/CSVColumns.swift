package import SvodDiagnostics

/// The columns that a table may have, as an enum whose raw values are their canonical titles.
package protocol CSVColumn: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// Other titles that mean the column: «числитель».
  var aliases: [String] { get }
  /// Whether the table is of no use without the column.
  var isRequired: Bool { get }
}

extension CSVColumn {
  /// The title in the language in which the table has another one.
  package func title(beside other: String?) -> String {
    let isRussian = other?.unicodeScalars.contains { ("А"..."ё").contains($0) } ?? false
    return isRussian ? aliases.first ?? rawValue : rawValue
  }
}

/// Where the known columns stand in a table.
///
/// Titles are compared without regard to case, blanks and ё.
package struct CSVColumns<Column: CSVColumn>: Sendable {
  /// What a title that is not known is.
  package enum OtherTitles: Sendable {
    /// A mistake: `unknown-column`.
    case reported
    /// The caller's to judge: the wide form has a column for every indicator.
    case allowed
  }

  /// The columns whose titles are not known, by index, in the order of the table.
  package private(set) var others: [Int] = []
  private var indices: [Column: Int] = [:]

  /// Finds the known columns by the table's header; nil when a required one is missing.
  ///
  /// - Parameters:
  ///   - table: the table whose header is read.
  ///   - otherTitles: what to do with a title that is not known.
  ///   - log: gets `unknown-column`, `duplicate-column` (two titles of one column) and
  ///     `missing-column`.
  package init?(
    of table: CSVTable, otherTitles: OtherTitles = .reported, log: inout DiagnosticLog
  ) {
    let known = Self.columnsByTitle
    var strangers: [Diagnostic] = []
    for (index, cell) in table.header.enumerated() {
      if let column = known[CSVTitle.folded(cell.text)] {
        take(column, at: index, of: table, log: &log)
      } else if cell.isEmpty {
        Self.reportUntitled(index, of: table, log: &log)
      } else {
        others.append(index)
        if otherTitles == .reported { strangers.append(.unknownColumn(cell, in: Self.self)) }
      }
    }
    let missing = Column.allCases.filter { $0.isRequired && indices[$0] == nil }
    Self.report(strangers, missing: missing, of: table, log: &log)
    if !missing.isEmpty { return nil }
  }

  /// A title that nobody knows is most probably that of the missing column: one mistake, not two.
  private static func report(
    _ strangers: [Diagnostic], missing: [Column], of table: CSVTable, log: inout DiagnosticLog
  ) {
    let isRenamed = missing.count == 1 && strangers.count == 1
    for column in missing {
      log.report(.missingColumn(column, in: table.header, instead: isRenamed ? strangers : []))
    }
    for stranger in strangers where !isRenamed { log.report(stranger) }
  }

  /// The index of a column; nil when the table does not have it.
  package subscript(column: Column) -> Int? { indices[column] }

  /// The cell of a row in a column; nil when the table does not have the column.
  package subscript(column: Column, row: CSVTable.Row) -> CSVTable.Cell? {
    indices[column].map { row[$0] }
  }

  private static var columnsByTitle: [String: Column] {
    var columns: [String: Column] = [:]
    for column in Column.allCases {
      for title in [column.rawValue] + column.aliases { columns[CSVTitle.folded(title)] = column }
    }
    return columns
  }

  fileprivate static var titles: [String] { Column.allCases.flatMap { [$0.rawValue] + $0.aliases } }

  private mutating func take(
    _ column: Column, at index: Int, of table: CSVTable, log: inout DiagnosticLog
  ) {
    guard let first = indices[column] else {
      indices[column] = index
      return
    }
    let cell = table.header[index]
    let earlier = table.header[first]
    // The same title twice is reported by the table itself.
    guard CSVTitle.folded(cell.text) != CSVTitle.folded(earlier.text) else { return }
    log.report(.sameColumn(cell, earlier: earlier))
  }

  /// Spreadsheets leave columns without a title; one that holds something has lost it.
  private static func reportUntitled(
    _ index: Int, of table: CSVTable, log: inout DiagnosticLog
  ) {
    guard let row = table.rows.first(where: { !$0[index].isEmpty }) else { return }
    log.report(.untitledColumn(table.header[index], filled: row[index]))
  }
}

extension Diagnostic {
  fileprivate static func unknownColumn<Column>(
    _ cell: CSVTable.Cell, in columns: CSVColumns<Column>.Type
  ) -> Self {
    let known = Column.allCases.map { $0.title(beside: cell.text) }.joined(separator: ", ")
    return Diagnostic(
      .unknownColumn, .error, at: cell.position, "Неизвестный столбец «\(cell.text)»",
      text: cell.text,
      hint: nearestName(to: cell.text, among: columns.titles).map {
        "Возможно, имелось в виду «\($0)»"
      } ?? "Укажите один из известных столбцов: \(known)")
  }

  fileprivate static func missingColumn(
    _ column: some CSVColumn, in header: CSVTable.Row, instead strangers: [Diagnostic]
  ) -> Self {
    let titles = ([column.rawValue] + column.aliases).map { "«\($0)»" }
    let isOneCell = header.count == 1 && header[0].text.contains { ",;\t".contains($0) }
    return Diagnostic(
      .missingColumn, .error, at: strangers.first?.position ?? header.position,
      "В таблице нет обязательного столбца «\(column.rawValue)»", text: strangers.first?.text,
      hint: isOneCell
        ? "Сохраните таблицу заново как «CSV UTF-8»: каждая её строка целиком взята в кавычки"
        : strangers.isEmpty
          ? "Добавьте в первую строку столбец \(titles.joined(separator: " или "))"
          : "Назовите столбец \(titles.joined(separator: " или "))")
  }

  fileprivate static func sameColumn(_ cell: CSVTable.Cell, earlier: CSVTable.Cell) -> Self {
    Diagnostic(
      .duplicateColumn, .error, at: cell.position,
      "Столбцы «\(earlier.text)» и «\(cell.text)» означают одно и то же", text: cell.text,
      hint: "Оставьте один из двух столбцов",
      notes: [.init(at: earlier.position, "Первый столбец «\(earlier.text)»")])
  }

  fileprivate static func untitledColumn(
    _ title: CSVTable.Cell, filled: CSVTable.Cell
  ) -> Self {
    Diagnostic(
      .unknownColumn, .error, at: title.position,
      "У столбца нет названия, а в нём стоит «\(filled.text)»", text: filled.text,
      hint: "Назовите столбец или очистите его",
      notes: [.init(at: filled.position, "Первая заполненная ячейка столбца")])
  }
}
