/// The choice of words by a number, by the plural rules for Russian of Unicode CLDR.
package enum RussianPlural {
  /// The classes of whole numbers that take different forms.
  package enum Category: Sendable, Hashable {
    /// 1, 21, 101, but not 11.
    case one

    /// 2–4, 22–24, but not 12–14.
    case few

    /// All other whole numbers, 0 and 11–14 among them.
    case many
  }

  /// The class of a whole number; its sign does not matter.
  package static func category(of number: some BinaryInteger) -> Category {
    let lastTwo = number.magnitude % 100
    if (11...14).contains(lastTwo) { return .many }
    switch lastTwo % 10 {
    case 1: return .one
    case 2, 3, 4: return .few
    default: return .many
    }
  }

  /// The one of three words that fits a number, also for verbs («улучшился», «улучшились»).
  package static func form(
    _ number: some BinaryInteger, one: String, few: String, many: String
  ) -> String {
    switch category(of: number) {
    case .one: one
    case .few: few
    case .many: many
    }
  }
}
