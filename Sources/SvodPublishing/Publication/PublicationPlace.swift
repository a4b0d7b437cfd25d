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
  /// (a home, a root, a daemon's module) or its name has signs that rsync takes for a pattern.
  init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    var path = text[text.index(after: colon)...]
    while path.hasSuffix("/") { path.removeLast() }
    let name = path.split(separator: "/").last ?? ""
    guard colon > text.startIndex, !text.hasPrefix("-"), !path.hasPrefix(":"),
      !["", ".", "..", "~"].contains(name), !name.contains(where: { "*?[]\\".contains($0) }),
      !text.contains(where: \.isNewline)
    else { return nil }
    host = String(text[..<colon])
    parent = String(path.dropLast(name.count))
    self.name = String(name)
  }

  /// The place as rsync takes it, the files inside and not the folder itself.
  var source: String { "\(host):\(parent)\(name)/" }

  /// The folder around it.
  var surroundings: String { "\(host):\(parent.isEmpty ? "./" : parent)" }
}

extension RemotePlace: CustomStringConvertible {
  package var description: String { "\(host):\(parent)\(name)" }
}
