package import SvodPages

extension HTMLBytes {
  /// Adds a finished sentence: emphasis as `<b>`, links as links, all words escaped.
  package mutating func append(_ sentence: RichText) {
    for run in sentence.runs {
      switch run {
      case .text(let text): append(text: text)
      case .strong(let text): append("<b>", text: text, "</b>")
      case .link(let title, let address): append(link: title, to: address)
      }
    }
  }

  /// Adds sentences one under another, each in an element of its own.
  package mutating func append(
    _ sentences: [RichText], opening: StaticString = "<p class=\"note\">",
    closing: StaticString = "</p>"
  ) {
    for sentence in sentences {
      append(opening)
      append(sentence)
      append(closing)
    }
  }
}
