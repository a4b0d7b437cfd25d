/// The alphabetical index of a section, over which a script puts the search box.
package struct SearchPage: Sendable, Hashable {
  /// Something that the section knows, or an old name that points on.
  package struct Line: Sendable, Hashable {
    package var title: String
    /// Relative; nil for an old name and for what has no page of its own.
    package var link: String?
    /// What it is, where to look, or what a shorter name stands for: «показатель 2», «см. …»
    package var note: RichText?
  }

  package struct Letter: Sendable, Hashable {
    /// Of the layout: another name on the page may move it.
    package var anchor: String
    package var title: String
    package var lines: [Line]
  }

  package var frame: PageFrame
  package var heading: String
  package var statement: RichText
  /// From the section's root.
  package var indexAddress: String
  /// Links to all letters, on whatever sheet they stand.
  package var alphabet: [PageFrame.Link]
  /// Those of this sheet.
  package var letters: [Letter]
  /// The parts of an index that one page does not hold.
  package var sheets: [PageFrame.Link]
}
