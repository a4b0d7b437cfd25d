import Foundation
import SvodChecksums
import SvodContent
import SvodDiagnostics

/// The files that documents have beside them, as they lie on disk.
struct AttachmentFolder: Sendable {
  /// The author's folder of documents.
  let path: String

  init(of content: String) {
    path = "\(content)/documents"
  }

  /// The bytes of a file.
  ///
  /// - Throws: `PublicationFailure` where the machine refuses to give it.
  func bytes(of file: String) throws(PublicationFailure) -> [UInt8] {
    let place = "\(path)/\(file)"
    do {
      return try [UInt8](Data(contentsOf: URL(filePath: place)))
    } catch {
      throw .unreadableAttachment(path: place, reason: error.localizedDescription)
    }
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
        guard let bytes = try? bytes(of: attachment.file) else {
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
}

extension Diagnostic {
  fileprivate static func unreadable(_ file: String, at position: FilePosition) -> Self {
    Diagnostic(
      .unreadableFile, .error, at: position, "Приложенный файл «\(file)» не читается", text: file,
      hint: "Проверьте, что файл открыт для чтения")
  }
}
