import SvodContent
package import SvodNumbers
import SvodPublication

/// All pages of the section for search engines: one list of addresses, or a list of such lists.
///
/// https://www.sitemaps.org/protocol.html: no list names more than 50 000 addresses.
package struct Sitemap: Sendable, Hashable {
  package struct Entry: Sendable, Hashable {
    /// Absolute.
    package var address: String
    /// The day of the last change; nil where the content does not tell it.
    package var modified: CalendarDate? = nil
  }

  static let greatestCount = 50_000

  /// Whether the entries are other lists and no pages.
  package var isIndex: Bool
  package var entries: [Entry]
}

extension Sitemap {
  /// How the files of a section are called: `sitemap.xml`, and its parts where there are several.
  struct Parts: Sendable, Hashable {
    /// How many pages each file but the last names.
    let size: Int
    let pageCount: Int

    init(pageCount: Int, size: Int = Sitemap.greatestCount) {
      self.pageCount = pageCount
      self.size = size
    }

    /// Of parts beside the index; 0 where one file holds all.
    var count: Int { pageCount <= size ? 0 : (pageCount + size - 1) / size }

    /// The addresses of all files; a part counts from 1, the first file has none.
    var addresses: [PageAddress] {
      [.sitemap(part: nil)] + (1..<count + 1).map { .sitemap(part: $0) }
    }

    /// The places of pages that a file names; nil for the index.
    func pages(in part: Int?) -> Range<Int>? {
      guard let part else { return count == 0 ? 0..<pageCount : nil }
      return (part - 1) * size..<min(part * size, pageCount)
    }
  }

  /// A file of a section's sitemap.
  ///
  /// - Parameters:
  ///   - part: which, from 1; nil for the first file.
  ///   - parts: how many there are.
  ///   - pages: all that are to be found.
  ///   - digest: the published section.
  init(part: Int?, of parts: Parts, _ pages: [Route], from digest: SectionDigest) {
    let address = digest.section.settings.address
    let changes = PageChanges(digest)
    guard let places = parts.pages(in: part) else {
      isIndex = true
      entries = parts.addresses.dropFirst().map { Entry(address: address + $0.path) }
      return
    }
    isIndex = false
    entries = pages[places].map { route in
      Entry(
        address: address + route.canonicalPath,
        modified: changes.lastDay(of: route))
    }
  }
}

extension Route {
  /// Whether search engines shall find it: a page, and none for addresses that do not exist.
  var isToBeFound: Bool { path.hasSuffix(".html") && self != .notFound }
}
