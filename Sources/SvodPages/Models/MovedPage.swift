/// A page at an old address that points on to the new one.
package struct MovedPage: Sendable, Hashable {
  package var title: String
  /// Relative.
  package var link: String
  /// Absolute, for search engines.
  package var canonicalAddress: String
  package var sectionTitle: String
  /// As of a page's frame.
  package var isInternal: Bool
  /// The places that links to the old address may name.
  ///
  /// Whoever is sent on at once loses the end of the link on the way: a page with such places
  /// waits for its reader's choice.
  package var formerPlaces: [PageFrame.FormerPlace]
}
