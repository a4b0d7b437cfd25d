import SvodDiagnostics
import SvodFormats

/// Where a row says something of one indicator: the indices of its columns.
struct ObservationCells {
  var value: Int?
  var numerator: Int?
  var denominator: Int?
  var previous: Int?
  var base: Int?
  var bucket: Int?
  var status: Int?
  var flags: Int?
  var note: Int?
  var document: Int?
  /// Where the table, or the indicator's own column, has its title.
  var header: FilePosition
  /// Whether the table has columns that nobody knows, which is reported there.
  var hasStrangers: Bool

  /// The columns that hold what is measured, for rows that fill none of them.
  var measured: [Int] {
    [value, numerator, denominator, previous, base].compactMap(\.self)
  }

  /// The columns of the long form.
  init(_ columns: CSVColumns<ObservationColumn>, header: CSVTable.Row) {
    self.header = header.position
    hasStrangers = !columns.others.isEmpty
    for column in ObservationColumn.allCases { set(column, to: columns[column]) }
  }

  /// No columns yet of an indicator that a title of the wide form names.
  init(under title: CSVTable.Cell) {
    header = title.position
    hasStrangers = false
  }

  /// Sets a column; those that name what is observed are not kept here.
  mutating func set(_ column: ObservationColumn, to index: Int?) {
    switch column {
    case .organization, .municipality, .indicator: break
    case .value: value = index
    case .numerator: numerator = index
    case .denominator: denominator = index
    case .previous: previous = index
    case .base: base = index
    case .bucket: bucket = index
    case .status: status = index
    case .flags: flags = index
    case .note: note = index
    case .document: document = index
    }
  }

  subscript(column: ObservationColumn) -> Int? {
    switch column {
    case .organization, .municipality, .indicator: nil
    case .value: value
    case .numerator: numerator
    case .denominator: denominator
    case .previous: previous
    case .base: base
    case .bucket: bucket
    case .status: status
    case .flags: flags
    case .note: note
    case .document: document
    }
  }
}

extension CSVTable.Row {
  /// The cell of a column that the file has and the row fills.
  func filled(_ index: Int?) -> CSVTable.Cell? {
    guard let index else { return nil }
    let cell = self[index]
    return cell.isEmpty ? nil : cell
  }
}
