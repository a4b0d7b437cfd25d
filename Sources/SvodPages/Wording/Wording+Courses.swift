import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

extension Wording {
  /// From what to what a value went: «50,0 → 40,0 %», «5 → 4 чел.», «нет → да».
  func course(_ comparison: Comparison, _ style: ValueStyle) -> String {
    let arrow = "\u{A0}→ "
    switch (comparison.before, comparison.now) {
    case (.tally(let before), .tally(let now)) where before.silent + now.silent == 0:
      let decimals = min(before.of, now.of) < 100 ? 0 : rules.decimals
      let start = numbers.percentNumber(comparison.before.magnitude, decimals: decimals)
      return start + arrow + numbers.percent(comparison.now.magnitude, decimals: decimals)
    case (_, .share), (_, .percentage), (_, .tally), (_, .answer), (_, .count), (_, .mean),
      (_, .growth), (_, .distribution):
      return text(comparison.before, style) + arrow + spoken(comparison.now, style)
    }
  }

  /// What a share is made of: «4 из 10 (в 2020 году 5 из 10)»; nil of what is no share.
  func members(_ comparison: Comparison) -> String? {
    guard let now = members(comparison.now), let before = members(comparison.before) else {
      return nil
    }
    return "\(now) (\(Self.inYear(comparison.beforeYear)) \(before))"
  }

  /// A value in a sentence: «4 из 10», «58,9 %», «186 чел.».
  func plain(_ figure: Figure, _ style: ValueStyle) -> String {
    switch figure {
    case .tally: members(figure) ?? text(figure, style)
    case .share, .percentage, .answer, .count, .mean, .growth, .distribution: spoken(figure, style)
    }
  }

  /// How many organizations meet a condition: «5 из 6 организаций (83 %)», «9–10 из 14
  /// организаций».
  func tally(_ tally: Tally, _ style: ValueStyle) -> (members: String, share: String?) {
    let all = tally.of + tally.silent
    let noun = style.counted.form(all, .genitive)
    let members = numbers.members(tally.met...tally.met + tally.silent, of: all)
    return ("\(members)\u{A0}\(noun)", tally.silent == 0 ? percent(of: tally) : nil)
  }

  /// «11 / 18».
  func fraction(_ numerator: ExactDecimal, _ denominator: ExactDecimal) -> String {
    "\(numbers.decimal(numerator))\u{A0}/\u{A0}\(numbers.decimal(denominator))"
  }

  private func members(_ figure: Figure) -> String? {
    switch figure {
    case .tally(let tally) where tally.silent == 0:
      numbers.members(tally.met, of: tally.of)
    case .share(let numerator, let denominator):
      "\(numbers.decimal(numerator))\u{A0}из\u{A0}\(numbers.decimal(denominator))"
    case .tally, .percentage, .answer, .count, .mean, .growth, .distribution: nil
    }
  }
}
