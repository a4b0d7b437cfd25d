package import SvodDiagnostics

/// A part of a line.
package struct MarkdownInline: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case text(String)
    case code(String)
    case emphasis([MarkdownInline])
    case strong([MarkdownInline])
    case strikethrough([MarkdownInline])
    /// The address has passed `LinkAddress`: http, https, mailto, tel, or a place of this site.
    case link(url: String, title: String, [MarkdownInline])
    /// The address is always a place of this site.
    case image(url: String, title: String, alternative: String)
    case footnoteReference(label: String)
    /// The end of a source line inside a paragraph.
    case softBreak
    /// A break that the author asked for.
    case lineBreak
  }

  package var kind: Kind
  package var position: FilePosition

  package init(_ kind: Kind, at position: FilePosition) {
    self.kind = kind
    self.position = position
  }
}

extension Sequence<MarkdownInline> {
  /// The words without markup; a break is a space.
  package var plainText: String {
    map(\.plainText).joined()
  }
}

extension MarkdownInline {
  package var plainText: String {
    switch kind {
    case .text(let text), .code(let text): text
    case .emphasis(let inlines), .strong(let inlines), .strikethrough(let inlines):
      inlines.plainText
    case .link(_, _, let inlines): inlines.plainText
    case .image(_, _, let alternative): alternative
    case .footnoteReference(let label): "[\(label)]"
    case .softBreak, .lineBreak: " "
    }
  }
}
