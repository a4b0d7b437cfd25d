import SvodContent
import SvodLanguage
import SvodNumbers

extension Wording {
  /// How many are in each bucket and what part of all that is: «до 5 лет — 12 (18 %); …».
  func buckets(_ counts: [ExactDecimal], _ style: ValueStyle) -> String {
    let total = counts.reduce(Ratio.zero) { $0 + Ratio($1) }
    // As of a tally: of fewer than a hundred one weighs more than a point.
    let decimals = total < Ratio(100) ? 0 : rules.decimals
    let parts = zip(style.buckets, counts).map { title, count in
      let share = numbers.percent(Ratio(count) / total, decimals: decimals)
      return "\(title)\u{A0}— \(numbers.decimal(count)) (\(share))"
    }
    return parts.joined(separator: "; ")
  }

  /// An amount that a growth is made of: as it was given, or to hundredths.
  func amount(_ amount: Ratio) -> String {
    let hundredths = amount.rounded(decimals: 2, rounding).units
    let decimals = hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2
    return numbers.decimal(amount, decimals: decimals)
  }

  /// «690 / 683 · 100 % − 100 %».
  func growth(from before: Ratio, to now: Ratio) -> String {
    "\(amount(now))\u{A0}/\u{A0}\(amount(before))\u{A0}· 100\u{A0}% − 100\u{A0}%"
  }

  private var rounding: RoundingRule { rules.rounding }
}
