package import SvodDiagnostics

/// A table of a CSV file: its header row and its rows, every one as long as the header.
///
/// The file's bytes are kept once; a cell costs eight bytes more and a row four.
package struct CSVTable: Sendable {
  /// What all rows and cells of a table share.
  final class Storage: Sendable {
    let source: SourceText
    let columnCount: Int
    /// The cells of all records, the header's first.
    let cells: [CSVCellRange]
    /// The line on which a record begins, counted in the file; the header's first.
    let lines: [UInt32]

    init(source: SourceText, columnCount: Int, cells: [CSVCellRange], lines: [UInt32]) {
      self.source = source
      self.columnCount = columnCount
      self.cells = cells
      self.lines = lines
    }
  }

  let storage: Storage

  /// The path as findings print it.
  package var file: String { storage.source.file }

  /// The header row; its cells are the titles of the columns.
  package var header: Row { Row(storage: storage, record: 0) }

  /// The rows under the header, without blank rows and those that are reported as broken.
  package var rows: Rows { Rows(storage: storage) }

  /// The rows of a table, in the order of the file.
  package struct Rows: Sendable, RandomAccessCollection {
    fileprivate let storage: Storage

    package var startIndex: Int { 0 }
    package var endIndex: Int { storage.lines.count - 1 }
    package subscript(index: Int) -> Row { Row(storage: storage, record: index + 1) }
  }

  /// A row: as many cells as the table has columns.
  package struct Row: Sendable, RandomAccessCollection {
    fileprivate let storage: Storage
    fileprivate let record: Int

    package var startIndex: Int { 0 }
    package var endIndex: Int { storage.columnCount }

    /// The cell of a column, by the column's index from 0.
    package subscript(column: Int) -> Cell {
      precondition(indices.contains(column), "a row has no such column")
      return Cell(storage: storage, record: record, column: column)
    }

    /// The line of the file on which the row begins, from 1.
    package var line: Int { Int(storage.lines[record]) }

    /// The place where the row begins.
    package var position: FilePosition { FilePosition(file: storage.source.file, line: line) }
  }
}
