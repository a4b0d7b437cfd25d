import SvodContent
package import SvodDiagnostics
package import SvodFormats
import SvodNumbers
package import SvodPublication

/// The log of corrections as a table: what was changed after it was published, as far as is told.
///
/// It is also by what the next publication knows which numbers of notices were kept back.
package struct CorrectionDataset: Sendable {
  /// The columns of the author's own table, and what of a notice is told.
  enum Column: String, CSVColumn {
    case date
    case kind
    case cycle
    /// An organization's id; empty where all are meant, or none is named.
    case organization
    case indicator
    case was
    case became
    case reason
    case status

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

  private let corrections: [PublishedCorrection]

  /// - Parameter corrections: as their audience sees them, the latest first.
  package init(of corrections: [PublishedCorrection]) { self.corrections = corrections }

  /// The file's bytes; nil where there are no corrections.
  package static func csv(of corrections: [PublishedCorrection]) -> [UInt8]? {
    corrections.isEmpty ? nil : CorrectionDataset(of: corrections).csv
  }

  /// RFC 4180, UTF-8, LF at line ends; the latest notice first.
  package var csv: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(cells: Column.allCases.map(\.rawValue))
    for correction in corrections { bytes.append(cells: Column.allCases.map(correction.cell)) }
    return bytes
  }
}

extension PublishedCorrection {
  fileprivate func cell(_ column: CorrectionDataset.Column) -> String {
    switch column {
    case .date: "\(date)"
    case .kind: kind.rawValue
    case .cycle: "\(year)"
    case .organization: organization?.text ?? ""
    case .indicator: indicator.text
    case .was: values?.was.text ?? ""
    case .became: values?.became.text ?? ""
    case .reason: reason ?? ""
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
      let text = { (column: CorrectionDataset.Column) in columns[column, row]?.text ?? "" }
      guard let date = CalendarDate(parsing: text(.date)), let year = Int(text(.cycle)) else {
        return nil
      }
      let isTold = text(.status) == CorrectionDataset.Status.published.rawValue
      return ToldNotice(
        date: date, year: year, indicator: .init(text(.indicator)),
        organization: text(.organization).isEmpty ? nil : .init(text(.organization)),
        isAnonymous: text(.status) == CorrectionDataset.Status.unnamed.rawValue,
        was: isTold ? text(.was) : nil, became: isTold ? text(.became) : nil)
    }
  }
}
