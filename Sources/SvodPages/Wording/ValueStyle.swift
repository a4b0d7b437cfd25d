import SvodContent
import SvodLanguage
import SvodNumbers

/// How the values of one indicator are printed.
struct ValueStyle: Sendable, Hashable {
  /// What the digits of a change count.
  enum Step: Sendable, Hashable {
    case persons
    case organizations
    case things
  }

  let kind: Indicator.Kind
  /// Digits after the comma of values and of their changes.
  let decimals: Int
  /// As it stands after a row's title: «%», «чел.»; nil where the values say it themselves.
  let unit: String?
  let step: Step
  /// Whom a tally counts: organizations, or municipalities that answer for themselves.
  let counted: NounForms
  /// Titles of a distribution's buckets, in the order of its scale.
  let buckets: [String]

  init(_ indicator: Indicator, _ rules: PublicationRules) {
    kind = indicator.kind
    switch indicator.kind {
    case .share, .growth, .mean: decimals = indicator.decimals ?? rules.decimals
    case .condition, .presence, .distribution, .count: decimals = indicator.decimals ?? 0
    }
    switch indicator.kind {
    case .share: unit = indicator.unit ?? "%"
    // Another unit of a growth is that of its amounts.
    case .growth: unit = "%"
    case .mean, .count, .distribution: unit = indicator.unit
    case .condition, .presence: unit = indicator.unit == "ед." ? "ед." : nil
    }
    step = Step(of: indicator)
    buckets = indicator.buckets.map { RussianText.bound($0.title) }
    switch indicator.level {
    case .organization: counted = .organization
    case .municipality: counted = .municipality
    }
  }
}

extension ValueStyle {
  /// The unit behind printed digits: «59,6 балла», «3 балла», «186 чел.».
  ///
  /// Of the contract's units only the point of a test is a word in full.
  func unit(after digits: String) -> String? { Self.unit(unit, after: digits) }

  /// As `unit(after:)`, of a unit by itself.
  static func unit(_ unit: String?, after digits: String) -> String? {
    guard unit == "балл" else { return unit }
    if digits.contains(",") { return "балла" }
    let number = Int(digits.filter(\.isNumber)) ?? 0
    return RussianPlural.form(number, one: "балл", few: "балла", many: "баллов")
  }
}

extension ValueStyle.Step {
  fileprivate init(of indicator: Indicator) {
    if indicator.kind == .condition {
      self = .organizations
    } else if let unit = indicator.unit, unit.hasPrefix("чел") {
      self = .persons
    } else if indicator.kind == .count {
      self = .things
    } else {
      switch indicator.concerns {
      case .pupils, .staff, .head: self = .persons
      case .organization: self = .things
      }
    }
  }
}
