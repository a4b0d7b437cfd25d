/// An address that may stand in a link: relative, or of a scheme that only opens a document.
///
/// Authors' addresses are checked when content is read; this is the last lock on the door, because
/// one `javascript:` would run in the reader's browser. What the browser would take for a scheme
/// is everything before the first colon that no `/`, `?` or `#` precedes (RFC 3986, § 3 and § 4.2).
struct SafeAddress {
  private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

  let text: String
  /// Whether it leads to another site.
  let isExternal: Bool

  /// Nil where the scheme is not one of the harmless ones.
  init?(_ text: String) {
    self.text = text
    guard let scheme = Self.scheme(of: text) else {
      isExternal = text.hasPrefix("//")
      return
    }
    guard Self.schemes.contains(scheme) else { return nil }
    isExternal = scheme.hasPrefix("http")
  }

  /// What stands before the colon, in lower case; nil for a relative address.
  private static func scheme(of text: String) -> String? {
    for (place, byte) in zip(text.utf8.indices, text.utf8) {
      switch byte {
      case UInt8(ascii: ":"): return text[..<place].lowercased()
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
      default: continue
      }
    }
    return nil
  }
}
