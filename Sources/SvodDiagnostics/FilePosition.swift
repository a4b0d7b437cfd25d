/// A place in an author's file.
///
/// Lines and columns count from 1; columns count characters of the line, so that a spreadsheet
/// user and an editor find the same letter. A byte order mark is not a character.
package struct FilePosition: Sendable, Hashable {
  /// The path as findings print it, with `/`: `Content/data/2021/results.csv`.
  package var file: String
  package var line: Int
  package var column: Int
  /// The header of the table's column, in a CSV file: `numerator`, `числитель`.
  package var header: String?

  package init(file: String, line: Int = 1, column: Int = 1, header: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.header = header
  }
}

extension FilePosition: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

extension FilePosition: CustomStringConvertible {
  package var description: String { "\(file):\(line):\(column)" }
}
