extension Route {
  /// A place in the one-level navigation.
  enum Part: Sendable, Hashable {
    case summary
    case organizations
    case indicators
    case documents
    case methodology
  }

  var part: Part? {
    switch self {
    case .home, .summary: .summary
    case .organizations, .organization: .organizations
    case .indicators, .indicator: .indicators
    case .documents, .document: .documents
    case .methodology: .methodology
    case .accessibility, .notFound: nil
    }
  }

  /// The same kind of page in another cycle.
  func inYear(_ year: Int) -> Route {
    switch self {
    case .home, .summary: .summary(year: year)
    case .organizations: .organizations(year: year)
    case .organization(let id, _): .organization(id, year: year)
    case .indicators: .indicators(year: year)
    case .indicator(let id, _): .indicator(id, year: year)
    case .documents, .document, .methodology, .accessibility, .notFound: self
    }
  }
}
