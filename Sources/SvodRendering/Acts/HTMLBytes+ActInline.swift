import SvodContent

extension HTMLBytes {
  /// Adds a line of an act.
  ///
  /// HTML knows no links in links: inside one, an inner link is words alone.
  mutating func append(_ inlines: [ActInline], isInLink: Bool = false) {
    for inline in inlines { append(inline, isInLink: isInLink) }
  }

  private mutating func append(_ inline: ActInline, isInLink: Bool) {
    switch inline.kind {
    case .text(let text): append(text: text)
    case .code(let text): append("<code>", text: text, "</code>")
    case .emphasis(let parts): append("<em>", parts, "</em>", isInLink: isInLink)
    case .strong(let parts): append("<strong>", parts, "</strong>", isInLink: isInLink)
    case .strikethrough(let parts): append("<s>", parts, "</s>", isInLink: isInLink)
    case .link(let url, _, let parts): append(link: parts, to: isInLink ? nil : url)
    case .image(let url, _, let words): append(image: words, at: isInLink ? nil : url)
    case .footnoteReference(let label): append(footnote: label, isInLink: isInLink)
    // A page has made links of the references whose targets it knows.
    case .reference(_, let parts): append(parts, isInLink: isInLink)
    case .abbreviation(let meaning, let parts):
      append(#"<abbr title=""#, text: meaning, #"">"#)
      append(parts, isInLink: isInLink)
      append("</abbr>")
    case .softBreak: append("\n")
    case .lineBreak: append("<br>")
    }
  }

  private mutating func append(
    _ opening: StaticString, _ parts: [ActInline], _ closing: StaticString, isInLink: Bool
  ) {
    append(opening)
    append(parts, isInLink: isInLink)
    append(closing)
  }

  private mutating func append(link parts: [ActInline], to address: String?) {
    let isOpen = address.map { openLink(to: $0) } ?? false
    append(parts, isInLink: true)
    if isOpen { append("</a>") }
  }

  /// A picture of an act is a link to its file: pages load no pictures (brief, § 14).
  private mutating func append(image words: String, at address: String?) {
    let isLocal = address.flatMap { SafeAddress($0) }.map { !$0.isExternal } ?? false
    append(link: words.isEmpty ? "Рисунок" : words, to: isLocal ? address : nil)
  }

  private mutating func append(footnote label: String, isInLink: Bool) {
    append("<sup>")
    if isInLink {
      append(text: label)
    } else {
      append(##"<a href="#fn-"##)
      append(percentEncoding: label)
      append(#"">"#, text: label, "</a>")
    }
    append("</sup>")
  }

  /// Adds what may stand in the fragment of an address (RFC 3986, § 3.5), letters and digits only;
  /// every other byte is written as `%D0`.
  private mutating func append(percentEncoding text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        append(text: String(UnicodeScalar(byte)))
      default:
        let code = String(byte, radix: 16, uppercase: true)
        append(byte < 16 ? "%0" : "%", text: code, "")
      }
    }
  }
}
