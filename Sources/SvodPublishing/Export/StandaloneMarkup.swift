import SvodPages

/// A page's markup rewritten so that it needs no other file.
///
/// Templates are the author's: what they load is found in the markup itself.
struct StandaloneMarkup {
  /// Where the section stands, with a closing `/`.
  let address: String
  /// The page's place in it.
  let route: Route
  let style: String
  /// SHA-256 of the style in Base64, for the policy.
  let styleHash: String

  func rewritten(_ html: String) -> String {
    var output = ""
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      output += rest[..<start]
      rest = rest[start...]
      let tag = Self.tag(at: rest)
      rest = rest[tag.endIndex...]
      if tag.hasPrefix("<script") {
        rest = rest.firstRange(of: "</script>").map { rest[$0.upperBound...] } ?? rest
      } else {
        output += replacement(of: tag)
      }
    }
    return output + rest
  }

  /// A tag up to its end; `>` inside quotes does not end it.
  private static func tag(at text: Substring) -> Substring {
    if text.hasPrefix("<!--") {
      return text.firstRange(of: "-->").map { text[..<$0.upperBound] } ?? text
    }
    var quote: Character?
    for place in text.indices {
      let character = text[place]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == ">" {
        return text[...place]
      }
    }
    return text
  }

  private func replacement(of tag: Substring) -> String {
    if tag.hasPrefix("<link"), tag.contains("rel=\"stylesheet\"") {
      return "<style>\(style)</style>"
    }
    if tag.hasPrefix("<meta") {
      if tag.contains("http-equiv=\"Content-Security-Policy\"") { return policy }
      if tag.contains("name=\"generator\"") { return StandalonePage.mark }
    }
    if tag.hasPrefix("<main") { return withWholeAddresses(tag) + origin }
    return withWholeAddresses(tag)
  }

  private var policy: String {
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
      + "style-src 'sha256-\(styleHash)'; base-uri 'none'; form-action 'none'\">"
  }

  /// What the file is a copy of, for those who find it alone.
  private var origin: String {
    let page = address + route.canonicalPath
    return "<p class=\"note\">Копия страницы раздела; действующая страница: "
      + "<a href=\"\(page)\">\(page)</a></p>"
  }

  private func withWholeAddresses(_ tag: Substring) -> String {
    var output = ""
    var rest = tag
    for name in ["href", "src"] {
      while let start = rest.firstRange(of: " \(name)=\""),
        let end = rest[start.upperBound...].firstIndex(of: "\"")
      {
        output += rest[..<start.upperBound]
        output += whole(String(rest[start.upperBound..<end]))
        rest = rest[end...]
      }
    }
    return output + rest
  }

  /// The address of the section's own page for a relative link; any other as it is.
  private func whole(_ link: String) -> String {
    let isWhole =
      link.hasPrefix("#") || link.hasPrefix("/")
      || link.prefix { $0 != "/" && $0 != "#" && $0 != "?" }.contains(":")
    if isWhole { return link }
    var folders = route.path.split(separator: "/").dropLast()
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    var names: [Substring] = []
    for name in parts[0].split(separator: "/") {
      if name == ".." { _ = folders.popLast() } else if name != "." { names.append(name) }
    }
    if names.last == "index.html" { names[names.count - 1] = "" }
    let path = (folders + names).joined(separator: "/")
    return address + path + (parts.count > 1 ? "#\(parts[1])" : "")
  }
}
