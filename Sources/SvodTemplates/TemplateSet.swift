package import SvodDiagnostics

/// The templates of all kinds of pages, checked and ready to be filled.
///
/// The language is a strict part of Mustache (https://github.com/mustache/spec): what a page does
/// not declare cannot be named, so nothing is ever silently left blank. Names are looked up when
/// templates are loaded. Partials are not re-indented, a layout's text outside of blocks is an
/// error rather than ignored, and there are no dotted names, `{{.}}`, `{{&name}}`, lambdas, dynamic
/// names, other delimiters or recursion. `{{asset name}}` is an addition.
package struct TemplateSet: Sendable {
  private struct Page: Sendable {
    let shape: TemplateShape
    let program: TemplateProgram
  }

  private let pages: [String: Page]

  /// Reads and checks all templates, and reports everything that is wrong with them.
  ///
  /// - Parameters:
  ///   - files: all files of the folder; `{{> head}}` means `Templates/head.html`, and
  ///     `{{> parts/head}}` means `Templates/parts/head.html`.
  ///   - assets: what stands on the page for the name in `{{asset style.css}}`, by that name:
  ///     `style.css` → `assets/style.3f2a9c.css`.
  ///   - pages: all kinds of pages; the template of `organization` is `organization.html`.
  ///   - folder: the folder that the files' names begin with.
  ///   - log: where findings go; one that concerns several kinds of pages names the first.
  /// - Returns: the templates, or `nil` if an error was reported.
  package static func load(
    files: [TemplateFile], assets: [String: String], pages: [PageDeclaration],
    folder: String = "Templates", log: inout DiagnosticLog
  ) -> TemplateSet? {
    var own = DiagnosticLog()
    defer { log.append(own) }
    let library = TemplateLibrary(files, folder: folder, log: &own)
    library.checkReferences(assets: assets, log: &own)
    library.checkUse(by: pages, log: &own)
    guard library.checkRecursion(log: &own) else { return nil }
    let set = TemplateSet(pages, library, assets, log: &own)
    return own.hasErrors ? nil : set
  }

  private init(
    _ declarations: [PageDeclaration], _ library: TemplateLibrary, _ assets: [String: String],
    log: inout DiagnosticLog
  ) {
    var pages: [String: Page] = [:]
    var found: [Diagnostic] = []
    for page in declarations {
      precondition(pages[page.name] == nil, "the page «\(page.name)» is declared twice")
      var own = DiagnosticLog()
      let program = TemplateCompiler.program(of: page, in: library, assets: assets, log: &own)
      pages[page.name] = Page(shape: page.shape, program: program)
      found += own.diagnostics
    }
    self.pages = pages
    var told: Set<FilePosition> = []
    for diagnostic in found where told.insert(diagnostic.position).inserted {
      log.report(diagnostic)
    }
  }

  /// Adds a page, UTF-8, to the output.
  ///
  /// - Parameters:
  ///   - page: the name of a declared kind of page.
  ///   - record: the page's values; its shape is the declared one, and every field is set.
  ///   - output: keep one array and empty it between pages to save allocations.
  package func render(_ page: String, _ record: TemplateRecord, into output: inout [UInt8]) {
    guard let known = pages[page] else { preconditionFailure("no page is called «\(page)»") }
    precondition(record.shape == known.shape, "the record is not one of a «\(page)» page")
    known.program.render(record, into: &output)
  }
}
