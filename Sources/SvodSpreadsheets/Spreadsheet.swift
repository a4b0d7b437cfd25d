/// A workbook of tables: sheets with a frozen head and a filter over every column.
package struct Spreadsheet: Sendable {
  package enum Cell: Sendable, Hashable {
    case empty
    /// Words; they stay words whatever they begin with.
    case text(String)
    case number(Double)
  }

  package struct Column: Sendable, Hashable {
    package var title: String
    /// In characters of the usual type.
    package var width: Double

    package init(_ title: String, width: Double) {
      self.title = title
      self.width = width
    }
  }

  package struct Sheet: Sendable {
    /// At most 31 characters, none of `[]:*?/\`; another on every sheet.
    package var name: String
    package var columns: [Column]
    /// Rows come in batches, each made when it is written.
    package var batchCount: Int
    /// The rows of a batch by its number from 0, each of as many cells as there are columns.
    package var batch: @Sendable (Int) -> [[Cell]]

    package init(
      _ name: String, columns: [Column], batchCount: Int,
      batch: @escaping @Sendable (Int) -> [[Cell]]
    ) {
      self.name = name
      self.columns = columns
      self.batchCount = batchCount
      self.batch = batch
    }
  }

  package var title: String
  package var author: String
  /// Remarks that travel with the file.
  package var remark: String
  package var sheets: [Sheet]

  package init(title: String, author: String, remark: String, sheets: [Sheet]) {
    self.title = title
    self.author = author
    self.remark = remark
    self.sheets = sheets
  }
}

/// The machine refused a place or room for a workbook.
package struct SpreadsheetFailure: Error, Sendable, Hashable, CustomStringConvertible {
  package let description: String
}
