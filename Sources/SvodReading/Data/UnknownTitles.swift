import SvodDiagnostics
import SvodFormats

/// Findings about titles of a data file that nobody knows, told so that the file can be mended.
///
/// A person who has laid out a table in a way of their own sees at once which of its columns were
/// understood, and that columns of years belong into folders of years.
struct UnknownTitles {
  /// More titles than this are counted instead.
  private static let mostTitles = 8
  private static let codes: Set<DiagnosticCode> = [.unknownIndicator, .unknownColumn]

  private let findings: [Diagnostic]
  /// Titles about which nothing was found, in the order of the table.
  private let understood: [String]
  private let meant: (String) -> String?

  /// - Parameters:
  ///   - table: a data file.
  ///   - findings: what was found in the header of the table.
  ///   - meant: what was meant by a title that is an indicator and a part of its value.
  init(
    of table: CSVTable, _ findings: DiagnosticLog,
    meant: @escaping (String) -> String? = { _ in nil }
  ) {
    self.findings = findings.diagnostics
    self.meant = meant
    let unknown = Set(self.findings.map(\.position))
    understood = table.header.filter { !$0.isEmpty && !unknown.contains($0.position) }.map(\.text)
  }

  /// Reports the findings, those about years as one.
  func report(log: inout DiagnosticLog) {
    let years = findings.filter(isAboutYear)
    if let first = years.first { log.report(.columnsOfYears(years, first: first, summary)) }
    for finding in findings where !isAboutYear(finding) {
      log.report(Self.codes.contains(finding.code) ? told(finding) : finding)
    }
  }

  private func told(_ finding: Diagnostic) -> Diagnostic {
    var finding = finding
    if let meant = finding.text.flatMap(meant) {
      finding.hint = "Возможно, имелось в виду «\(meant)»"
      finding.example = meant
    } else if finding.hint?.hasPrefix("Возможно") == false {
      finding.hint = [finding.hint, summary].compactMap(\.self).joined(separator: "; ")
    }
    return finding
  }

  private var summary: String {
    guard !understood.isEmpty else { return "ни один столбец не понят" }
    let rest = understood.count - Self.mostTitles
    let titles = understood.prefix(Self.mostTitles).map { "«\($0)»" }.joined(separator: ", ")
    return "поняты столбцы: \(titles)" + (rest > 0 ? " и ещё \(rest)" : "")
  }

  /// Whether a title is a year: «2021», «2021 год», «2020/21».
  private func isAboutYear(_ finding: Diagnostic) -> Bool {
    guard Self.codes.contains(finding.code), let text = finding.text,
      Int(yearDigits: text.prefix(4)) != nil
    else { return false }
    return text.dropFirst(4).lowercased().allSatisfy { "0123456789 /-–.учебныйгод".contains($0) }
  }
}

extension Diagnostic {
  fileprivate static func columnsOfYears(
    _ findings: [Diagnostic], first: Diagnostic, _ summary: String
  ) -> Self {
    let titles = findings.prefix(8).map { $0.text ?? "" }
    let words = titles.map { "«\($0)»" }.joined(separator: ", ")
    return Diagnostic(
      first.code, .error, at: first.position,
      findings.count == 1
        ? "Столбец назван годом: \(words)" : "Столбцы названы годами: \(words)",
      text: first.text,
      hint:
        "Положите значения каждого года в его папку, как data/\(titles[0].prefix(4))/, а столбец "
        + "назовите показателем или «значение»; \(summary)")
  }
}
