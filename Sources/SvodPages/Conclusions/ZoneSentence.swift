import SvodConclusions
import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

/// A zone in one sentence: which rule found it, by which numbers, with a link to their source.
struct ZoneSentence {
  private let zone: Zone
  private let digest: SectionDigest
  private let page: Route

  init(_ zone: Zone, _ digest: SectionDigest, on page: Route) {
    self.zone = zone
    self.digest = digest
    self.page = page
  }

  /// «Ухудшение за год: «Учителя с категорией» — 50,0 % (в 2020 году 58,0 %), за год −8,0 п. п.»
  var text: RichText {
    let beginning: [RichText.Run] = [.text("\(lead): "), titleLink, .text("\u{A0}— ")]
    return RichText((beginning + [.text(numbers)]).closed)
  }

  /// Which rule found it: the author's words, else the rule's own.
  var lead: String { zone.rule.title.map(RussianText.bound) ?? words }

  /// The indicator with its value alone: «Учителя с категорией» — 50,0 %».
  func plain(_ figure: Figure) -> [RichText.Run] {
    [titleLink, .text("\u{A0}— \(digest.wording.plain(figure, style))")]
  }

  /// The indicator with its values before and now alone, for a worsening that the page tells in
  /// full elsewhere: «Учителя с категорией» — 50,0 % (в 2020 году 58,0 %)».
  func brief(_ zone: Zone) -> [RichText.Run] {
    guard case .worse(let comparison, let matched) = zone.evidence else { return [titleLink] }
    let same = matched.map { ", \(digest.wording.matchedRemark($0, style))" } ?? ""
    return [titleLink, .text("\u{A0}— \(course(comparison))\(same)")]
  }

  /// The indicator's title, with a link to the value.
  var titleLink: RichText.Run { .link("«\(title)»", address: link) }

  private var title: String { digest.indicatorTitles[zone.indicator] }
  private var style: ValueStyle { digest.styles[zone.indicator] }

  /// To the indicator's page, at the organization's row.
  private var link: String {
    digest.link(toValueOf: zone.indicator, zone.subject, in: zone.year, on: page)
  }

  private var words: String {
    switch zone.evidence {
    case .belowTarget: "Целевое значение не\u{A0}достигнуто"
    case .worse: "Ухудшение за\u{A0}год"
    case .worseInARow(let comparisons): "Ухудшение \(Wording.inARow(comparisons.count))"
    case .lowest: "Худшее значение в\u{A0}кластере"
    case .best: "Лучшее значение в\u{A0}кластере и\u{A0}улучшение за\u{A0}год"
    }
  }

  private var numbers: String {
    let wording = digest.wording
    switch zone.evidence {
    case .belowTarget(let figure, let target):
      return "\(wording.plain(figure, style)), целевое значение\u{A0}— "
        + wording.target(target, style)
    case .worse(let comparison, let matched):
      let same = matched.map { ", \(wording.matchedRemark($0, style))" } ?? ""
      return course(comparison) + same
        + ", за\u{A0}год \(wording.amount(comparison, style))"
    case .worseInARow(let comparisons):
      let earlier = comparisons.dropFirst().map {
        ", \(Wording.inYear($0.beforeYear))\u{A0}— \(wording.plain($0.before, style))"
      }
      return course(comparisons[0]) + earlier.joined()
    case .lowest(let figure, let others):
      return wording.plain(figure, style) + spread(others)
    case .best(let comparison, let others):
      return course(comparison) + spread(others)
    }
  }

  /// «50,0 % (в 2020 году 58,0 %)».
  private func course(_ comparison: Comparison) -> String {
    let now = digest.wording.plain(comparison.now, style)
    let before = digest.wording.plain(comparison.before, style)
    return "\(now) (\(Wording.inYear(comparison.beforeYear)) \(before))"
  }

  /// «, у 4 других организаций кластера — от 45,0 до 80,0 %».
  private func spread(_ others: Surroundings) -> String {
    guard let extremes = others.extremes else { return "" }
    let count = digest.wording.numbers.whole(others.others)
    let noun = RussianPlural.form(
      others.others, one: "другой организации", few: "других организаций",
      many: "других организаций")
    let low = digest.wording.text(magnitude: extremes.minimum, style)
    let high = digest.wording.withUnit(
      digest.wording.text(magnitude: extremes.maximum, style), style)
    return ", у\u{A0}\(count)\u{A0}\(noun) кластера\u{A0}— от\u{A0}\(low) до\u{A0}\(high)"
  }
}

extension SectionDigest {
  /// To where a value of a subject stands: the indicator's page, at an organization's row.
  func link(
    toValueOf indicator: Int, _ subject: Zone.Subject, in year: Int, on page: Route
  ) -> String {
    let id = section.catalogue.indicators[indicator].id
    switch subject {
    case .area(let area):
      let target = Route.indicator(id, of: section.municipality(of: area)?.id, year: year)
      return page.link(to: target)
    case .organization(let place):
      let area = section.area(of: place)
      let sheet = indicatorYear(indicator, of: area, year)?.sheets.sheet(of: place) ?? 1
      let target = Route.indicator(
        id, of: section.municipality(of: area)?.id, year: year, sheet: sheet)
      return page.link(to: target, anchor: section.organizations.organizations[place].id.text)
    }
  }
}
