/// The text of an act, word for word, in the structure that its numbers give it.
package struct Act: Sendable, Hashable {
  /// The first heading where it repeats the document's title, which is not printed twice.
  package var titleAsWritten: [ActInline]?
  package var blocks: [ActBlock]
  /// The headings as a table of contents.
  package var contents: [ActContentsEntry]
  /// Everything that has an anchor, in the order of the text.
  package var places: ActPlaces

  package init(
    titleAsWritten: [ActInline]?, blocks: [ActBlock], contents: [ActContentsEntry],
    places: ActPlaces
  ) {
    self.titleAsWritten = titleAsWritten
    self.blocks = blocks
    self.contents = contents
    self.places = places
  }

  /// The place that an author's `clause:` names.
  ///
  /// - Parameter clause: a number as it is written in the act («2.1.1», «1)», «Глава 2», also with
  ///   «п.» before it), or an anchor (`ch-2`, `p-7--2`).
  /// - Returns: one place, or all that bear the number, or none.
  package func place(forClause clause: String) -> ActReference {
    places.place(forClause: clause)
  }
}

/// A line of an act's table of contents.
package struct ActContentsEntry: Sendable, Hashable {
  package var anchor: String
  /// The number as written: `2.`, `Глава 1.`, `Приложение 2`.
  package var number: String?
  package var title: String
  /// The level of the heading, 1 to 6.
  package var level: Int
  package var children: [ActContentsEntry]

  package init(
    anchor: String, number: String?, title: String, level: Int, children: [ActContentsEntry] = []
  ) {
    self.anchor = anchor
    self.number = number
    self.title = title
    self.level = level
    self.children = children
  }
}
