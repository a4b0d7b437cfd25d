/// What the section does for readers with poor sight, and what is known not to work.
package struct AccessibilityPage: Sendable, Hashable {
  package struct Part: Sendable, Hashable {
    package var title: String
    package var paragraphs: [RichText]
  }

  package var frame: PageFrame
  package var heading: String
  package var statement: RichText
  package var parts: [Part]
}
