import SvodPages
import SvodRendering
import SvodSearch

/// The files of a section by their paths, each made when it is asked for.
///
/// Nothing but files beside documents is read from disk: what is no page of the plan and no file of
/// the section is not there.
package struct SectionFiles: Sendable {
  private let source: SectionSource
  private let pages: [String: PageAddress]
  private let files: [String: SectionFile]

  /// Lists the files of a section; none is made yet.
  package init(of source: SectionSource) {
    self.source = source
    pages = Dictionary(source.pages.addresses.map { ($0.path, $0) }) { first, _ in first }
    files = Dictionary(source.files.map { ($0.path, $0) }) { first, _ in first }
  }

  /// Whether the section has a file at a path from its root, without a leading `/`.
  package func has(_ path: String) -> Bool { pages[path] != nil || file(at: path) != nil }

  /// The file at a path from the section's root; nil when there is none.
  ///
  /// - Throws: `PublicationFailure` where the machine cannot make the file.
  package func bytes(at path: String) throws -> [UInt8]? {
    try pages[path].map(page) ?? file(at: path)?.bytes()
  }

  /// The section's own page for addresses that do not exist.
  package var notFoundPage: [UInt8] { page(at: .page(.notFound)) }

  private func file(at path: String) -> SectionFile? {
    if let file = files[path] { return file }
    guard path.hasPrefix(SearchIndex.folder) else { return nil }
    return source.searchFiles.first { $0.path == path }
  }

  private func page(at address: PageAddress) -> [UInt8] {
    var bytes: [UInt8] = []
    source.renderer.render(source.pages.page(at: address), into: &bytes)
    return bytes
  }
}
