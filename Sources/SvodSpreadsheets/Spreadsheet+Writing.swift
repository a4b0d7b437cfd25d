import CXLSXWriter
import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Spreadsheet {
  /// The day that every workbook says it was made on, so that the same tables make the same bytes:
  /// the first that its packing can hold, 1 January 1980.
  private static let created: time_t = 315_532_800

  /// How many bytes are handed on at a time.
  private static let pieceLength = 1 << 16

  /// Makes the workbook, byte for byte the same whenever it is made, and hands it on piece by
  /// piece.
  ///
  /// Rows go to disk as they are made, so that the number of rows costs no memory.
  ///
  /// - Returns: how many rows its sheets have under their heads, one number a sheet.
  /// - Throws: `SpreadsheetFailure`, and what `take` throws.
  package func make(_ take: ([UInt8]) throws -> Void) throws -> [Int] {
    let folder = try Self.newFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/table.xlsx"
    let rowCounts = try write(to: path)
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw SpreadsheetFailure(description: path)
    }
    while let piece = try file.read(upToCount: Self.pieceLength), !piece.isEmpty {
      try take([UInt8](piece))
    }
    return rowCounts
  }

  private static func newFolder() throws(SpreadsheetFailure) -> String {
    let place = FileManager.default.temporaryDirectory.appending(path: "svod-XXXXXX").path
    var name = Array(place.utf8CString)
    guard mkdtemp(&name) != nil else { throw SpreadsheetFailure(description: place) }
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private func write(to path: String) throws(SpreadsheetFailure) -> [Int] {
    var options = lxw_workbook_options()
    options.constant_memory = 1
    guard let workbook = workbook_new_opt(path, &options) else {
      throw SpreadsheetFailure(description: path)
    }
    describe(workbook)
    let styles = Styles(in: workbook)
    let rowCounts = sheets.map { sheet in
      guard let worksheet = workbook_add_worksheet(workbook, sheet.name) else {
        preconditionFailure("a sheet's name is unique and fit for one: \(sheet.name)")
      }
      return sheet.write(to: worksheet, styles)
    }
    let error = workbook_close(workbook)
    guard error == LXW_NO_ERROR else {
      throw SpreadsheetFailure(description: String(cString: lxw_strerror(error)))
    }
    return rowCounts
  }

  private func describe(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    title.withCString { title in
      author.withCString { author in
        remark.withCString { remark in
          var properties = lxw_doc_properties()
          properties.title = UnsafeMutablePointer(mutating: title)
          properties.author = UnsafeMutablePointer(mutating: author)
          properties.comments = UnsafeMutablePointer(mutating: remark)
          properties.created = Self.created
          _ = workbook_set_properties(workbook, &properties)
        }
      }
    }
  }
}

/// How cells look.
private struct Styles {
  let head: UnsafeMutablePointer<lxw_format>?

  init(in workbook: UnsafeMutablePointer<lxw_workbook>) {
    head = workbook_add_format(workbook)
    format_set_bold(head)
    format_set_text_wrap(head)
    format_set_bottom(head, UInt8(LXW_BORDER_THIN.rawValue))
  }
}

extension Spreadsheet.Sheet {
  /// What a cell can hold; more would leave it empty.
  private static let greatestLength = 32_000

  /// - Returns: how many rows are under the head.
  fileprivate func write(
    to sheet: UnsafeMutablePointer<lxw_worksheet>, _ styles: Styles
  ) -> Int {
    worksheet_freeze_panes(sheet, 1, 0)
    _ = worksheet_repeat_rows(sheet, 0, 0)
    worksheet_set_landscape(sheet)
    worksheet_fit_to_pages(sheet, 1, 0)
    for (place, column) in columns.enumerated() {
      let number = lxw_col_t(place)
      _ = worksheet_set_column(sheet, number, number, column.width, nil)
      _ = worksheet_write_string(sheet, 0, number, column.title, styles.head)
    }
    var line: lxw_row_t = 0
    for row in (0..<batchCount).lazy.flatMap(batch) {
      line += 1
      for (column, cell) in row.enumerated() {
        Self.write(cell, to: sheet, line, lxw_col_t(column))
      }
    }
    _ = worksheet_autofilter(sheet, 0, 0, line, lxw_col_t(columns.count - 1))
    return Int(line)
  }

  private static func write(
    _ cell: Spreadsheet.Cell, to sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: lxw_row_t,
    _ column: lxw_col_t
  ) {
    switch cell {
    case .empty: break
    case .number(let number): _ = worksheet_write_number(sheet, row, column, number, nil)
    case .text(let text):
      let fits = text.utf8.count <= greatestLength
      _ = worksheet_write_string(
        sheet, row, column, fits ? text : String(text.prefix(greatestLength)), nil)
    }
  }
}
