/// What follows from a page's figures, and what was decided of them.
package struct ConclusionList: Sendable, Hashable {
  /// A sentence with what has to be known about it.
  package struct Item: Sendable, Hashable {
    package var text: RichText
    /// The document that decided, the state, the answer; each a line of its own.
    package var remarks: [RichText]

    package init(text: RichText, remarks: [RichText] = []) {
      self.text = text
      self.remarks = remarks
    }
  }

  /// Problem zones that the working group has confirmed.
  package var zones: [Item]
  /// What became of those of the cycle before.
  package var followed: [Item]
  /// Good practices that it has confirmed.
  package var practices: [Item]
  /// Approved recommendations.
  package var recommendations: [Item]
  /// Proposed ones, in preview alone.
  package var drafts: [Item]
  /// To the draft of the analytical note, in the internal edition.
  package var note: PageFrame.Link?

  package init(
    zones: [Item] = [], followed: [Item] = [], practices: [Item] = [],
    recommendations: [Item] = [], drafts: [Item] = [], note: PageFrame.Link? = nil
  ) {
    self.zones = zones
    self.followed = followed
    self.practices = practices
    self.recommendations = recommendations
    self.drafts = drafts
    self.note = note
  }
}
