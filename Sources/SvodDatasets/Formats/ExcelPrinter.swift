import SvodNumbers

/// Prints the table for Excel in Russia: heads and names in Russian, a comma in decimals.
struct ExcelPrinter: TablePrinter {
  private var used: [Int] = []

  mutating func begin(_ columns: [DataTable.Column], in bytes: inout [UInt8]) {
    used = columns.indices.filter { !columns[$0].isUnused }
    bytes += TableFile.mark
    TableFile.append(used.map { .text(columns[$0].title) }, to: &bytes)
  }

  func append(_ rows: [[DataTable.Cell]], to bytes: inout [UInt8]) {
    for row in rows { TableFile.append(used.map { row[$0].excel }, to: &bytes) }
  }

  func end(in bytes: inout [UInt8]) {}
}

extension DataTable.Cell {
  fileprivate var excel: TableFile.Cell {
    switch self {
    case .empty: .number("")
    case .integer(let number): .number(String(number))
    case .number(let number): .number(number.description.withDecimalComma)
    case .text(let text), .code(_, let text): .text(text)
    }
  }
}

extension String {
  /// The digits of a number as people in Russia write them.
  fileprivate var withDecimalComma: String {
    String(
      decoding: utf8.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: ",") : $0 }, as: UTF8.self)
  }
}
