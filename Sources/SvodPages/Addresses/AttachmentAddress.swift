package import SvodContent

/// Where a file beside a document stands in the section.
///
/// The name stays if it is of letters that every system and every address take; any other is
/// spelt in Latin letters: `dokumenty/order-98/prikaz-skan.pdf`.
package struct AttachmentAddress: Sendable, Hashable {
  /// As it is called in the author's folder.
  package let file: String
  /// The name at the end of the address.
  package let name: String
  /// From the section's root, without a leading `/`.
  package let path: String

  /// The addresses of all files of a document, each another.
  package static func all(of document: Document) -> [AttachmentAddress] {
    var taken: Set<String> = []
    var seen: Set<String> = []
    return document.attachments.filter { seen.insert($0.file).inserted }.map { attachment in
      let name = name(of: attachment.file, taken: &taken)
      return AttachmentAddress(
        file: attachment.file, name: name, path: "dokumenty/\(document.id)/\(name)")
    }
  }

  private static func name(of file: String, taken: inout Set<String>) -> String {
    let dot = file.lastIndex(of: ".") ?? file.endIndex
    let ending = file[dot...].lowercased()
    let isPlain = file.utf8.allSatisfy(isUnreserved) && file.utf8.first != UInt8(ascii: ".")
    let slug = Transliteration.slug(of: file[..<dot], atMost: 60)
    let stem = isPlain ? String(file[..<dot]) : slug.isEmpty ? "file" : slug
    var name = stem + ending
    var number = 1
    while !taken.insert(name.lowercased()).inserted {
      number += 1
      name = "\(stem)-\(number)\(ending)"
    }
    return name
  }

  /// RFC 3986, section 2.3, without the tilde.
  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}
