import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

/// What an indicator's row in a summary is made of.
struct SummaryRow {
  let indicator: Int
  let change: MunicipalChange?
  let series: Series

  private let area: Area
  private let digest: SectionDigest
  private let year: Int
  private let page: Route
  private let shared: IndicatorYear
  /// What a municipality's value stands beside; nil on other pages.
  private let region: IndicatorYear?
  private let surroundings: Surroundings?

  /// How many cycles have a column of their own.
  static let greatestColumnCount = 3

  /// Nil for years that are no cycle.
  init?(
    _ indicator: Int, of area: Area, in year: Int, _ digest: SectionDigest, on page: Route
  ) {
    guard let shared = digest.indicatorYear(indicator, of: area, year),
      let series = digest.section.municipalSeries(area, indicator: indicator, through: year)
    else { return nil }
    self.area = area
    self.indicator = indicator
    self.series = series
    self.digest = digest
    self.year = year
    self.page = page
    self.shared = shared
    change = digest.section.municipalChange(area, indicator: indicator, year: year)
    switch area {
    case .section:
      region = nil
      surroundings = nil
    case .municipality(let place):
      region = digest.indicatorYear(indicator, of: .section, year)
      surroundings = digest.section.surroundings(
        municipality: place, indicator: indicator, year: year)
    }
  }

  var entry: Indicator { digest.section.catalogue.indicators[indicator] }
  var style: ValueStyle { digest.styles[indicator] }
  private var wording: Wording { digest.wording }

  /// «5.1.1», or the title where the indicator has no number.
  var code: String { entry.number ?? digest.indicatorTitles[indicator] }

  /// The same, and the title too where others bear the number.
  var name: String { digest.indicatorNames[indicator] }

  /// The outcomes of the columns, the page's own last.
  var columns: ArraySlice<Series.Point> { series.points.suffix(Self.greatestColumnCount) }

  /// The region's outcome that stands beside; nil on other pages.
  var regional: PooledOutcome? { region?.figures.total.outcome }

  /// The finished row, under an anchor of its own.
  func row(anchor: String) -> IndicatorRow {
    let change = digest.answered(
      digest.cell(change, of: indicator, in: year), indicator, in: year, on: page)
    let link = page.link(to: .indicator(entry.id, of: page.municipality, year: year))
    var values = columns.map(value)
    if let own = values.indices.last {
      values[own].note = digest.section
        .municipalProvenance(area, indicator: indicator, year: year)
        .flatMap { Wording.words($0.flags) }
      values[own].correction = digest.correctionLink(
        of: entry.id, organization: nil, year: year, on: page)
    }
    let history = history(values, tone: change?.tone ?? .neutral)
    if let region { values.append(beside(region)) }
    return IndicatorRow(
      anchor: anchor, code: entry.number, title: digest.indicatorTitles[indicator],
      link: link, unit: style.unit, remarks: remarks, values: values, history: history,
      change: change, picture: picture)
  }

  /// The series; none in words that only repeat the columns beside them.
  private func history(_ values: [ValueCell], tone: Tone) -> IndicatorRow.History {
    let history = IndicatorRow.History(series, style, wording, tone: tone)
    if case .words = history, series.points.count <= values.count { return .none }
    return history
  }

  /// A cycle's value, with a link to how it was computed.
  private func value(_ point: Series.Point) -> ValueCell {
    var cell = wording.cell(point.outcome, style)
    cell.link = page.link(
      to: .indicator(entry.id, of: page.municipality, year: point.year),
      anchor: Route.calculationAnchor)
    return cell
  }

  /// The region's value, with the median of the municipalities where there is one.
  private func beside(_ region: IndicatorYear) -> ValueCell {
    var cell = region.municipal
    cell.link = page.link(
      to: .indicator(entry.id, year: year), anchor: Route.calculationAnchor)
    cell.note = region.figures.median.map { "медиана \(wording.text(magnitude: $0, style))" }
    return cell
  }

  private var remarks: [String] {
    [since, target, withoutCounts].compactMap(\.self)
  }

  /// «Сопоставимые данные — с 2020 года», where the columns reach farther back.
  private var since: String? {
    guard let since = entry.since, let first = columns.first, first.year < since else {
      return nil
    }
    return "сопоставимые данные\u{A0}— с\u{A0}\(since)\u{A0}года"
  }

