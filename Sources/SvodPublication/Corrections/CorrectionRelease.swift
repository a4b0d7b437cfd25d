package import SvodContent
import SvodFigures

/// Lets notices of corrections pass the gate.
///
/// A notice says two numbers, the current one and one that was public. They are told where the
/// current one is published, neither is of a small group, and the publication before shows that the
/// old one was public: a value that was hidden then would part a hidden neighbour from the sum of
/// that time. Without a publication before, they are told where nothing of the indicator is hidden
/// in that cycle. What was kept back once stays so. An organization whose value is hidden is not
/// named: beside two totals its notice would tell by how much its value has changed.
struct CorrectionRelease {
  let gate: Gate
  let catalogue: IndicatorCatalogue
  let organizations: OrganizationRegistry
  let previous: PublishedFigures?
  /// What is published of an indicator, by its place, in a year.
  let column: (_ indicator: Int, _ year: Int) -> PassedColumn?

  /// The notices that may be read, in the order of the author's.
  func corrections(of notices: [CorrectionNotice]) -> [PublishedCorrection] {
    var taken: [String: Int] = [:]
    return notices.compactMap { notice in
      guard let place = catalogue.index(of: notice.indicator) else { return nil }
      let name = "\(notice.date)-\(notice.indicator)"
      taken[name, default: 0] += 1
      let count = taken[name] ?? 1
      var correction = PublishedCorrection(
        date: notice.date, kind: notice.kind, year: notice.year, indicator: notice.indicator,
        subject: subject(of: notice, place),
        anchor: count == 1 ? name : "\(name)--\(count)")
      if correction.subject == .unnamedOrganization { return correction }
      if let was = notice.was, let became = notice.became {
        let isTold = tells(notice, was, became, place)
        correction.values = isTold ? .init(was: was, became: became) : nil
        // A reason may name the very number that is kept back.
        correction.reason =
          isTold || !notice.reason.contains(where: \.isNumber) ? notice.reason : nil
      } else {
        correction.reason = notice.reason
      }
      return correction
    }
  }

  private func subject(
    of notice: CorrectionNotice, _ indicator: Int
  ) -> PublishedCorrection.Subject {
    guard let id = notice.organization else { return .everybody }
    guard let cell = cell(of: id, indicator, notice.year), !cell.isHidden else {
      return .unnamedOrganization
    }
    return .organization(id)
  }

  /// Nil where no single organization is shown.
  private func cell(
    of organization: Organization.ID, _ indicator: Int, _ year: Int
  ) -> Observation? {
    guard let place = organizations.index(of: organization),
      let cells = column(indicator, year)?.cells, cells.indices.contains(place)
    else { return nil }
    return cells[place]
  }

  private func tells(
    _ notice: CorrectionNotice, _ was: StatedValue, _ became: StatedValue, _ place: Int
  ) -> Bool {
    let indicator = catalogue.indicators[place]
    let isSmall = [was, became].contains {
      gate.isOfSmallGroup($0.entry(of: indicator.kind), indicator)
    }
    guard !isSmall, let column = column(place, notice.year) else { return false }
    if notice.organization == nil, column.isTotalHidden(Areas.section) { return false }
    guard let previous else { return !hidesAnything(column, indicator) }
    if let told = previous.told(notice) { return told.tellsNumbers(of: notice) }
    return previous.standing(of: notice)?.entry(of: indicator.kind).map(was.agrees) ?? false
  }

  /// Whether a value or a total of the column is hidden, or all single values are.
  private func hidesAnything(_ column: PassedColumn, _ indicator: Indicator) -> Bool {
    indicator.level == .organization && column.cells.isEmpty
      || column.cells.contains(where: \.isHidden)
      || column.totals.indices.contains(where: column.isTotalHidden)
  }
}

extension PublishedFigures {
  /// The notice as it was printed; nil where it was not yet.
  func told(_ notice: CorrectionNotice) -> ToldNotice? { notices.first { $0.isOf(notice) } }

  /// What stood where a notice says that something else did.
  func standing(of notice: CorrectionNotice) -> Standing? {
    self[
      notice.year, notice.indicator,
      notice.organization.map(Subject.organization) ?? .section]
  }
}

extension PublishedFigures.Standing {
  /// As an author would have entered it; nil of what is hidden.
  package func entry(of kind: Indicator.Kind) -> Observation.Entry? {
    switch self {
    case .shown(let amounts): amounts.entry(of: kind)
    case .absent(.suppressed): nil
    case .absent(let reason): .absent(reason)
    }
  }
}
