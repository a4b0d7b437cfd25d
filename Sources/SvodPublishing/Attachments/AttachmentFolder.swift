import Foundation
import SvodChecksums
import SvodContent
import SvodDiagnostics
import SvodPages

/// The files that documents have beside them, as they lie on disk.
struct AttachmentFolder: Sendable {
  /// The author's folder of documents.
  let path: String

  init(of content: String) {
    path = "\(content)/documents"
  }

  /// The bytes of a file; nil where the machine refuses to give it.
  func bytes(of file: String) -> [UInt8]? {
    try? [UInt8](Data(contentsOf: URL(filePath: "\(path)/\(file)")))
  }

  /// Documents whose files have their size and checksum.
  ///
  /// - Parameters:
  ///   - documents: as they were read; their files are known to be there.
  ///   - log: takes `unreadable-file`.
  /// - Returns: the documents without files that cannot be read.
  func sealing(_ documents: [Document], log: inout DiagnosticLog) -> [Document] {
    documents.map { document in
      guard !document.attachments.isEmpty else { return document }
      var document = document
      document.attachments = document.attachments.compactMap { attachment in
        guard let bytes = bytes(of: attachment.file) else {
          log.report(.unreadable(attachment.file, at: document.position))
          return nil
        }
        var attachment = attachment
        attachment.size = bytes.count
        attachment.checksum = SHA256Checksum.text(of: bytes)
        return attachment
      }
      return document
    }
  }

  /// The files of documents by their paths from the section's root.
  static func files(of documents: [Document]) -> [(path: String, file: String)] {
    documents.flatMap { document in
      AttachmentAddress.all(of: document).map { ($0.path, $0.file) }
    }
  }
}

extension Diagnostic {
  fileprivate static func unreadable(_ file: String, at position: FilePosition) -> Self {
    Diagnostic(
      .unreadableFile, .error, at: position, "Приложенный файл «\(file)» не читается", text: file,
      hint: "Проверьте, что файл открыт для чтения")
  }
}
