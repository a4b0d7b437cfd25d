/// Takes out the lines that hold nothing but sections, blocks, partials and comments.
///
/// As in the Mustache specification such a line leaves neither its indentation nor its end on the
/// page. Several tags may share the line as long as nothing stands between them, which the
/// specification asks for layouts («Standalone parent», «Standalone block»).
enum StandaloneLines {
  static func removed(from tokens: [TemplateToken]) -> [TemplateToken] {
    var kept: [TemplateToken] = []
    var line: [TemplateToken] = []
    for token in tokens {
      line.append(token)
      if case .text(let text, _) = token, text.last?.isNewline == true {
        kept += trimmed(line)
        line = []
      }
    }
    return kept + trimmed(line)
  }

  private static func trimmed(_ line: [TemplateToken]) -> ArraySlice<TemplateToken> {
    let isBlankBefore = line.first.map(isBlank) ?? false
    let isBlankAfter = line.count > 1 && (line.last.map(isBlank) ?? false)
    let tags = line.dropFirst(isBlankBefore ? 1 : 0).dropLast(isBlankAfter ? 1 : 0)
    return !tags.isEmpty && tags.allSatisfy(isStructural) ? tags : line[...]
  }

  private static func isBlank(_ token: TemplateToken) -> Bool {
    switch token {
    case .text(let text, _): text.allSatisfy(\.isWhitespace)
    case .tag: false
    }
  }

  private static func isStructural(_ token: TemplateToken) -> Bool {
    switch token {
    case .text: false
    case .tag(let tag): tag.isStructural
    }
  }
}
