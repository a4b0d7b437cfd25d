extension Route {
  /// The cycle of the page; nil for pages that belong to none.
  var year: Int? {
    switch self {
    case .summary(let year), .organizations(let year), .organization(_, let year),
      .indicators(let year), .indicator(_, let year):
      year
    case .home, .documents, .document, .methodology, .accessibility, .notFound: nil
    }
  }
}
