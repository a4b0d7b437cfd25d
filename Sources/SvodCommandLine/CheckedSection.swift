import SvodDiagnostics
import SvodNumbers
import SvodPublishing

/// A section with everything that is wrong with it.
struct CheckedSection {
  let source: SectionSource?
  let diagnostics: [Diagnostic]

  init(reading folders: ProjectFolders, asOf: CalendarDate?) throws {
    var log = DiagnosticLog()
    source = try SectionSource(reading: folders, asOf: asOf, log: &log)
    diagnostics = log.diagnostics
  }

  /// Whether nothing stops the section from being published.
  func isPublishable(strict: Bool) -> Bool {
    source != nil && errorCount == 0 && !(strict && warningCount > 0)
  }

  /// «ошибок: 2, предупреждений: 5».
  var summary: String {
    diagnostics.isEmpty
      ? "замечаний нет" : "ошибок: \(errorCount), предупреждений: \(warningCount)"
  }

  private var errorCount: Int { diagnostics.count { $0.severity == .error } }

  private var warningCount: Int { diagnostics.count - errorCount }
}
