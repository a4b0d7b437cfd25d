extension String {
  /// The text with its no-break spaces shown as `_`, so that a test can tell the spaces apart.
  var visible: String {
    String(map { $0 == "\u{A0}" ? "_" : $0 })
  }
}
