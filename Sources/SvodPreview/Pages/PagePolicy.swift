/// What a page may load, by its own word: Content Security Policy, level 3.
///
/// Preview adds a script, a style and a stream of events, all from the page's own host, and a
/// published page may well forbid them.
enum PagePolicy {
  private static let needed = ["script-src", "style-src", "connect-src"]

  /// A page whose policy lets files of its own host in.
  static func widened(in page: [UInt8]) -> [UInt8] {
    guard let headEnd = page.firstRange(of: "</head>")?.lowerBound else { return page }
    let head = String(decoding: page[..<headEnd], as: UTF8.self)
    let meta = /<meta[^>]*http-equiv=["']?content-security-policy[^>]*>/.ignoresCase()
    let widened = head.replacing(meta) { match in
      String(match.output).replacing(/content="([^"]*)"/) { "content=\"\(policy($0.output.1))\"" }
    }
    return widened == head ? page : Array(widened.utf8) + page[headEnd...]
  }

  /// The policy with `'self'` wherever the insertion needs it.
  static func policy(_ text: Substring) -> String {
    var directives = text.split { $0 == ";" }
      .map { $0.split { $0 == " " }.map(String.init) }
      .filter { !$0.isEmpty }
    let general = directives.first { $0[0].lowercased() == "default-src" }?.dropFirst()
    for name in needed {
      if let place = directives.firstIndex(where: { $0[0].lowercased() == name }) {
        directives[place] = [name] + widened(directives[place].dropFirst())
      } else if let general {
        directives.append([name] + widened(general))
      }
    }
    return directives.map { $0.joined(separator: " ") }.joined(separator: "; ")
  }

  private static func widened(_ sources: ArraySlice<String>) -> [String] {
    let kept = sources.filter { $0.lowercased() != "'none'" }
    return kept.contains("'self'") ? Array(kept) : kept + ["'self'"]
  }
}
