import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

/// What an indicator's row on an organization's page is made of.
struct OrganizationRow {
  let indicator: Int
  let outcome: Outcome
  let change: Change?
  let surroundings: Surroundings?
  let shared: IndicatorYear
  /// In a regional section: how the organization stands among all of the region's.
  private let regional: (surroundings: Surroundings, shared: IndicatorYear)?

  private let digest: SectionDigest
  private let organization: Int
  private let year: Int

  /// Nil where the indicator shows no single organization or does not measure this one.
  init?(_ indicator: Int, of organization: Int, in year: Int, _ digest: SectionDigest) {
    let section = digest.section
    let area = section.area(of: organization)
    guard let shared = digest.indicatorYear(indicator, of: area, year),
      let outcome = section.outcome(
        organization: organization, indicator: indicator, year: year),
      shared.indicator.applies(
        to: section.organizations.organizations[organization], in: year)
    else { return nil }
    self.indicator = indicator
    self.outcome = outcome
    self.digest = digest
    self.organization = organization
    self.year = year
    self.shared = shared
    change = section.change(organization: organization, indicator: indicator, year: year)
    surroundings = section.surroundings(
      organization: organization, indicator: indicator, year: year, within: .municipality)
    if section.isRegional,
      let region = digest.indicatorYear(indicator, of: .section, year),
      let surroundings = section.surroundings(
        organization: organization, indicator: indicator, year: year, within: .section)
    {
      regional = (surroundings, region)
    } else {
      regional = nil
    }
  }

  private var style: ValueStyle { digest.styles[indicator] }
  private var wording: Wording { digest.wording }

  /// The organization's id, at which the indicator's page holds its row.
  private var anchor: String { digest.section.organizations.organizations[organization].id.text }

  /// To the indicator's page at the organization's row.
  private var link: String {
    "\(shared.link(fromOrganization: organization))#\(anchor)"
  }

  private var id: Organization.ID {
    digest.section.organizations.organizations[organization].id
  }

  /// The finished row.
  func row() -> IndicatorRow {
    let change = digest.answered(
      changeCell, indicator, of: organization, in: year, on: .organization(id, year: year))
    return IndicatorRow(
      anchor: shared.indicator.id.text, code: shared.indicator.number,
      title: digest.indicatorTitles[indicator],
      link: shared.linkFromOrganization, unit: style.kind == .condition ? nil : style.unit,
      remarks: [], values: values, foldedHead: foldedHead,
      history: history(change?.tone ?? .neutral),
      change: change, picture: picture)
  }

  /// The value as a fact beside the page's title.
  func fact() -> OrganizationPage.Fact {
    OrganizationPage.Fact(
      title: digest.indicatorTitles[indicator],
      // «Классы — 11»: the title says what the plainest of units would.
      value: style.unit == "ед."
        ? wording.cell(outcome, style).text : wording.spoken(PooledOutcome(outcome), style),
      link: link)
  }

  private var values: [ValueCell] {
    var among = comparison(surroundings, shared)
    among.note = clusterMedian ?? among.note
    let own = [value, among]
    return regional.map { own + [comparison($0.surroundings, $0.shared)] } ?? own
  }

  /// A region's columns are named after areas, which fits all kinds.
  private var foldedHead: String? {
    if regional != nil { return nil }
    switch style.kind {
    case .condition: return "выполняют"
    case .presence: return "имеют"
    case .distribution: return "вместе"
    case .share, .growth, .count, .mean: return nil
    }
  }

  private var value: ValueCell {
    var cell = wording.cell(outcome, style)
    cell.link = link
    cell.mark(
      digest.section.flags(organization: organization, indicator: indicator, year: year),
      digest.correctionLink(
        of: shared.indicator.id, organization: id, year: year,
        on: .organization(id, year: year)))
    if outcome.absence == .suppressed, let block = blocks.last {
      cell.note = wording.words(block, style)
    }
    return cell
  }

  /// The change, with that of blocks of cycles where single ones are hidden or too small.
  private var changeCell: ChangeCell? {
    guard var cell = digest.cell(change, of: indicator, in: year) else { return nil }
    let told = blocks.suffix(2)
    if change?.isOfSmallGroup == true, told.count == 2, let before = told.first,
      let now = told.last,
      let comparison = digest.section.blockComparison(
        organization: organization, indicator: indicator, year: year)
    {
      cell.add(remark: wording.words(comparison, of: now, on: before, style))
    }
    return cell
  }

  private var blocks: [CycleBlock] {
    digest.section.blocks(organization: organization, indicator: indicator, through: year)
  }

  /// What the value stands beside, with a link to how that was computed.
  private func comparison(
    _ surroundings: Surroundings?, _ shared: IndicatorYear
  ) -> ValueCell {
    var cell = middle(surroundings, shared)
    if cell.form != .absence { cell.link = shared.linkToCalculation }
    return cell
  }

