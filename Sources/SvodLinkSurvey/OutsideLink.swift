package import SvodDiagnostics

/// A link that leads out of the section's own folder, and where its author wrote it.
package struct OutsideLink: Sendable, Hashable {
  /// Absolute, perhaps with the place on the page behind `#`.
  package let address: String
  package let position: FilePosition

  package init(_ address: String, at position: FilePosition) {
    self.address = address
    self.position = position
  }

  /// The page without the place on it.
  var page: String { address.split(separator: "#", maxSplits: 1).first.map(String.init) ?? address }

  /// The place on the page.
  var anchor: String? {
    let halves = address.split(separator: "#", maxSplits: 1)
    return halves.count == 2 ? String(halves[1]) : nil
  }
}

/// What became of asking for a page.
package enum LinkAnswer: Sendable, Hashable {
  /// The page came; its text where it is one.
  case reached(text: String?)
  /// The server answered that it does not give it: 404.
  case refused(status: Int)
  /// No server answered.
  case unreachable
}
