/// Where a link of a page leads.
enum LinkTarget: Equatable {
  /// Out of the section, where nobody looks.
  case outside
  /// To a file of the section, by its path from the root, and to a place in it.
  case inside(path: String, anchor: String?)
}

extension LinkTarget {
  /// - Parameters:
  ///   - link: as the page has it, character references resolved.
  ///   - page: the path of the page from the section's root.
  ///   - address: where the section stands, with a closing `/`.
  init(of link: String, on page: String, at address: String) {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]).withoutPercentCodes : nil
    let path = String(parts[0].prefix { $0 != "?" }).withoutPercentCodes
    let address = address.withoutPercentCodes
    if path.isEmpty {
      self = .inside(path: page, anchor: anchor)
    } else if Self.hasScheme(path) || path.hasPrefix("/") {
      let rest = Self.rest(of: path, under: address)
      self = rest.map { .inside(path: Self.named($0), anchor: anchor) } ?? .outside
    } else {
      self = .inside(path: Self.resolved(path, on: page), anchor: anchor)
    }
  }

  private static func hasScheme(_ path: String) -> Bool {
    path.prefix { $0 != "/" }.contains(":")
  }

  /// A full address, or one from the server's root, counted from the section's own root.
  private static func rest(of path: String, under address: String) -> Substring? {
    for root in [address, folder(of: address)] {
      if path.hasPrefix(root) { return path.dropFirst(root.count) }
      if path + "/" == root { return "" }
    }
    return nil
  }

  /// `/monitoring/` of `https://zarechny.example/monitoring/`.
  private static func folder(of address: String) -> String {
    guard let scheme = address.firstRange(of: "://") else { return address }
    let host = address[scheme.upperBound...]
    return host.firstIndex(of: "/").map { String(host[$0...]) } ?? "/"
  }

  /// A server gives `index.html` for a folder; a disk does not, and so relative links name it.
  private static func named(_ path: Substring) -> String {
    path.isEmpty || path.hasSuffix("/") ? path + "index.html" : String(path)
  }

  /// A path that leaves the section keeps its `..` and is no file of it.
  private static func resolved(_ path: String, on page: String) -> String {
    var names = page.split(separator: "/").dropLast().map(String.init)
    for name in path.split(separator: "/", omittingEmptySubsequences: false) where name != "." {
      if name == "..", let last = names.last, last != ".." {
        names.removeLast()
      } else {
        names.append(String(name))
      }
    }
    return names.joined(separator: "/")
  }
}
