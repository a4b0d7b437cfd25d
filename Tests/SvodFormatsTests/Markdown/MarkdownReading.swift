import SvodDiagnostics
import SvodFormats

/// A text read for a test, with what was found wrong in it.
struct MarkdownReading {
  let document: MarkdownDocument
  let findings: [Diagnostic]

  init(_ text: String, firstLine: Int = 1) {
    var log = DiagnosticLog()
    document = MarkdownDocument(parsing: text, file: "act.md", firstLine: firstLine, log: &log)
    findings = log.diagnostics
  }

  var codes: [DiagnosticCode] { findings.map(\.code) }

  /// The inlines of the first paragraph.
  var inlines: [MarkdownInline] {
    for block in document.blocks {
      if case .paragraph(let inlines) = block.kind { return inlines }
    }
    return []
  }

  /// The markers of all lists at the top, in order.
  var markers: [String] {
    document.blocks.flatMap { block -> [String] in
      guard case .list(let list) = block.kind else { return [] }
      return list.items.map(\.marker)
    }
  }
}
