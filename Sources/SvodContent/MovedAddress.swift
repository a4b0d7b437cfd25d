package import SvodDiagnostics

/// A row of `addresses.csv`: a page that stood at one address and now stands at another.
package struct MovedAddress: Sendable, Hashable {
  /// From the section's root, with a leading `/` and the file's name.
  package var old: String
  package var new: String
  package var position: FilePosition

  package init(old: String, new: String, position: FilePosition) {
    self.old = old
    self.new = new
    self.position = position
  }
}
