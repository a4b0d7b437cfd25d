import SvodContent
import SvodLanguage

/// The files beside a document as its card names them: what, format, size, checksum.
enum AttachmentLines {
  static func lines(of document: Document) -> [RichText] {
    let addresses = Dictionary(
      AttachmentAddress.all(of: document).map { ($0.file, $0.name) }
    ) { first, _ in first }
    return document.attachments.compactMap { attachment in
      addresses[attachment.file].map { line(attachment, address: $0) }
    }
  }

  /// «Скан с подписью, PDF, 240 КБ; SHA-256: …»: a reader can tell that it is the same file.
  private static func line(_ attachment: Document.Attachment, address: String) -> RichText {
    let ending = attachment.file.split(separator: ".").last.map { $0.uppercased() } ?? ""
    let size = attachment.size.map(Wording.size(ofBytes:)) ?? ""
    let facts = [RussianText.bound(attachment.title), ending, size].filter { !$0.isEmpty }
    let checksum = attachment.checksum.map { [RichText.Run.text("; SHA-256: \($0)")] } ?? []
    return RichText([.link(facts.joined(separator: ", "), address: address)] + checksum)
  }
}
