/// A page at an old address that points on to the new one.
package struct MovedPage: Sendable, Hashable {
  package var title: String
  /// Relative.
  package var link: String
  /// Absolute, for search engines.
  package var canonicalAddress: String
  package var sectionTitle: String
}
