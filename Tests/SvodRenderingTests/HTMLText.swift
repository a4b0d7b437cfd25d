import SvodRendering

/// What is written into fresh HTML, as text to compare.
func html(_ write: (inout HTMLBytes) -> Void) -> String {
  var html = HTMLBytes()
  write(&html)
  return String(decoding: html.bytes, as: UTF8.self)
}

extension String {
  /// How many times a text stands in this one.
  func count(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}
