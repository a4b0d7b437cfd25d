import SvodNumbers
import SvodSpreadsheets

extension DataTable {
  /// The table as a sheet: heads and names in Russian, numbers as numbers.
  func sheet(_ name: String) -> Spreadsheet.Sheet {
    let used = columns.indices.filter { !columns[$0].isUnused }
    let batch = batch
    return Spreadsheet.Sheet(
      name, columns: used.map { .init(columns[$0].title, width: columns[$0].width) },
      batchCount: batchCount
    ) { number in
      batch(number).map { row in used.map { row[$0].inSheet } }
    }
  }
}

extension DataTable.Column {
  fileprivate var width: Double {
    switch type {
    case .text: 32
    case .code: reference == .statuses ? 18 : 36
    case .integer: 9
    case .number, .date: 13
    }
  }
}

extension DataTable.Cell {
  fileprivate var inSheet: Spreadsheet.Cell {
    switch self {
    case .empty: .empty
    case .integer(let number): .number(Double(number))
    // The quotient of two exact numbers is the nearest one to the decimal.
    case .number(let number): .number(Double(number.millionths) / 1_000_000)
    case .text(let text), .code(_, let text): text.isEmpty ? .empty : .text(text)
    }
  }
}

extension DatasetDescription {
  /// The workbook of figures: a sheet a cycle, then what its columns and codes mean.
  func workbook(_ cycles: [(year: Int, table: DataTable)]) -> Spreadsheet {
    let columns = cycles.first?.table.columns.filter { !$0.isUnused } ?? []
    return Spreadsheet(
      title: title, author: owner, remark: terms,
      sheets: cycles.map { $0.table.sheet("\($0.year)") } + [
        Self.explanations(
          "Столбцы", ("столбец", "что в нём"),
          columns.map { ($0.title, $0.meaning) }),
        Self.explanations(
          "Коды", ("слово", "что оно значит"),
          DatasetStatus.allCases.map { ($0.words, $0.meaning) }
            + DatasetFlag.allCases.map { ($0.words, $0.meaning) }),
        Self.explanations("О данных", ("сведения", "значение"), facts),
      ])
  }

  private static func explanations(
    _ name: String, _ heads: (String, String), _ lines: [(String, String)]
  ) -> Spreadsheet.Sheet {
    let rows = lines.map { [$0.0, $0.1].map { Spreadsheet.Cell.text($0.unbound) } }
    return Spreadsheet.Sheet(
      name, columns: [.init(heads.0, width: 30), .init(heads.1, width: 90)], batchCount: 1
    ) { _ in rows }
  }
}
