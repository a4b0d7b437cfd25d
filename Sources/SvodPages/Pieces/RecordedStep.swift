/// A step of a course of things, with what is recorded of it.
package struct RecordedStep: Sendable, Hashable {
  package var title: String
  /// Each a paragraph of its own.
  package var lines: [RichText]

  package init(_ title: String, _ lines: [RichText]) {
    self.title = title
    self.lines = lines
  }

  /// Nil where nothing is recorded: such a step is not told.
  init?(_ title: String, recorded lines: [RichText?]) {
    let lines = lines.compactMap(\.self)
    if lines.isEmpty { return nil }
    self.init(title, lines)
  }
}
