import Yams

/// Yams' tree of a text, with keys that its mapping has already renamed apart.
///
/// Yams refuses a mapping with two equal keys and names the place of the first one only. So that
/// every second key is found at its own place, together with all else that is wrong, the first
/// letter of the key that Yams names is replaced by a private-use character and the text is read
/// anew; as one scalar replaces one, all marks stay true.
struct YAMLComposition {
  /// The place of a node, as Yams counts.
  struct NodeMark: Hashable {
    var line: Int
    var column: Int

    init(_ mark: Mark) {
      line = mark.line
      column = mark.column
    }
  }

  /// More repeated keys than this are left for the next run.
  private static let renamingLimit = 20
  private static let firstPrivateUse: UInt32 = 0xE000

  /// The root; nil when nothing but comments is written.
  private(set) var root: Node?
  /// What renamed keys are really called.
  private(set) var renamedKeys: [NodeMark: String] = [:]

  /// Composes a text.
  ///
  /// - Throws: `YamlError`; `duplicatedKeysInMapping` only where renaming cannot help.
  init(of text: String, places: YAMLPlaces) throws {
    var text = text
    while true {
      do {
        // Without rules of resolution every scalar is text.
        root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
        return
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        let mark = NodeMark(context.mark)
        guard let name = names.first, renamedKeys.count < Self.renamingLimit,
          renamedKeys[mark] == nil,
          let renamed = Self.rename(keyAt: context.mark, number: renamedKeys.count, in: text)
        else { throw YamlError.duplicatedKeysInMapping(duplicates: names, context: context) }
        renamedKeys[mark] = name
        text = renamed
      }
    }
  }

  /// The text with the key's first letter replaced; nil when the key has none, as `""`.
  private static func rename(keyAt mark: Mark, number: Int, in text: String) -> String? {
    guard let replacement = Unicode.Scalar(firstPrivateUse + UInt32(number)) else { return nil }
    let places = YAMLPlaces(of: SourceText(text, file: ""))
    var offset = places.offset(of: mark)
    let bytes = places.source.bytes
    let quotes: [UInt8] = [.quote, UInt8(ascii: "'")]
    if offset < bytes.count, quotes.contains(bytes[offset]) { offset += 1 }
    guard offset < bytes.count, !quotes.contains(bytes[offset]) else { return nil }
    var end = offset + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return String(decoding: bytes[..<offset], as: UTF8.self) + String(Character(replacement))
      + String(decoding: bytes[end...], as: UTF8.self)
  }
}
