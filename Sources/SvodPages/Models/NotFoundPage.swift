/// The page for an address that does not exist.
package struct NotFoundPage: Sendable, Hashable {
  package var frame: PageFrame
  package var heading: String
  package var statement: RichText
  package var links: [PageFrame.Link]
}
