package import SvodDiagnostics

/// A part of a line of an act.
package struct ActInline: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case text(String)
    case code(String)
    case emphasis([ActInline])
    case strong([ActInline])
    case strikethrough([ActInline])
    /// The address is safe: http, https, mailto, tel, or a place of the site.
    case link(url: String, title: String, [ActInline])
    /// The address is a place of the site.
    case image(url: String, title: String, alternative: String)
    case footnoteReference(label: String)
    /// The end of a source line inside a paragraph.
    case softBreak
    /// A break that the author asked for.
    case lineBreak
    /// Words of the act that name a place or another act which the section has.
    case reference(ActTarget, [ActInline])
    /// A word that the act has explained before: what it said there, word for word.
    case abbreviation(meaning: String, [ActInline])
  }

  package var kind: Kind
  package var position: FilePosition

  package init(_ kind: Kind, at position: FilePosition) {
    self.kind = kind
    self.position = position
  }
}

/// Where words of an act lead: to a document of the section, or to a place in one.
package struct ActTarget: Sendable, Hashable {
  /// Nil for the document whose words they are.
  package var document: Document.ID?
  package var anchor: String?

  package init(document: Document.ID?, anchor: String?) {
    self.document = document
    self.anchor = anchor
  }
}
