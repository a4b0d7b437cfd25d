extension String {
  /// Words of a page without what binds them in its lines.
  var unbound: String {
    replacing("\u{A0}", with: " ").replacing("\u{AD}", with: "")
  }
}
