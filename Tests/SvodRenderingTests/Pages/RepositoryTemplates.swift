import Foundation
import SvodDiagnostics
import SvodRendering
import SvodTemplates
import Testing

/// The repository's own templates, as a build would load them.
struct RepositoryTemplates {
  let files: [TemplateFile]

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Templates")
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
    files = try names.filter { $0.hasSuffix(".html") }.map { name in
      let text = try String(contentsOf: root.appending(path: name), encoding: .utf8)
      return TemplateFile(name: "Templates/\(name)", text: text)
    }
  }

  /// Loads the templates against what the pages declare.
  func load(log: inout DiagnosticLog) -> TemplateSet? {
    TemplateSet.load(
      files: files,
      assets: [
        "style.css": "assets/style.css", "display.js": "assets/display.js",
        "search.js": "assets/search.js",
      ],
      pages: PageRenderer.declarations, log: &log)
  }

  func renderer() throws -> PageRenderer {
    var log = DiagnosticLog()
    return PageRenderer(templates: try #require(load(log: &log)))
  }
}
