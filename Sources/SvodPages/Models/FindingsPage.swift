package import SvodContent

/// A finding about a text that its author shows to readers, with the reason.
package struct PublishedFinding: Sendable, Hashable {
  package var document: Document.ID
  /// The clause, heading or row that it is about.
  package var anchor: String?
  /// What was found, in one sentence without a full stop.
  package var words: String
  /// Why it stays.
  package var reason: String

  package init(document: Document.ID, anchor: String?, words: String, reason: String) {
    self.document = document
    self.anchor = anchor
    self.words = words
    self.reason = reason
  }
}

/// What the publisher has found in the texts and left as the acts have it.
package struct FindingsPage: Sendable {
  package struct Group: Sendable, Hashable {
    package var title: RichText
    package var lines: [DocumentPage.Line]
  }

  package var frame: PageFrame
  package var heading: String
  package var statement: RichText
  package var groups: [Group]
}
