import SvodContent
import SvodLanguage
import SvodNumbers
import SvodPublication

/// How notices of corrections are worded, with links from one page.
struct CorrectionWording {
  /// What a page is about, so that its sentences need not say it.
  enum Omission {
    case nothing
    case organization
    case indicator
  }

  let digest: SectionDigest
  let page: Route

  init(_ digest: SectionDigest, on page: Route) {
    self.digest = digest
    self.page = page
  }

  /// What was changed of an organization in the cycles that its page shows.
  func sentences(of organization: Organization.ID, through year: Int) -> [RichText] {
    digest.section.corrections
      .filter { $0.organization == organization && $0.year <= year }
      .map { sentence($0, omitting: .organization) }
  }

  /// The notices of an indicator of an area, the latest first.
  func notices(of indicator: Indicator.ID, in area: Area) -> [PublishedCorrection] {
    digest.section.corrections.filter { $0.indicator == indicator && isOf($0, area) }
  }

  /// What was changed of an indicator in the cycles that its page shows.
  ///
  /// - Parameters:
  ///   - indicator: whose page it is.
  ///   - area: of the page.
  ///   - year: the page's cycle.
  ///   - told: a notice that the page tells elsewhere.
  /// - Returns: a sentence a notice.
  func sentences(
    of indicator: Indicator.ID, in area: Area, through year: Int,
    except told: PublishedCorrection? = nil
  ) -> [RichText] {
    notices(of: indicator, in: area).filter { $0.year <= year && $0 != told }
      .map { sentence($0, omitting: .indicator) }
  }

  /// What was changed of a cycle.
  func sentences(in area: Area, year: Int) -> [RichText] {
    digest.section.corrections.filter { $0.year == year && isOf($0, area) }
      .map { sentence($0, omitting: .nothing) }
  }

  /// What was changed of some indicators of a cycle.
  func sentences(of indicators: Set<Indicator.ID>, year: Int) -> [RichText] {
    digest.section.corrections.filter { $0.year == year && indicators.contains($0.indicator) }
      .map { sentence($0, omitting: .nothing) }
  }

  private func isOf(_ correction: PublishedCorrection, _ area: Area) -> Bool {
    guard let id = correction.organization, let place = digest.section.organizations.index(of: id)
    else { return true }
    return area == .section || digest.section.area(of: place) == area
  }

  /// A notice with a link to its place in the log.
  ///
  /// «24.05.2021: «Пропуски по болезни», Детский сад «Родничок», за 2020 год — было 7,9 дн., стало
  /// 7,4 дн. Пересчитано по табелям.»
  func sentence(_ correction: PublishedCorrection, omitting omission: Omission) -> RichText {
    var subjects: [String] = []
    if omission != .indicator { subjects.append("«\(title(of: correction))»") }
    if omission != .organization { subjects.append(organization(of: correction)) }
    subjects.append(Wording.forYear(correction.year))
    let reason = correction.reason.map { " " + RussianText.bound($0).closed } ?? ""
    return RichText([
      .link(
        RussianDates.short(correction.date),
        address: page.link(to: .corrections, anchor: correction.anchor)),
      .text(
        ": \(subjects.joined(separator: ", "))\u{A0}— \(course(of: correction))".closed + reason),
    ])
  }

  /// «было 8 из 13 (61,5 %), стало 7 из 13 (53,8 %)», or that something was changed.
  private func course(of correction: PublishedCorrection) -> String {
    if let values = correction.values {
      let sum = correction.subject == .everybody ? "сводное значение " : ""
      return sum + "было \(text(values.was, of: correction)), "
        + "стало \(text(values.became, of: correction))"
    }
    let verb = correction.kind.participle
    return switch correction.subject {
    case .organization: "значение \(verb)"
    case .unnamedOrganization: "значение \(verb), числа не\u{A0}публикуются"
    case .everybody: "значения \(correction.kind.pluralParticiple)"
    }
  }

  /// «8 из 13 (61,5 %)», «7,4 дня», «да», «не представлено».
  func text(_ value: StatedValue, of correction: PublishedCorrection) -> String {
    guard let place = digest.section.catalogue.index(of: correction.indicator) else {
      return value.text
    }
    let style = digest.styles[place]
    let numbers = digest.wording.numbers
    switch value {
    case .members(let numerator, let denominator):
      let isTally = style.kind == .condition && denominator < ExactDecimal(100)
      let percent = numbers.percent(
        Ratio(numerator, over: denominator), decimals: isTally ? 0 : style.decimals)
      return
        "\(numbers.decimal(numerator))\u{A0}из\u{A0}\(numbers.decimal(denominator)) (\(percent))"
    case .number(let number, let decimals):
      return digest.wording.withUnit(
        numbers.decimal(Ratio(number), decimals: decimals), style)
    case .answer(let answer): return answer ? "да" : "нет"
    case .absence(let absence): return Wording.words(absence)
    }
  }

  func title(of correction: PublishedCorrection) -> String {
    digest.section.catalogue.index(of: correction.indicator).map { digest.indicatorTitles[$0] }
      ?? correction.indicator.text
  }

  /// The name that an organization bore in the cycle.
  func organization(of correction: PublishedCorrection) -> String {
    switch correction.subject {
    case .organization(let id):
      RussianText.bound(
        digest.section.organizations[id]?.shortName(in: correction.year) ?? id.text)
    case .unnamedOrganization: "одна из\u{A0}организаций"
    case .everybody: "все организации"
    }
  }
}

extension CorrectionNotice.Kind {
  /// What stands beside a value: «исправлено».
  var participle: String {
    switch self {
    case .correction: "исправлено"
    case .revision: "уточнено"
    }
  }

  fileprivate var pluralParticiple: String {
    switch self {
    case .correction: "исправлены"
    case .revision: "пересмотрены"
    }
  }
}

extension SectionDigest {
  /// «исправлено», with a link to the notice in the log; nil where nothing was.
  func correctionLink(
    of indicator: Indicator.ID, organization: Organization.ID?, year: Int, on page: Route
  ) -> PageFrame.Link? {
    section.correction(of: indicator, organization: organization, year: year).map {
      PageFrame.Link(
        title: $0.kind.participle, address: page.link(to: .corrections, anchor: $0.anchor))
    }
  }
}

extension ValueCell {
  /// Says beside a value what is to be known of it: that it came late, that it was corrected.
  ///
  /// A link to the notice takes the place of the word alone.
  mutating func mark(_ flags: Observation.Flags, _ correction: PageFrame.Link?) {
    self.correction = form == .suppressed ? nil : correction
    note = Wording.words(self.correction == nil ? flags : flags.subtracting(.revised))
  }
}
