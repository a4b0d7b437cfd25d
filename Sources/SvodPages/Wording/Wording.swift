import SvodContent
import SvodLanguage
import SvodNumbers

/// The words of values and of their changes on every page, by one section's settings.
struct Wording: Sendable {
  let numbers: RussianNumbers
  let rules: PublicationRules

  init(_ rules: PublicationRules) {
    self.rules = rules
    numbers = RussianNumbers(rounding: rules.rounding)
  }

  /// Percentage points, as they stand after digits.
  static let points = "п.\u{A0}п."

  /// «в 2020 году».
  static func inYear(_ year: Int) -> String { "в\u{A0}\(year)\u{A0}году" }

  /// «за 2020 год».
  static func forYear(_ year: Int) -> String { "за\u{A0}\(year)\u{A0}год" }

  /// «к 2019 году».
  static func toYear(_ year: Int) -> String { "к\u{A0}\(year)\u{A0}году" }
}
