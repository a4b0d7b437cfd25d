import SvodChecksums
import SvodPublishing

/// A mark of a file's content, by which a browser asks whether it is still the same.
struct EntityTag: Sendable, Hashable {
  /// With its quotes: `"0123456789abcdef"`.
  let text: String

  init(text: String) {
    self.text = text
  }

  init(of bytes: [UInt8]) {
    text = "\"\(ContentHash(of: bytes).text)\""
  }

  /// Whether a browser that sent these lists has the content already.
  ///
  /// Tags are compared weakly, as RFC 9110, § 13.1.2, asks; `*` knows everything.
  func isKnown(to lists: [String]) -> Bool {
    lists.contains { list in
      list.trimmedOfBlanks == "*" || Self.tags(in: list).contains { $0 == text }
    }
  }

  /// The quoted tags of a list, whatever stands before and between them; a comma may be part of
  /// one.
  private static func tags(in list: String) -> [String] {
    let pieces = list.split(separator: "\"", omittingEmptySubsequences: false)
    return pieces.indices.filter { $0 % 2 == 1 && $0 + 1 < pieces.count }
      .map { "\"\(pieces[$0])\"" }
  }
}

extension String {
  fileprivate var trimmedOfBlanks: Substring {
    var text = self[...]
    while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }
}
