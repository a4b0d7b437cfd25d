import SvodChecksums
import SvodContent
import SvodDiagnostics
import SvodPages
import SvodRendering

/// The page of one organization as a single file for a site that takes nothing but files.
///
/// Styles stand inside it and no script is needed; links lead to the section's own address; a
/// policy inside it allows nothing but those styles.
package struct StandalonePage: Sendable {
  /// The whole file.
  package let bytes: [UInt8]

  /// By what a file is known to be such a page.
  package static let mark = "<meta name=\"svod-export\" content=\"organization\">"

  /// Makes the page of an organization's latest cycle up to the current one.
  ///
  /// - Parameters:
  ///   - id: the organization's, as it stands in `organizations.csv`.
  ///   - source: the section, read and without errors.
  /// - Throws: `StandalonePageMistake` where the section has no such page.
  package init(of id: String, in source: SectionSource) throws(StandalonePageMistake) {
    let organization = Organization.ID(id)
    let routes = source.pages.addresses.compactMap { address -> (year: Int, route: Route)? in
      guard case .page(let route) = address, case .organization(organization, let year) = route
      else { return nil }
      return (year, route)
    }
    guard let route = Self.latest(of: routes, until: source.cycle) else {
      let known = source.organizations
      guard known.contains(id) else {
        throw .unknown(id, nearest: nearestName(to: id, among: known))
      }
      throw .withoutPage(id)
    }
    var html: [UInt8] = []
    source.renderer.render(source.pages.page(at: .page(route)), into: &html)
    let style = source.assets.first { $0.name == "style.css" }.map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
    let page = StandaloneMarkup(
      address: source.address, route: route, style: style ?? "",
      styleHash: SHA256Checksum.base64(of: Array((style ?? "").utf8)))
    bytes = Array(page.rewritten(String(decoding: html, as: UTF8.self)).utf8)
  }

  private static func latest(
    of routes: [(year: Int, route: Route)], until cycle: Int
  ) -> Route? {
    let ordered = routes.sorted { $0.year < $1.year }
    return (ordered.last { $0.year <= cycle } ?? ordered.first)?.route
  }
}

/// A call for a page that the section does not have.
package enum StandalonePageMistake: Error, Sendable, Hashable {
  case unknown(String, nearest: String?)
  /// The organization is there, but is open in no cycle.
  case withoutPage(String)
}
