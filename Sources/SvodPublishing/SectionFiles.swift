import SvodDatasets
import SvodPages
import SvodRendering
import SvodSearch

/// The files of a section by their paths, each page made when it is asked for.
///
/// Nothing but files beside documents is read from disk: what is no page of the plan and no file of the templates is not
/// there.
package struct SectionFiles: Sendable {
  /// The path of the page for addresses that do not exist.
  package static let notFoundPath = Route.notFound.path

  private let source: SectionSource
  private let pages: [String: PageAddress]
  private let assets: [String: [UInt8]]
  /// Names in the author's folder by paths in the section.
  private let attachments: [String: String]

  /// Lists the files of a section; none is made yet.
  package init(of source: SectionSource) {
    self.source = source
    let addresses = source.pages.addresses.map { ($0.path, $0) }
    pages = Dictionary(addresses) { first, _ in first }
    attachments = Dictionary(source.attachments.map { ($0.path, $0.file) }) { first, _ in first }
    assets = Dictionary(source.assets.map { ($0.path, $0.bytes) }) { first, _ in first }
  }

  /// Whether the section has a file at a path from its root, without a leading `/`.
  package func has(_ path: String) -> Bool {
    pages[path] != nil || assets[path] != nil || source.openData.has(path)
      || attachments[path] != nil || (path == CorrectionDataset.path && hasCorrections)
      || searchFile(at: path) != nil
  }

  /// The index is made when the first of its files is asked for.
  private func searchFile(at path: String) -> SearchIndex.File? {
    guard path.hasPrefix(SearchIndex.folder) else { return nil }
    return source.pages.searchFiles.first { $0.path == path }
  }

  private func openData(at path: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    do { try source.openData.make(path) { bytes += $0 } } catch { return nil }
    return bytes
  }

  private var hasCorrections: Bool { source.correctionLog != nil }

  /// The file at a path from the section's root; nil when there is none.
  package func bytes(at path: String) -> [UInt8]? {
    if source.openData.has(path) { return openData(at: path) }
    if path == CorrectionDataset.path { return source.correctionLog }
    if let file = attachments[path] { return source.attachmentFolder.bytes(of: file) }
    guard let address = pages[path] else {
      return assets[path] ?? searchFile(at: path)?.bytes
    }
    var bytes: [UInt8] = []
    source.renderer.render(source.pages.page(at: address), into: &bytes)
    return bytes
  }
}
