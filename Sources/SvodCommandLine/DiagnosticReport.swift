import SvodDiagnostics
import SvodPublishing

/// How findings are printed for people and for programs.
enum DiagnosticReport {
  /// `file:line:column: severity: message [code]`, with text, hint and notes indented under it.
  static func text(_ diagnostic: Diagnostic) -> String {
    var lines = [
      "\(diagnostic.position): \(diagnostic.severity.word): \(diagnostic.summary) "
        + "[\(diagnostic.code.rawValue)]"
    ]
    if let header = diagnostic.position.header { lines.append("  столбец: «\(header)»") }
    if let text = diagnostic.text { lines.append("  написано: \(indented(text))") }
    if let hint = diagnostic.hint { lines.append("  что сделать: \(hint)") }
    if let example = diagnostic.example { lines.append("  пример: \(indented(example))") }
    lines += diagnostic.notes.map { "  \($0.position): \($0.text)" }
    return lines.joined(separator: "\n")
  }

  /// Keeps the further lines of a text under its first one.
  private static func indented(_ text: String) -> String {
    text.replacing("\n", with: "\n    ")
  }

  /// What was accepted, with its reasons, and how many findings each file has.
  static func totals(of checked: CheckedSection) -> [String] {
    let accepted = checked.accepted.map { finding in
      "\(finding.diagnostic.position): принято: \(finding.diagnostic.summary) "
        + "[\(finding.diagnostic.code.rawValue)]\n  причина: \(finding.reason)"
    }
    let byFile = Dictionary(grouping: checked.diagnostics, by: \.position.file)
    guard byFile.count > 1 else { return accepted }
    return accepted + ["По файлам:"]
      + byFile.keys.sorted().map { "  \($0): \(byFile[$0, default: []].count)" }
  }

  /// One JSON array of all findings; those that the author has accepted have their reason.
  static func json(
    _ diagnostics: [Diagnostic], accepted: [FindingReview.Accepted] = []
  ) -> String {
    JSONReport.text(
      of: diagnostics.map { Record($0) }
        + accepted.map { Record($0.diagnostic, accepted: $0.reason) })
  }

  private struct Record: Encodable {
    struct Note: Encodable {
      let file: String
      let line: Int
      let column: Int
      let text: String
    }

    let file: String
    let line: Int
    let column: Int
    let header: String?
    let severity: String
    let code: String
    let message: String
    let text: String?
    let hint: String?
    let example: String?
    let notes: [Note]
    /// Why it is accepted; nil for what is open.
    let accepted: String?

    init(_ diagnostic: Diagnostic, accepted: String? = nil) {
      self.accepted = accepted
      file = diagnostic.position.file
      line = diagnostic.position.line
      column = diagnostic.position.column
      header = diagnostic.position.header
      severity = diagnostic.severity.rawValue
      code = diagnostic.code.rawValue
      message = diagnostic.summary
      text = diagnostic.text
      hint = diagnostic.hint
      example = diagnostic.example
      notes = diagnostic.notes.map {
        Note(
          file: $0.position.file, line: $0.position.line, column: $0.position.column,
          text: $0.text)
      }
    }
  }
}

extension Diagnostic.Severity {
  /// The word in front of a finding.
  var word: String {
    switch self {
    case .error: "ошибка"
    case .warning: "предупреждение"
    }
  }
}
