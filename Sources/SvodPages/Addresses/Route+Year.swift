extension Route {
  /// The cycle of the page; nil for pages that belong to none.
  var year: Int? {
    switch self {
    case .summary(_, let year), .organizations(_, let year, _), .organization(_, let year),
      .indicators(_, let year), .indicator(_, _, let year, _), .note(_, let year),
      .organizationNote(_, let year), .direction(_, let year), .cycle(let year),
      .cycleFile(let year), .expert(let year), .expertFile(let year), .threads(let year):
      year
    case .home, .documents, .document, .group, .meeting, .decisions, .institution, .person,
      .obligations, .updates, .comparison, .search, .findings, .methodology, .openData,
      .corrections, .archive, .accessibility, .notFound:
      nil
    }
  }
}
