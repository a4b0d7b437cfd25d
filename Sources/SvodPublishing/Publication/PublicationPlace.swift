/// Where a section is published.
package enum PublicationPlace: Sendable, Hashable {
  case folder(path: String)
  case remote(RemotePlace)

  /// Reads a place as rsync does: a colon before any slash parts a host from a path.
  ///
  /// Nil for a remote place that cannot be taken: see `RemotePlace`.
  package init?(_ text: String) {
    guard text.prefix(while: { $0 != "/" }).contains(":") else {
      if text.isEmpty { return nil }
      self = .folder(path: text)
      return
    }
    guard let place = RemotePlace(text) else { return nil }
    self = .remote(place)
  }
}

/// A folder of another machine: `user@host:path`.
package struct RemotePlace: Sendable, Hashable {
  /// `user@host`.
  let host: String
  /// The folder that holds the section's, with a closing `/`; empty for the user's own.
  let parent: String
  /// The name of the section's folder.
  let name: String

  /// Nil where the host could be taken for an option, where the path names no folder of its own
  /// (a home, a root, a daemon's module) or has signs that rsync takes for a pattern.
  ///
  /// Paths go to rsync as they are, and no shell there reads `~`: what lies in the user's own home
  /// is counted from it, another's home cannot be told.
  init?(_ text: String) {
    guard let colon = Self.end(ofHostIn: text) else { return nil }
    var path = text[text.index(after: colon)...]
    while path.hasSuffix("/") { path.removeLast() }
    if path.hasPrefix("~/") { path = path.dropFirst(2).drop { $0 == "/" } }
    let name = path.split(separator: "/").last ?? ""
    guard colon > text.startIndex, !text.hasPrefix("-"),
      ![":", "//", "~"].contains(where: path.hasPrefix), !["", ".", ".."].contains(name),
      !path.contains(where: { "*?[]\\".contains($0) }), !text.contains(where: \.isNewline)
    else { return nil }
    host = String(text[..<colon])
    parent = String(path.dropLast(name.count))
    self.name = String(name)
  }

  /// The colon after a host; one inside brackets is a part of the host's number.
  private static func end(ofHostIn text: String) -> String.Index? {
    let name = text.firstIndex(of: "@").map { text[text.index(after: $0)...] } ?? text[...]
    guard name.hasPrefix("[") else { return text.firstIndex(of: ":") }
    return name.firstRange(of: "]:").map { text.index(before: $0.upperBound) }
  }

  /// The place as rsync takes it, the files inside and not the folder itself.
  var source: String { "\(host):\(parent)\(name)/" }

  /// The folder around it.
  var surroundings: String { "\(host):\(parent.isEmpty ? "./" : parent)" }
}

extension RemotePlace: CustomStringConvertible {
  package var description: String { "\(host):\(parent)\(name)" }
}
