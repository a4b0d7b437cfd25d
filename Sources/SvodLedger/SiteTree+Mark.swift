package import SvodDirectory

extension SiteTree {
  private static let home = "index.html"

  /// The pages that every section has, by which it is known even if one was replaced by hand.
  package static let pagesOfEverySection = [home, "404.html", "dostupnost/index.html"]

  /// Whether its home page says of itself that Svod made it: `<meta name="generator" …>`.
  ///
  /// - Throws: `DirectoryFailure` when the page cannot be read.
  package func isMarkedAsSection() throws -> Bool { try isMarked(Self.home) }

  /// Whether a section was published there: one of the pages that every section has says so.
  ///
  /// - Throws: `DirectoryFailure` when a page cannot be read.
  package func holdsSection() throws -> Bool {
    for page in Self.pagesOfEverySection where try isMarked(page) { return true }
    return false
  }

  private func isMarked(_ page: String) throws -> Bool {
    guard files.contains(page) else { return false }
    return PageOutline(of: try bytes(of: page)).isMarked
  }
}
