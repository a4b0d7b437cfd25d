extension String {
  /// Words of a page without what binds them in its lines: spaces that do not break, soft hyphens.
  var unbound: String {
    utf8.contains(0xC2) ? replacing("\u{A0}", with: " ").replacing("\u{AD}", with: "") : self
  }
}
