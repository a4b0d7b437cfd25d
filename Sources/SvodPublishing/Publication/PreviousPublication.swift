import SvodDatasets
import SvodDiagnostics
import SvodDirectory
import SvodFormats
import SvodLedger
import SvodPublication

/// The open data of the section that was published before, which stays known whatever is published
/// now (`product.md` § 4).
package struct PreviousPublication: Sendable {
  /// The files as they are, by their paths.
  let files: [SourceText]
  /// The log of corrections; nil where none was published.
  let corrections: SourceText?

  /// Reads the open data of a published section.
  ///
  /// - Parameter path: the section's folder.
  /// - Throws: `PublicationFailure` where the folder holds no section, `DirectoryFailure` where it
  ///   cannot be read.
  package init(at path: String) throws {
    guard let tree = try SiteTree(at: path), try tree.edition() != nil else {
      throw PublicationFailure.notASection(place: path)
    }
    try self.init(in: tree, of: path)
  }

  /// What a place holds now, where a section is to be published; nil where there is none.
  ///
  /// Of a section on another machine the open data alone are fetched.
  ///
  /// - Throws: `PublicationFailure` and `DirectoryFailure`.
  package init?(replacedAt place: PublicationPlace) throws {
    switch place {
    case .folder(let path):
      guard let tree = try SiteTree(at: path) else { return nil }
      try self.init(in: tree, of: path)
    case .remote(let place):
      let work = try WorkFolder()
      defer { work.remove() }
      let folder = work.path + "/Published"
      let remote = RemoteFolder(place: place)
      guard try !remote.isEmpty(asSeenFrom: folder) else { return nil }
      try remote.fetch(
        [CycleDataset.folder + "/[0-9]*.csv", CorrectionDataset.path], into: folder)
      guard let tree = try SiteTree(at: folder) else { return nil }
      try self.init(in: tree, of: "\(place)")
    }
  }

  private init(in tree: SiteTree, of place: String) throws {
    var log = DiagnosticLog()
    func source(_ file: String) throws -> SourceText? {
      SourceText(
        decoding: try tree.bytes(of: file), file: "\(place)/\(file)",
        sizeLimit: SourceText.tableSizeLimit, log: &log)
    }
    files = try tree.files.filter(DatasetFile.isOfCycle).compactMap(source)
    corrections =
      tree.files.contains(CorrectionDataset.path) ? try source(CorrectionDataset.path) : nil
  }
}

extension PreviousPublication {
  /// The figures that it made public.
  func figures(log: inout DiagnosticLog) -> PublishedFigures {
    PublishedFigures(reading: files, corrections: corrections, log: &log)
  }
}
