package import SvodNumbers

/// Numbers as Russian readers expect them, with the settings of a section.
///
/// Whole numbers are grouped from five digits on (12 480, but 1248), decimals follow a comma,
/// minus is U+2212, and what must not be torn apart is held by no-break spaces.
package struct RussianNumbers: Sendable, Hashable {
  /// Where a value exactly halfway between two printed numbers goes.
  package let rounding: RoundingRule

  /// Whether «5 %» is written apart, as GOST 8.417 has it, and not «5%».
  package let spacesPercent: Bool

  /// Numbers by the rounding rule and the percent sign of a section.
  package init(rounding: RoundingRule = .halfAway, spacesPercent: Bool = true) {
    self.rounding = rounding
    self.spacesPercent = spacesPercent
  }

  /// A whole number: «12 480».
  package func whole(_ number: Int) -> String {
    text(PrintedNumber(RoundedNumber(units: Int128(number), decimals: 0)))
  }

  /// A number with a fixed count of decimals, from 0 to 18: «3,0».
  package func decimal(_ value: Ratio, decimals: Int) -> String {
    text(PrintedNumber(value.rounded(decimals: decimals, rounding)))
  }

  /// A decimal with the digits that it has, none rounded away: «12,5».
  package func decimal(_ value: ExactDecimal) -> String {
    text(PrintedNumber(value.shortestForm))
  }

  /// A range of whole numbers: «5–15», or «5» when both ends are the same.
  package func range(_ numbers: ClosedRange<Int>) -> String {
    range(from: whole(numbers.lowerBound), to: whole(numbers.upperBound))
  }

  /// A range between two printed numbers, which is one number when both print alike.
  package func range(from lower: String, to upper: String) -> String {
    lower == upper ? lower : "\(lower)–\(upper)"
  }

  /// A whole number with its noun: «12 показателей», «по 2 направлениям».
  package func counted(
    _ number: Int, _ noun: NounForms, _ grammaticalCase: GrammaticalCase = .nominative
  ) -> String {
    "\(whole(number))\u{A0}\(noun.form(number, grammaticalCase))"
  }
}
