package import SvodDirectory

extension SiteTree {
  private static let home = "index.html"

  /// Whether its home page says of itself that Svod made it: `<meta name="generator" …>`.
  ///
  /// - Throws: `DirectoryFailure` when the page cannot be read.
  package func isMarkedAsSection() throws -> Bool {
    guard files.contains(Self.home) else { return false }
    return PageOutline(of: try bytes(of: Self.home)).isMarked
  }
}
