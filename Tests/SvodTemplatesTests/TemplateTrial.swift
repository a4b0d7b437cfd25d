import SvodDiagnostics
import SvodTemplates

/// Templates loaded from literals: `page` is the page's own, other names are partials and layouts.
struct TemplateTrial {
  let diagnostics: [Diagnostic]
  private let templates: TemplateSet?

  init(
    _ page: String, _ others: [String: String] = [:], pages: [PageDeclaration] = [.sample]
  ) {
    var log = DiagnosticLog()
    let files = others.merging(["page": page]) { other, _ in other }
    templates = TemplateSet.load(
      files: files.map { TemplateFile(name: "Templates/\($0.key).html", text: $0.value) },
      assets: ["style.css": "assets/style.3f2a.css", "a&b.js": "assets/a&b.js"],
      pages: pages, log: &log)
    diagnostics = log.diagnostics
  }

  var isLoaded: Bool { templates != nil }

  /// The sample page, or the findings where the templates could not be loaded.
  var output: String {
    guard let templates else { return diagnostics.map(\.summary).joined(separator: "\n") }
    var bytes: [UInt8] = []
    templates.render("page", .sample, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
