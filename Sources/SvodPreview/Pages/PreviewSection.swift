import SvodPublishing

/// A section as it is served: its files under the path of its address.
struct PreviewSection: Sendable {
  /// Where a path leads.
  enum Place: Sendable, Hashable {
    /// A file of the section, from its root.
    case file(String)
    /// The same page by its full path.
    case elsewhere(String)
    case nowhere
  }

  /// The path of the section's address, with `/` at both ends: `/monitoring/`.
  let root: String
  private let files: SectionFiles

  init(of source: SectionSource) {
    root = Self.path(of: source.address)
    files = SectionFiles(of: source)
  }

  /// Where a path of a request leads: a folder to its `index.html`, a folder without its closing
  /// `/` and the host alone to where the page stands.
  func place(of path: String) -> Place {
    guard path.hasPrefix(root) else {
      return path == "/" || path + "/" == root ? .elsewhere(root) : .nowhere
    }
    let name = String(path.dropFirst(root.count))
    if name.isEmpty || name.hasSuffix("/") {
      return files.has(name + "index.html") ? .file(name + "index.html") : .nowhere
    }
    if files.has(name) { return .file(name) }
    return files.has(name + "/index.html") ? .elsewhere(path + "/") : .nowhere
  }

  /// A file of the section; nil when there is none.
  ///
  /// - Throws: `PublicationFailure` where the machine cannot make it.
  func bytes(at name: String) throws -> [UInt8]? { try files.bytes(at: name) }

  /// The section's own page for addresses that do not exist.
  var notFoundPage: [UInt8] { files.notFoundPage }

  /// The path of a full address, decoded; `/` when it has none that could be served.
  static func path(of address: String) -> String {
    let afterScheme = address.firstRange(of: "://").map { address[$0.upperBound...] }
    let rest = (afterScheme ?? address[...]).prefix { $0 != "?" && $0 != "#" }
    let target = rest.drop { $0 != "/" }
    guard let path = RequestPath(target: String(target))?.text else { return "/" }
    return path.hasSuffix("/") ? path : path + "/"
  }
}
