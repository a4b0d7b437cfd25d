package import SvodContent

/// A page of the section by what it shows; the contract's route table is `path`.
package enum Route: Sendable, Hashable {
  case home
  case summary(year: Int)
  case organizations(year: Int)
  case organization(Organization.ID, year: Int)
  case indicators(year: Int)
  case indicator(Indicator.ID, year: Int)
  case documents
  case document(Document.ID)
  case methodology
  case accessibility
  case notFound
}

extension Route {
  /// Where the page of an indicator says how its value is computed.
  package static let calculationAnchor = "raschet"

  /// The file's path from the section's root, without a leading `/`.
  package var path: String {
    switch self {
    case .home: "index.html"
    case .summary(let year): "\(year)/index.html"
    case .organizations(let year): "\(year)/organizacii/index.html"
    case .organization(let id, let year): "\(year)/organizacii/\(id)/index.html"
    case .indicators(let year): "\(year)/pokazateli/index.html"
    case .indicator(let id, let year): "\(year)/pokazateli/\(id)/index.html"
    case .documents: "dokumenty/index.html"
    case .document(let id): "dokumenty/\(id)/index.html"
    case .methodology: "metodika/index.html"
    case .accessibility: "dostupnost/index.html"
    case .notFound: "404.html"
    }
  }

  /// The way from the page's folder to the section's root: `../../`, empty on the home page.
  package var root: String {
    switch self {
    case .home, .notFound: ""
    case .summary, .documents, .methodology, .accessibility: "../"
    case .organizations, .indicators, .document: "../../"
    case .organization, .indicator: "../../../"
    }
  }

  /// A relative link that names the file, so that it works from a sub-folder and from disk.
  package func link(to target: Route, anchor: String? = nil) -> String {
    if let anchor, target == self { return "#\(anchor)" }
    return root + target.path + (anchor.map { "#\($0)" } ?? "")
  }

  /// The path in the form of canonical links: it ends in `/` instead of `index.html`.
  package var canonicalPath: String {
    path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path
  }
}
