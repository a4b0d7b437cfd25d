import SvodContent
package import SvodDiagnostics
package import SvodFormats
import SvodNumbers
package import SvodPublication

/// The log of corrections as a table: what was changed after it was published, as far as is told.
///
/// It is also by what the next publication knows which numbers of notices were kept back.
package enum CorrectionDataset {
  /// The columns of the author's own table, and how much of a notice is told.
  enum Column: CSVColumn {
    case told(CorrectionColumn)
    case status

    static let allCases = CorrectionColumn.allCases.map(Self.told) + [.status]

    init?(rawValue: String) {
      guard let column = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
      self = column
    }

    var rawValue: String {
      switch self {
      case .told(let column): column.rawValue
      case .status: "status"
      }
    }

    var aliases: [String] { [] }
    var isRequired: Bool { true }
  }

  /// How much of a notice is told.
  enum Status: String {
    case published
    /// Numbers are kept back, or there are none.
    case words
    /// The organization is not named either.
    case unnamed
  }

  /// The path of the file from the section's root.
  package static let path = "ispravleniya/ispravleniya.csv"

  /// The file's bytes: RFC 4180, UTF-8, LF at line ends.
  ///
  /// - Parameter corrections: as their audience sees them, the latest first.
  /// - Returns: nil where there are no corrections, and no file.
  package static func csv(of corrections: [PublishedCorrection]) -> [UInt8]? {
    if corrections.isEmpty { return nil }
    var bytes: [UInt8] = []
    bytes.append(cells: Column.allCases.map(\.rawValue))
    for correction in corrections { bytes.append(cells: Column.allCases.map(correction.cell)) }
    return bytes
  }
}

extension PublishedCorrection {
  fileprivate func cell(_ column: CorrectionDataset.Column) -> String {
    switch column {
    case .told(.date): "\(date)"
    case .told(.kind): kind.rawValue
    case .told(.cycle): "\(year)"
    case .told(.organization): organization?.text ?? ""
    case .told(.indicator): indicator.text
    case .told(.was): values?.was.text ?? ""
    case .told(.became): values?.became.text ?? ""
    case .told(.reason): reason ?? ""
    case .status: status.rawValue
    }
  }

  private var status: CorrectionDataset.Status {
    if subject == .unnamedOrganization { return .unnamed }
    return values == nil ? .words : .published
  }
}

extension [ToldNotice] {
  /// Reads the log that was published; rows that somebody has spoilt are passed over, and what
  /// they told is not told again.
  package init(reading file: SourceText, log: inout DiagnosticLog) {
    self.init()
    guard let table = CSVTable(reading: file, log: &log),
      let columns = CSVColumns<CorrectionDataset.Column>(of: table, log: &log)
    else { return }
    self = table.rows.compactMap { row in
      let cell = { (column: CorrectionDataset.Column) in columns[column, row]?.text ?? "" }
      let text = { (column: CorrectionColumn) in cell(.told(column)) }
      guard let date = CalendarDate(parsing: text(.date)), let year = Int(text(.cycle)) else {
        return nil
      }
      let status = CorrectionDataset.Status(rawValue: cell(.status))
      return ToldNotice(
        date: date, year: year, indicator: .init(text(.indicator)),
        organization: text(.organization).isEmpty ? nil : .init(text(.organization)),
        isAnonymous: status == .unnamed, was: status == .published ? text(.was) : nil,
        became: status == .published ? text(.became) : nil)
    }
  }
}
