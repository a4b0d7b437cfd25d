import SvodContent
import SvodDatasets
import SvodPages
import SvodPublication
import SvodSearch
import SvodSpreadsheets

extension SectionSource {
  /// Every file that is neither a page nor a part of the search index.
  ///
  /// A new kind of file is listed here, and is then both built and shown in preview.
  static func files(
    of section: PublishedSection, _ assets: [TemplateFolder.Asset], _ folder: AttachmentFolder,
    _ openData: OpenData
  ) -> [SectionFile] {
    var files = assets.map { SectionFile(path: $0.path, bytes: $0.bytes) }
    files += folder.files(of: section.documents)
    if let log = CorrectionDataset.csv(of: section.corrections) {
      files.append(SectionFile(path: CorrectionDataset.path, bytes: log))
    }
    return files + openData.sectionFiles
  }

  /// The search index, made when it is first asked for: it reads every page.
  var searchFiles: [SectionFile] {
    pages.searchFiles.map { SectionFile(path: $0.path, bytes: $0.bytes) }
  }
}

extension AttachmentFolder {
  /// The files beside documents; two documents may have the same one.
  fileprivate func files(of documents: [Document]) -> [SectionFile] {
    documents.flatMap(AttachmentAddress.all).map { address in
      SectionFile(path: address.path) { take in try take(bytes(of: address.file)) }
    }
  }
}

extension OpenData {
  fileprivate var sectionFiles: [SectionFile] {
    paths.map { path in
      SectionFile(path: path) { take in
        do {
          try self.make(path, take)
        } catch let failure as SpreadsheetFailure {
          throw PublicationFailure.unwritable(path: path, reason: "\(failure)")
        }
      }
    }
  }
}
