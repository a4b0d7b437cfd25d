package import SvodDirectory

extension SiteTree {
  /// For whom a section on disk was made, as its own pages say.
  package enum Edition: Sendable, Hashable {
    case forEverybody
    /// The internal one, which must not take the place of the public one, nor give way to it.
    case forWorkingGroup
  }

  private static let home = "index.html"

  /// The pages that every section has, by which it is known even if one was replaced by hand.
  package static let pagesOfEverySection = [home, "404.html", "dostupnost/index.html"]

  /// Whether its home page says of itself that Svod made it: `<meta name="generator" …>`.
  ///
  /// - Throws: `DirectoryFailure` when the page cannot be read.
  package func isMarkedAsSection() throws -> Bool { try outline(of: Self.home)?.isMarked == true }

  /// Which edition of a section was published there: one of the pages that every section has says
  /// so.
  ///
  /// - Returns: nil where there is no section.
  /// - Throws: `DirectoryFailure` when a page cannot be read.
  package func edition() throws -> Edition? {
    let pages = try Self.pagesOfEverySection.compactMap(outline).filter(\.isMarked)
    if pages.isEmpty { return nil }
    return pages.contains(where: \.isInternal) ? .forWorkingGroup : .forEverybody
  }

  /// The pages of a finished internal edition that do not say of themselves what they are.
  ///
  /// - Throws: `DirectoryFailure` when a page cannot be read.
  package func pagesWithoutInternalMark() throws -> [String] {
    try files.filter { $0.hasSuffix(".html") }.filter {
      !PageOutline(of: try bytes(of: $0)).isInternal
    }
  }

  /// Whether a home page is that of a section for everybody.
  package static func isPublicHome(_ bytes: [UInt8]) -> Bool {
    let outline = PageOutline(of: bytes)
    return outline.isMarked && !outline.isInternal
  }

  private func outline(of page: String) throws -> PageOutline? {
    files.contains(page) ? PageOutline(of: try bytes(of: page)) : nil
  }
}