  /// The median of the others, or how many organizations meet the condition.
  private func middle(
    _ surroundings: Surroundings?, _ shared: IndicatorYear
  ) -> ValueCell {
    switch style.kind {
    case .condition, .presence: return shared.municipal
    case .distribution:
      var all = shared.municipal
      if all.form == .number { all.note = "всего" }
      return all
    case .share, .growth, .count, .mean:
      return surroundings?.median.map { ValueCell(wording.text(magnitude: $0, style), .number) }
        ?? ValueCell(Wording.uncompared, .absence)
    }
  }

  /// «в кластере 54,5»: the median of the others like it, where these are enough.
  private var clusterMedian: String? {
    let cluster = digest.section.surroundings(
      organization: organization, indicator: indicator, year: year, within: .cluster)
    return cluster?.median.map { "в\u{A0}кластере \(wording.text(magnitude: $0, style))" }
  }

  private func history(_ tone: Tone) -> IndicatorRow.History {
    IndicatorRow.History(
      digest.section.series(organization: organization, indicator: indicator, through: year),
      style, wording, tone: tone)
  }
}

extension Change {
  /// Whether a small group is why there is no verdict.
  fileprivate var isOfSmallGroup: Bool {
    switch self {
    case .compared(let comparison): comparison.weight == .smallGroup
    case .incomparable(let incomparability):
      [.absentNow(.suppressed), .absentBefore(.suppressed)].contains(incomparability.reason)
    }
  }
}

extension OrganizationRow {
  /// The place among the others.
  private var picture: IndicatorRow.Picture {
    guard let surroundings else { return .none }
    switch style.kind {
    case .condition, .presence:
      return surroundings.met.map { squares(met: $0, of: surroundings.others) } ?? .none
    case .distribution:
      guard case .figure(.distribution(let counts)) = outcome else { return .none }
      return .words(wording.buckets(counts, style))
    case .share, .growth, .count, .mean:
      return surroundings.median.flatMap { strip(surroundings, median: $0) } ?? regionalStrip
        ?? .none
    }
  }

  private func strip(_ surroundings: Surroundings, median: Ratio) -> IndicatorRow.Picture? {
    guard let scale = shared.scale else { return nil }
    let own = outcome.figure.map { scale.place(of: $0.magnitude) }
    let isDrawn = surroundings.others <= StripChart.greatestPeerCount
    var chart = StripChart(
      peers: isDrawn ? shared.places(except: own) : [], own: own,
      median: scale.place(of: median), label: label(surroundings, median: median))
    if !isDrawn, let extremes = surroundings.extremes {
      chart.spread = scale.place(of: extremes.minimum)...scale.place(of: extremes.maximum)
    }
    chart.axis = shared.axis
    return .strip(chart)
  }

  /// The place among all organizations of the region, where those of the municipality are too few.
  private var regionalStrip: IndicatorRow.Picture? {
    guard let regional, let scale = regional.shared.organizationScale,
      let median = regional.surroundings.median, let extremes = regional.surroundings.extremes
    else { return nil }
    return .strip(
      StripChart(
        peers: [], own: outcome.figure.map { scale.place(of: $0.magnitude) },
        median: scale.place(of: median),
        label: label(regional.surroundings, of: " региона", median: median),
        spread: scale.place(of: extremes.minimum)...scale.place(of: extremes.maximum),
        axis: regional.shared.organizationAxis))
  }

  /// «Организация 62,5; у 8 других: минимум 33,3, медиана 54,5, максимум 68,8».
  private func label(
    _ surroundings: Surroundings, of owner: String = "", median: Ratio
  ) -> String {
    var label = "Организация: "
    label += wording.cell(outcome, style).text
    label += "; у\u{A0}"
    label += wording.numbers.whole(surroundings.others)
    label += "\u{A0}других"
    label += owner
    label += ": "
    if let extremes = surroundings.extremes {
      label += "минимум "
      label += wording.text(magnitude: extremes.minimum, style)
      label += ", максимум "
      label += wording.text(magnitude: extremes.maximum, style)
      label += ", "
    }
    label += "медиана "
    label += wording.text(magnitude: median, style)
    return label
  }

  private func squares(met: Int, of others: Int) -> IndicatorRow.Picture {
    let own: Bool? = if case .figure(.answer(let answer)) = outcome { answer } else { nil }
    let isSilentItself = outcome.absence == .missing || outcome.absence == .notSubmitted
    let silent = max(0, shared.silent - (isSilentItself ? 1 : 0))
    return SquaresChart.picture(
      own: own, met: met, unmet: others - met, silent: silent,
      label: "Условие выполняют "
        + wording.numbers.members(met, of: others) + " других организаций")
  }
}
