package import SvodDiagnostics
package import SvodNumbers

/// An act that a text cites by its date and number.
package struct ActCitation: Sendable, Hashable {
  /// The noun, the issuer, date and number, as the text has them.
  package var words: String
  package var date: CalendarDate
  /// As written behind «№».
  package var number: String
  /// What stands in quotation marks right behind the number.
  package var title: String?
  /// The document of the section that the act is; nil for an outside act.
  package var document: Document.ID?
  /// The clause, heading or row in which it is cited.
  package var anchor: String?
  package var position: FilePosition

  package init(
    words: String, date: CalendarDate, number: String, title: String?, document: Document.ID?,
    anchor: String?, position: FilePosition
  ) {
    self.words = words
    self.date = date
    self.number = number
    self.title = title
    self.document = document
    self.anchor = anchor
    self.position = position
  }
}

/// A shorter name that a text gives to something: «(далее — МЦ)».
package struct ActAbbreviation: Sendable, Hashable {
  /// The shorter name, as written.
  package var name: String
  /// What it stands for, in the words before the bracket.
  package var meaning: String
  /// The clause, heading or row that explains it.
  package var anchor: String?
  package var position: FilePosition

  package init(name: String, meaning: String, anchor: String?, position: FilePosition) {
    self.name = name
    self.meaning = meaning
    self.anchor = anchor
    self.position = position
  }
}
