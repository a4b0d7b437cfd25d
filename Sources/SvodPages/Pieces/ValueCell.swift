/// A value in a table: finished text, or the words of an absence; never blank.
package struct ValueCell: Sendable, Hashable {
  package enum Form: String, Sendable, Hashable, CaseIterable {
    /// Digits, set to the right in tabular figures.
    case number
    /// «да», «нет», «12 из 14».
    case words
    case absence
    /// Hidden by the rule for small groups; hatched.
    case suppressed
  }

  package var text: String
  package var form: Form
  /// Beside the value: «поздние данные», «предварительные данные».
  package var note: String?
  /// «исправлено», with a link to what was and what became.
  package var correction: PageFrame.Link?
  /// Where it is said how the value was computed; there, the row itself, whose address it is.
  package var link: String?

  package init(_ text: String, _ form: Form, note: String? = nil, link: String? = nil) {
    self.text = text
    self.form = form
    self.note = note
    self.link = link
  }
}
