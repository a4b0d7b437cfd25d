import SvodContent
import SvodDiagnostics
import SvodFormats

/// Reads `accepted-findings.csv`.
enum AcceptedFindingReader {
  enum Column: String, CSVColumn {
    case file
    case code
    case place
    case reason
    case isPublic = "public"

    var aliases: [String] {
      switch self {
      case .file: ["файл"]
      case .code: ["код"]
      case .place: ["место", "ячейка"]
      case .reason: ["причина"]
      case .isPublic: ["публично", "показывать"]
      }
    }

    var isRequired: Bool { self == .file || self == .code || self == .reason }
  }

  private enum Answer: String, CaseIterable {
    case yes
    case no
  }

  private static let answers: [String: Answer] = [
    "да": .yes, "нет": .no, "true": .yes, "false": .no, "1": .yes, "0": .no,
  ]

  static func read(_ table: CSVTable, log: inout DiagnosticLog) -> [AcceptedFinding] {
    guard let columns = CSVColumns<Column>(of: table, log: &log), let file = columns[.file],
      let code = columns[.code], let reason = columns[.reason]
    else { return [] }
    return table.rows.compactMap { row in
      let filled = [file, code, reason].map { row.required($0, log: &log) }
      let isPublic = isPublic(row.filled(columns[.isPublic]), log: &log)
      guard let file = filled[0], let name = filled[1], let reason = filled[2] else { return nil }
      guard DiagnosticCode(rawValue: name) != nil else {
        log.report(.unknownCode(row[code], name))
        return nil
      }
      return AcceptedFinding(
        file: file, code: name, place: row.filled(columns[.place])?.writtenValue, reason: reason,
        isPublic: isPublic, position: row[code].position)
    }
  }

  private static func isPublic(_ cell: CSVTable.Cell?, log: inout DiagnosticLog) -> Bool {
    guard let cell, let text = cell.writtenValue else { return false }
    if let answer = answers[text.lowercased()] { return answer == .yes }
    return cell.choice(of: Answer.self, log: &log) == .yes
  }
}

extension Diagnostic {
  fileprivate static func unknownCode(_ cell: CSVTable.Cell, _ name: String) -> Self {
    let nearest = nearestName(to: name, among: DiagnosticCode.allCases.map(\.rawValue))
    return Diagnostic(
      .unknownValue, .error, at: cell.position, "Кода замечания «\(name)» нет", text: name,
      hint: nearest.map { "Возможно, имелось в виду «\($0)»" }
        ?? "Укажите код, который напечатан в скобках после замечания",
      example: nearest ?? "repeated-number")
  }
}
