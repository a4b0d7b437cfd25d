package import SvodDiagnostics

/// A row of `addresses.csv`: a page, or a place on one, that stood at one address and now stands
/// at another.
package struct MovedAddress: Sendable, Hashable {
  /// From the section's root, with a leading `/` and the file's name, without an anchor.
  package var old: String
  package var new: String
  /// The place on the old page that moved; nil where the whole page did.
  package var oldAnchor: String?
  /// The place to which is pointed on; nil for the page itself.
  package var newAnchor: String?
  package var position: FilePosition

  package init(
    old: String, oldAnchor: String? = nil, new: String, newAnchor: String? = nil,
    position: FilePosition
  ) {
    self.old = old
    self.oldAnchor = oldAnchor
    self.new = new
    self.newAnchor = newAnchor
    self.position = position
  }
}
