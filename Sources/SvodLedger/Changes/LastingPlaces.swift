import SvodDirectory

/// Where a place goes on that a page has lost.
///
/// Rows move by ordinary events: a school comes in before others, is handed to another
/// municipality, a value is hidden. The lasting address of what a row is about is its own page.
struct LastingPlaces {
  private static let folders = ["organizacii", "pokazateli", "municipalitety"]

  private let tree: SiteTree
  private let files: Set<String>
  private let sheets: [String: [String]]
  private var anchors: [String: Set<String>] = [:]

  /// - Parameter tree: the section that is to be published.
  init(in tree: SiteTree) {
    self.tree = tree
    files = Set(tree.files)
    sheets = Dictionary(grouping: tree.files.filter { SheetAddress(path: $0) != nil }) { path in
      SheetAddress(path: path)?.list ?? path
    }
  }

  /// Whether what the place was about still has one: on another sheet of the list, or a page of
  /// its own in the same cycle.
  ///
  /// - Throws: `DirectoryFailure` when a page cannot be read.
  mutating func keep(_ lost: PublicationChanges.LostAnchor) throws -> Bool {
    if hasOwnPage(lost) { return true }
    guard let list = SheetAddress(path: lost.path)?.list else { return false }
    for sheet in sheets[list] ?? [] where try anchors(of: sheet).contains(lost.anchor) {
      return true
    }
    return false
  }

  /// The anchor of a row is the id of what it is about.
  private func hasOwnPage(_ lost: PublicationChanges.LostAnchor) -> Bool {
    guard let cycle = lost.path.split(separator: "/").first, Int(cycle) != nil else { return false }
    return Self.folders.contains { folder in
      let page = "\(cycle)/\(folder)/\(lost.anchor)/index.html"
      return page != lost.path && files.contains(page)
    }
  }

  private mutating func anchors(of page: String) throws -> Set<String> {
    if let known = anchors[page] { return known }
    let found = Set(PageOutline(of: try tree.bytes(of: page)).anchors)
    anchors[page] = found
    return found
  }
}