  private var target: String? {
    let status = digest.section.municipalTarget(area, indicator: indicator, year: year)
    return wording.target(status, style).map { "целевое значение\u{A0}— \($0)" }
  }

  private var withoutCounts: String? {
    guard case .incomputable(.percentagesAlone) = shared.figures.total.outcome else { return nil }
    let count = wording.numbers.counted(
      shared.figures.total.withoutCounts.count, .organization, .genitive)
    return shared.figures.total.withoutCounts.isEmpty
      ? nil : "без\u{A0}исходных чисел\u{A0}— сведения \(count)"
  }
}

extension SummaryRow {
  /// The median that its strip shows.
  var median: Ratio? {
    switch area {
    case .section: shared.figures.median
    case .municipality: surroundings?.median
    }
  }

  /// How the organizations lie; of a region how its municipalities do, of a municipality how it
  /// lies among the others.
  private var picture: IndicatorRow.Picture {
    switch style.kind {
    case .condition, .presence:
      if case .figure(.tally(let tally)) = shared.figures.total.outcome { return squares(tally) }
      let isOfSome = shared.figures.hidden > 0
      return shared.figures.shownTally.map { squares($0, isOfSome: isOfSome) } ?? .none
    case .distribution:
      guard case .figure(.distribution(let counts)) = shared.figures.total.outcome else {
        return .none
      }
      return .words(wording.buckets(counts, style))
    case .share, .growth, .count, .mean:
      return strip.map(IndicatorRow.Picture.strip) ?? .none
    }
  }

  /// Those who meet a condition; of some, where the answers of others are hidden.
  private func squares(_ tally: Tally, isOfSome: Bool = false) -> IndicatorRow.Picture {
    SquaresChart.picture(
      own: nil, met: tally.met, unmet: tally.of - tally.met, silent: tally.silent,
      label: "Условие выполняют \(wording.numbers.members(tally.met, of: tally.of)) "
        + (isOfSome ? "показанных " : "") + style.counted.plural.genitive)
  }

  private var strip: StripChart? {
    region.map(placeAmongOthers) ?? spread
  }

  /// The municipality's own place among the others of the region.
  private func placeAmongOthers(_ region: IndicatorYear) -> StripChart? {
    guard let scale = region.scale, let surroundings, let median = surroundings.median else {
      return nil
    }
    let own = shared.figures.total.outcome.figure.map { scale.place(of: $0.magnitude) }
    let isDrawn = surroundings.others <= StripChart.greatestPeerCount
    let extremes = surroundings.extremes.map {
      MunicipalFigures.Extremes(minimum: $0.minimum, maximum: $0.maximum)
    }
    return StripChart(
      peers: isDrawn ? region.places(except: own) : [], own: own,
      median: scale.place(of: median),
      label: "\(wording.cell(shared.figures.total.outcome, style).text); "
        + label("у\u{A0}других муниципалитетов", median: median, extremes),
      spread: isDrawn
        ? nil : extremes.map { scale.place(of: $0.minimum)...scale.place(of: $0.maximum) },
      axis: region.axis)
  }

  private var spread: StripChart? {
    guard let scale = shared.scale, let median = shared.figures.median else { return nil }
    let isDrawn = shared.figures.sample.count <= StripChart.greatestPeerCount
    let extremes = shared.figures.extremes
    return StripChart(
      peers: isDrawn ? shared.places : [], own: nil, median: scale.place(of: median),
      label: label(
        "По\u{A0}\(digest.words(of: area).member.plural.dative)", median: median, extremes),
      spread: isDrawn
        ? nil : extremes.map { scale.place(of: $0.minimum)...scale.place(of: $0.maximum) },
      axis: shared.axis)
  }

  private func label(
    _ subject: String, median: Ratio, _ extremes: MunicipalFigures.Extremes?
  ) -> String {
    let median = wording.text(magnitude: median, style)
    guard let extremes else { return "\(subject): медиана \(median)" }
    let minimum = wording.text(magnitude: extremes.minimum, style)
    let maximum = wording.text(magnitude: extremes.maximum, style)
    return "\(subject): минимум \(minimum), медиана \(median), максимум \(maximum)"
  }
}
