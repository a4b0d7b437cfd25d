/// A link inside the section that fails its reader: it leads nowhere, or to what is folded.
package struct BrokenLink: Sendable, Hashable {
  /// The page on which it stands first, from the section's root.
  package let page: String
  /// Its place in the file, in characters from 1.
  package let line: Int
  package let column: Int
  /// As the page has it.
  package let text: String
  /// The file that it leads to.
  package let path: String
  /// The place in that file which is missing; nil where the file itself is.
  package let anchor: String?
  /// On how many more pages a link to the same target stands.
  package internal(set) var repetitions = 0

  init(_ link: PageOutline.Link, on page: String, of bytes: [UInt8], path: String, anchor: String?)
  {
    let lineStart = bytes[..<link.place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    self.page = page
    line = bytes[..<lineStart].count { $0 == 0x0A } + 1
    column = String(decoding: bytes[lineStart..<link.place], as: UTF8.self).count + 1
    text = link.text
    self.path = path
    self.anchor = anchor
  }
}
