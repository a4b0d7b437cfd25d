package import SvodContent
package import SvodDiagnostics

extension Content {
  /// Reads and checks an author's folder.
  ///
  /// Everything that is wrong is found in one run; what could be read is returned beside the
  /// findings, so that a later stage may look at it even where there are errors. Nothing is
  /// returned only when `section.yml` is missing or lacks what no page can do without.
  ///
  /// - Parameters:
  ///   - folder: the folder.
  ///   - log: takes all findings.
  package init?(reading folder: ContentFolder, log: inout DiagnosticLog) {
    let content = ContentReader(folder: folder, log: &log).content(log: &log)
    guard let content else { return nil }
    self = content
  }
}
