/// The rules in force: how figures are computed, compared, rounded and hidden.
package struct MethodologyPage: Sendable, Hashable {
  package struct Rule: Sendable, Hashable {
    package var anchor: String
    package var title: String
    package var paragraphs: [RichText]
  }

  package var frame: PageFrame
  package var heading: String
  package var statement: RichText
  package var rules: [Rule]
}
