/// What a document's page says of its plan before the text of the act.
package struct PlanView: Sendable {
  /// A group of items and how many stand under it.
  package struct Section: Sendable, Hashable {
    package var title: String
    package var link: String
    /// «23 мероприятия».
    package var count: String
  }

  /// How many measures are planned, in how many groups.
  package var statement: RichText
  /// None where there are fewer than two.
  package var sections: [Section]
  /// The parts of a plan's text that hold its tables; empty in other acts, whose tables stay in
  /// their place.
  package var text: ActText
}
