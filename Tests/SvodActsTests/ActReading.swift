import SvodActs
import SvodContent
import SvodDiagnostics
import SvodFormats

/// An act read for a test, with what was found wrong in it.
struct ActReading {
  let act: Act
  let document: MarkdownDocument
  let findings: [Diagnostic]

  init(_ text: String, title: String = "О мониторинге", planTables: PlanTableRule = .none) {
    var log = DiagnosticLog()
    document = MarkdownDocument(parsing: text, file: "act.md", log: &log)
    act = Act(structuring: document, title: title, planTables: planTables, log: &log)
    findings = log.diagnostics
  }

  var anchors: [String] { act.places.all.map(\.anchor) }
  var numbers: [String] { act.places.all.compactMap(\.number) }
  var codes: [DiagnosticCode] { findings.map(\.code) }
}
