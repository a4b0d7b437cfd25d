import SvodContent
import SvodPublication

/// What programs are told that walk over sites: everything may be read, and where the list is.
///
/// RFC 9309: such a file counts at the root of a host alone. In a sub-folder nobody looks for it;
/// whoever keeps the host copies its last line into the host's own.
package struct RobotsFile: Sendable, Hashable {
  /// Absolute.
  package var sitemapAddress: String
}

extension RobotsFile {
  init(in section: PublishedSection) {
    sitemapAddress = section.settings.address + PageAddress.sitemap(part: nil).path
  }
}
