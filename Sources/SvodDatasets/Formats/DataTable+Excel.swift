import SvodNumbers

extension DataTable {
  /// The table for Excel in Russia: heads and names in Russian, a comma in decimals.
  package var excelCSV: [UInt8] {
    let used = columns.indices.filter { !columns[$0].isUnused }
    var bytes = TableFile.mark
    bytes.reserveCapacity(160 * (rowCount + 1))
    TableFile.append(used.map { .text(columns[$0].title) }, to: &bytes)
    for place in 0..<rowCount {
      let cells = row(place)
      TableFile.append(used.map { cells[$0].excel }, to: &bytes)
    }
    return bytes
  }
}

extension DataTable.Cell {
  fileprivate var excel: TableFile.Cell {
    switch self {
    case .empty: .number("")
    case .integer(let number): .number(String(number))
    case .number(let number): .number(number.description.replacing(".", with: ","))
    case .text(let text): .text(text)
    case .code(_, let words): .text(words.isBound ? words.unbound : words)
    }
  }
}

extension String {
  /// Whether it may hold what binds words: the first byte of both signs in UTF-8.
  fileprivate var isBound: Bool { utf8.contains(0xC2) }
}
