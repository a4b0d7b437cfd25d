import SvodContent
import SvodFigures
import SvodPublication

/// All that an organization's page says of its indicators, in one pass over them.
struct OrganizationTable {
  private(set) var groups: [IndicatorRowGroup] = []
  private(set) var facts: [OrganizationPage.Fact] = []
  private(set) var notes: TableNotes
  private(set) var standouts: Standouts
  /// What the facts of the context say in the page's first sentence.
  private(set) var size: OrganizationSize
  private(set) var courses = OrganizationCourses()
  private(set) var verdicts = VerdictCounts()
  private(set) var showsShareStrip = false
  private(set) var showsFigure = false
  /// Whether a value of the organization's own is hidden.
  private(set) var hidesFigure = false
  /// Whether any indicator could concern the organization in the cycle at all; none does in the
  /// year after it closed.
  private(set) var showsApplicable = false
  /// Indicators that are published of the municipality alone.
  private(set) var aggregates: [Int] = []
  /// Indicators whose values became worse.
  private(set) var worse: [Int] = []

  private let digest: SectionDigest
  private let organization: Int
  private let year: Int

  init(of organization: Int, in year: Int, _ digest: SectionDigest) {
    self.digest = digest
    self.organization = organization
    self.year = year
    let kind = digest.section.organizations.organizations[organization].kind
    standouts = Standouts(amongKind: kind)
    size = OrganizationSize(of: kind)
    notes = digest.words(of: digest.section.area(of: organization)).notes
    for part in digest.parts {
      // A section of one direction has no need to head it.
      var heading = digest.parts.count > 1 ? part.title : nil
      for group in part.groups {
        let rows = rows(of: group)
        if rows.isEmpty { continue }
        groups.append(IndicatorRowGroup(direction: heading, title: group.title, rows: rows))
        heading = nil
      }
    }
  }

  private mutating func rows(of group: DirectionPart.Group) -> [IndicatorRow] {
    var rows: [IndicatorRow] = []
    rows.reserveCapacity(group.indicators.count)
    for indicator in group.indicators {
      guard let row = OrganizationRow(indicator, of: organization, in: year, digest) else {
        noteAbsence(of: indicator)
        continue
      }
      if row.outcome.figure != nil { showsFigure = true }
      if row.outcome.absence == .suppressed { hidesFigure = true }
      if row.outcome.absence != .notApplicable { showsApplicable = true }
      let role = row.shared.indicator.role
      if let change = row.change { verdicts.add(ofOrganization: change, role: role) }
      switch role {
      case .context:
        let fact = row.fact()
        let isTold = size.take(
          row.outcome.figure, title: fact.title, link: fact.link ?? "", digest.wording)
        if !isTold { facts.append(fact) }
      case .result: rows.append(finished(row))
      }
    }
    return rows
  }

  private mutating func finished(_ row: OrganizationRow) -> IndicatorRow {
    let finished = row.row()
    notes.add(row.outcome)
    notes.add(printed: finished.values)
    notes.add(worsening: finished.change, unanswered: digest.unanswered)
    if finished.change?.tone == .worse { worse.append(row.indicator) }
    standouts.add(row, of: digest)
    courses.add(row, finished)
    if let change = row.change {
      notes.add(change, of: digest.indicatorNames[row.indicator])
    }
    switch digest.styles[row.indicator].kind {
    case .condition, .presence, .distribution:
      notes.add(row.shared.figures.total.outcome)
    case .share, .growth, .count, .mean:
      notes.add(median: row.surroundings?.median)
    }
    if case .strip(let strip) = finished.picture, strip.axis == nil { showsShareStrip = true }
    return finished
  }

  private mutating func noteAbsence(of indicator: Int) {
    let entry = digest.section.catalogue.indicators[indicator]
    guard digest.section.isAggregate(indicator), entry.role == .result,
      entry.applies(to: digest.section.organizations.organizations[organization], in: year)
    else { return }
    aggregates.append(indicator)
  }
}
