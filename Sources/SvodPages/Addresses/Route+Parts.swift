import SvodContent

extension Route {
  /// A place in the one-level navigation.
  enum Part: Sendable, Hashable {
    case summary
    case organizations
    case indicators
    case directions
    case documents
    case obligations
    case groups
    case methodology
    case openData
    case archive
  }

  var part: Part? {
    switch self {
    case .home, .summary, .note: .summary
    case .organizations, .organization, .organizationNote: .organizations
    case .indicators, .indicator: .indicators
    case .direction, .cycle, .cycleFile, .expert, .expertFile, .threads: .directions
    case .documents, .document, .comparison, .findings, .institution: .documents
    case .obligations: .obligations
    case .group, .meeting, .decisions, .person: .groups
    case .methodology: .methodology
    case .openData: .openData
    case .archive: .archive
    case .search, .corrections, .updates, .accessibility, .notFound: nil
    }
  }

  /// The municipality of a regional section that the page is of.
  var municipality: Municipality.ID? {
    switch self {
    case .summary(let municipality, _), .organizations(let municipality, _, _),
      .indicators(let municipality, _), .indicator(_, let municipality, _, _),
      .note(let municipality, _):
      municipality
    case .home, .organization, .organizationNote, .direction, .cycle, .cycleFile, .expert,
      .expertFile, .threads, .documents, .document, .group, .meeting, .decisions, .institution,
      .person, .obligations, .updates, .comparison, .search, .findings, .methodology, .openData,
      .corrections, .archive, .accessibility, .notFound:
      nil
    }
  }

  /// The same list from its beginning, or on another sheet.
  func onSheet(_ sheet: Int) -> Route {
    switch self {
    case .organizations(let municipality, let year, _):
      .organizations(of: municipality, year: year, sheet: sheet)
    case .indicator(let id, let municipality, let year, _):
      .indicator(id, of: municipality, year: year, sheet: sheet)
    case .search: .search(sheet: sheet)
    case .home, .summary, .organization, .indicators, .note, .organizationNote, .direction, .cycle,
      .cycleFile, .expert, .expertFile, .threads, .documents, .document, .group, .meeting,
      .decisions, .institution, .person, .obligations, .updates, .comparison, .findings,
      .methodology, .openData, .corrections, .archive, .accessibility, .notFound:
      self
    }
  }

  /// The same kind of page in another cycle.
  func inYear(_ year: Int) -> Route {
    switch self {
    case .home: .summary(year: year)
    case .summary(let municipality, _): .summary(of: municipality, year: year)
    case .organizations(let municipality, _, _): .organizations(of: municipality, year: year)
    case .organization(let id, _): .organization(id, year: year)
    case .indicators(let municipality, _): .indicators(of: municipality, year: year)
    case .indicator(let id, let municipality, _, _):
      .indicator(id, of: municipality, year: year)
    case .note(let municipality, _): .note(of: municipality, year: year)
    case .organizationNote(let id, _): .organizationNote(id, year: year)
    case .direction(let id, _): .direction(id, year: year)
    case .cycle: .cycle(year: year)
    case .cycleFile: .cycleFile(year: year)
    case .expert: .expert(year: year)
    case .expertFile: .expertFile(year: year)
    case .threads: .threads(year: year)
    case .documents, .document, .comparison, .search, .findings, .group, .meeting, .decisions,
      .institution, .person, .obligations, .updates, .methodology, .openData, .corrections,
      .archive, .accessibility, .notFound:
      self
    }
  }
}
