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

  /// The workbook as a file, byte for byte the same whenever it is made.
  ///
  /// Rows go to disk as they are made, so that the number of rows costs no memory.
  ///
  /// - Throws: `SpreadsheetFailure`.
  package func bytes() throws(SpreadsheetFailure) -> [UInt8] {
    let folder = try Self.newFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/table.xlsx"
    try write(to: path)
    guard let data = FileManager.default.contents(atPath: path) else {
      throw SpreadsheetFailure(description: path)
    }
    return [UInt8](data)
  }

  private static func newFolder() throws(SpreadsheetFailure) -> String {
    let place = FileManager.default.temporaryDirectory.appending(path: "svod-XXXXXX").path
    var name = Array(place.utf8CString)
    guard mkdtemp(&name) != nil else { throw SpreadsheetFailure(description: place) }
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private func write(to path: String) throws(SpreadsheetFailure) {
    var options = lxw_workbook_options()
    options.constant_memory = 1
    guard let workbook = workbook_new_opt(path, &options) else {
      throw SpreadsheetFailure(description: path)
    }
    describe(workbook)
    let styles = Styles(in: workbook)
    for sheet in sheets {
      guard let worksheet = workbook_add_worksheet(workbook, sheet.name) else {
        preconditionFailure("a sheet's name is unique and fit for one: \(sheet.name)")
      }
      sheet.write(to: worksheet, styles)
    }
    let error = workbook_close(workbook)
    guard error == LXW_NO_ERROR else {
      throw SpreadsheetFailure(description: String(cString: lxw_strerror(error)))
    }
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

  fileprivate func write(to sheet: UnsafeMutablePointer<lxw_worksheet>, _ styles: Styles) {
    let last = lxw_col_t(columns.count - 1)
    worksheet_freeze_panes(sheet, 1, 0)
    _ = worksheet_autofilter(sheet, 0, 0, lxw_row_t(rowCount), last)
    _ = worksheet_repeat_rows(sheet, 0, 0)
    worksheet_set_landscape(sheet)
    worksheet_fit_to_pages(sheet, 1, 0)
    for (place, column) in columns.enumerated() {
      let number = lxw_col_t(place)
      _ = worksheet_set_column(sheet, number, number, column.width, nil)
      _ = worksheet_write_string(sheet, 0, number, column.title, styles.head)
    }
    for place in 0..<rowCount {
      let line = lxw_row_t(place + 1)
      for (column, cell) in row(place).enumerated() {
        Self.write(cell, to: sheet, line, lxw_col_t(column))
      }
    }
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
