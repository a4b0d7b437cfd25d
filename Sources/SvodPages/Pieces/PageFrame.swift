/// What every page carries around its own matter.
package struct PageFrame: Sendable, Hashable {
  package struct Link: Sendable, Hashable {
    package var title: String
    /// Relative; nil where the entry is the page itself.
    package var address: String?
    package var isCurrent: Bool

    package init(title: String, address: String?, isCurrent: Bool = false) {
      self.title = title
      self.address = address
      self.isCurrent = isCurrent
    }
  }

  /// A place that once stood on the page, so that links to it go on leading somewhere.
  package struct FormerPlace: Sendable, Hashable {
    package var anchor: String
    /// Where it is now.
    package var link: Link

    package init(anchor: String, link: Link) {
      self.anchor = anchor
      self.link = link
    }
  }

  package var route: Route
  /// The page's own title, before the section's and the municipality's.
  package var title: String
  /// One plain sentence for search engines and previews.
  package var description: String
  package var sectionTitle: String
  package var municipality: String
  package var authority: String
  package var authoritySite: String?
  /// Where the section stands, with a closing `/`.
  package var sectionAddress: String
  /// Absolute.
  package var canonicalAddress: String
  /// The way to the section's root: relative, but on `404.html` the path of the address.
  package var root: String
  package var isDemonstration: Bool
  /// Whether the page is of the internal edition, which is marked and found by no search engine.
  package var isInternal: Bool
  package var navigation: [Link]
  /// Where the search is; nil where there is nothing to look for.
  package var searchAddress: String?
  package var breadcrumbs: [Link]
  /// The same kind of page in other cycles, or the same line of plans in other periods; empty where
  /// a page has neither.
  package var years: [Link]
  /// What the years are: «Отчётный год».
  package var yearsTitle = "Отчётный год"
  package var formerPlaces: [FormerPlace]
  /// Feeds of what the page tells.
  package var feeds: [Link]
  /// Relative, of the page that tells what became new; nil where nothing is told.
  package var updatesAddress: String?
  /// How to refer to the page; nil where nobody would.
  package var citation: Citation?
  /// What the page is about, for programs.
  package var subject: PageSubject?
  /// «Сведения на 16.05.2022»; only where the page's content depends on it.
  package var asOf: String?
  /// To the log of corrections; nil in a section without figures.
  package var corrections: String?
  package var email: String?
  package var phone: String?

  package init(
    route: Route, title: String, description: String, sectionTitle: String, municipality: String,
    authority: String, canonicalAddress: String
  ) {
    self.route = route
    self.title = title
    self.description = description
    self.sectionTitle = sectionTitle
    self.municipality = municipality
    self.authority = authority
    sectionAddress = canonicalAddress
    self.canonicalAddress = canonicalAddress
    root = route.root
    isDemonstration = false
    isInternal = false
    navigation = []
    breadcrumbs = []
    years = []
    formerPlaces = []
    feeds = []
  }
}
