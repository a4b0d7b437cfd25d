import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

extension IndicatorContext {
  /// The formula as a fraction in words; nil where it is none, or a sentence says it better.
  ///
  /// The letters are those of the sums beside it (product, § 3: «m / n · 100 %»).
  var fraction: IndicatorPage.Fraction? {
    if indicator.derivation != nil { return nil }
    switch indicator.kind {
    case .share where indicator.level == .organization:
      return IndicatorPage.Fraction(
        numerator: "\(Self.words(indicator.numeratorTitle, or: "сколько отвечает условию")) (m)",
        denominator: "\(Self.words(indicator.denominatorTitle, or: "сколько их всего")) (n)",
        factor: "·\u{A0}100\u{A0}%")
    case .growth:
      let periods = GrowthPeriods(self)
      let amount = indicator.numeratorTitle.map { "\(RussianText.bound($0)) " } ?? ""
      let unit = indicator.unit.flatMap { $0 == "%" ? nil : ", \($0)" } ?? ""
      return IndicatorPage.Fraction(
        numerator: "\(amount)\(periods.now)\(unit) (A)",
        denominator: "\(amount)\(periods.before)\(unit) (B)",
        factor: "·\u{A0}100\u{A0}% −\u{A0}100\u{A0}%")
    case .share, .mean, .condition, .count, .distribution, .presence: return nil
    }
  }

  private static func words(_ title: String?, or general: String) -> String {
    RussianText.bound(title ?? general)
  }

  /// The formula with the published numbers of one organization.
  ///
  /// «Пример. Берёзовская СОШ: 15 / 24 · 100 % = 62,5 %.» It is the first whose share is neither
  /// nothing nor all, for such an example shows more.
  func example(among members: [Member]) -> RichText? {
    guard fraction != nil, !isRegion, !section.isAggregate(place) else { return nil }
    let shown = members.compactMap { member -> (Member, String, Bool)? in
      let outcome = outcome(of: member.place, in: year)
      guard let figure = outcome.figure, isFraction(figure),
        let equation = equation(outcome, of: member.place)
      else { return nil }
      return (member, equation, figure.magnitude != .zero && figure.magnitude != .one)
    }
    guard let chosen = shown.first(where: \.2) ?? shown.first else { return nil }
    return RichText(
      [
        RichText.Run.strong("Пример."), .text(" "),
        .link(chosen.0.name, address: "#\(chosen.0.anchor)"), .text(": \(chosen.1)"),
      ].closed)
  }

  private func isFraction(_ figure: Figure) -> Bool {
    switch figure {
    case .share, .growth(_, _, base: nil): true
    case .growth, .percentage, .answer, .count, .mean, .tally, .distribution: false
    }
  }
}
