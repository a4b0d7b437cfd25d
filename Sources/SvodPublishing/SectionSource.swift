import SvodConclusions
import SvodContent
package import SvodDiagnostics
package import SvodNumbers
import SvodPages
import SvodPublication
import SvodReading
import SvodRendering
import SvodTemplates

/// A section that has been read, checked and gated: all that its pages are made of.
///
/// The stages of the house, a line each; nothing flows back. A class, so that rooms which only hand
/// it on need not be compiled anew when what it is made of changes.
package final class SectionSource: Sendable {
  /// Where the section will stand, with a closing `/`: `https://zarechny.example/monitoring/`.
  package let address: String
  let pages: SectionPages
  let renderer: PageRenderer
  let assets: [TemplateFolder.Asset]

  /// How many pages the section has.
  package var pageCount: Int { pages.addresses.count }

  /// Reads content and templates and reports everything that is wrong with them.
  ///
  /// Nil when there is no telling what the pages would be.
  ///
  /// - Parameters:
  ///   - folders: where content and templates lie.
  ///   - asOf: the day that «по состоянию на» is reckoned from; nil leaves it to the content.
  ///   - showsDrafts: whether recommendations are shown before they are approved, as in preview.
  ///   - log: where findings go.
  /// - Throws: `SourceFailure` when a folder cannot be read.
  package init?(
    reading folders: ProjectFolders, asOf: CalendarDate?, showsDrafts: Bool = false,
    log: inout DiagnosticLog
  ) throws {
    let files = try ContentFolder(listing: folders.content)
    let templateFolder = try TemplateFolder(reading: folders.templates)
    let content = Content(reading: files, log: &log)
    let renderer = PageRenderer(loading: templateFolder, from: folders.templates, log: &log)
    guard let content, let renderer else { return nil }
    let published = PublishedSection(gating: content, asOf: asOf, showsDrafts: showsDrafts)
    Conclusions(of: published).check(log: &log)
    let plan = SitePlan(of: published, log: &log)
    address = published.settings.address
    pages = SectionPages(of: published, plan: plan)
    assets = templateFolder.assets
    self.renderer = renderer
  }
}

extension ContentFolder {
  fileprivate init(listing path: String) throws(SourceFailure) {
    do {
      try self.init(reading: path)
    } catch {
      switch error {
      case .notAFolder(let path): throw .notAFolder(path: path)
      case .unlisted(let path, let reason): throw .unreadable(path: path, reason: reason)
      }
    }
  }
}

extension PageRenderer {
  fileprivate init?(
    loading folder: TemplateFolder, from path: String, log: inout DiagnosticLog
  ) {
    let addresses = folder.assets.map { ($0.name, $0.path) }
    let templates = TemplateSet.load(
      files: folder.files, assets: Dictionary(uniqueKeysWithValues: addresses),
      pages: PageRenderer.declarations, folder: path, log: &log)
    guard let templates else { return nil }
    self.init(templates: templates)
  }
}
