package import SvodDiagnostics

extension CSVTable {
  /// Reads a table; nil when it has no header row, or one whose quoting is broken.
  ///
  /// The delimiter (`,`, `;` or tab) is seen from the header row. Blank rows and rows of delimiters
  /// only are left out in silence. A row that is broken (`broken-quote`) or longer or shorter than
  /// the header (`ragged-row`) is reported once and left out; all others are read. Two columns
  /// with the same title are reported (`duplicate-column`) and both kept; a file without a header
  /// row is an `empty-table`.
  package init?(reading source: SourceText, log: inout DiagnosticLog) {
    precondition(source.bytes.count < CSVCellRange.sizeLimit, "a table is limited to 200 MB")
    let storage = source.bytes.withUnsafeBufferPointer { bytes in
      CSVTableReader(reading: bytes, of: source, log: &log)?.storage
    }
    guard let storage else { return nil }
    self.init(storage: storage)
    reportRepeatedTitles(log: &log)
  }

  private func reportRepeatedTitles(log: inout DiagnosticLog) {
    var first: [String: Cell] = [:]
    for cell in header where !cell.isEmpty {
      let title = CSVTitle.folded(cell.text)
      if let earlier = first[title] {
        log.report(.repeatedTitle(cell, earlier: earlier))
      } else {
        first[title] = cell
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func repeatedTitle(_ cell: CSVTable.Cell, earlier: CSVTable.Cell) -> Self {
    Diagnostic(
      .duplicateColumn, .error, at: cell.position, "Столбец «\(cell.text)» назван дважды",
      text: cell.text, hint: "Переименуйте или удалите один из двух столбцов",
      notes: [.init(at: earlier.position, "Первый столбец «\(earlier.text)»")])
  }
}
