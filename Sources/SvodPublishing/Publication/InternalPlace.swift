import Foundation
import SvodDirectory
import SvodLedger

/// A folder for the internal edition.
struct InternalPlace {
  let path: String

  /// - Throws: `PublicationFailure` where the folder lies inside a public section.
  func refuseInsidePublicSection() throws {
    var folder = URL(filePath: path, directoryHint: .isDirectory).resolvingSymlinksInPath()
      .standardizedFileURL
    while folder.pathComponents.count > 1 {
      folder = folder.deletingLastPathComponent()
      let home = folder.appending(path: "index.html").path
      guard let bytes = FileManager.default.contents(atPath: home) else { continue }
      if SiteTree.isPublicHome([UInt8](bytes)) {
        throw PublicationFailure.insidePublicSection(place: path, section: folder.path)
      }
    }
  }
}
