import CMarkGFM
import Synchronization

/// The door to libcmark-gfm: nobody else calls its parser.
enum CommonMarkTree {
  /// Held from the making of a parser to the end of its work, in the whole process.
  ///
  /// The strikethrough and autolink extensions add and remove their special characters in tables
  /// of the library that all parsers share (github/cmark-gfm#221): two parsers at once silently
  /// leave `~~` in every fifth text.
  private static let parserIsFree = Mutex(())

  private static let extensions: [String] = {
    cmark_gfm_core_extensions_ensure_registered()
    return ["table", "strikethrough", "autolink", "tasklist"]
  }()

  /// Parses a text and hands its tree over; the tree dies when `read` returns.
  static func parse<Result>(_ bytes: [UInt8], read: (OpaquePointer) -> Result) -> Result {
    let root = parserIsFree.withLock { _ in UInt(bitPattern: tree(of: bytes)) }
    guard let root = OpaquePointer(bitPattern: root) else {
      preconditionFailure("libcmark-gfm made no tree")
    }
    defer { cmark_node_free(root) }
    return read(root)
  }

  private static func tree(of bytes: [UInt8]) -> OpaquePointer? {
    let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
    let parser = cmark_parser_new(options)
    defer { cmark_parser_free(parser) }
    for name in extensions {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    bytes.withUnsafeBytes { buffer in
      guard let start = buffer.bindMemory(to: CChar.self).baseAddress else { return }
      cmark_parser_feed(parser, start, buffer.count)
    }
    return cmark_parser_finish(parser)
  }
}
