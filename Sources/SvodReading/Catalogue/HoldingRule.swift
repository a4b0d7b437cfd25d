import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodNumbers

/// The rule of a computed condition: `= 100 %`, `> 50 %`, `= 0`.
struct HoldingRule {
  let derivation: Indicator.Derivation

  /// Longer signs first, so that `>=` is not taken for `>`.
  private static let signs: [(text: String, comparison: Indicator.Derivation.Comparison)] = [
    (">=", .atLeast), ("<=", .atMost), ("≥", .atLeast), ("≤", .atMost), ("=", .equal),
    (">", .greater), ("<", .less),
  ]

  /// - Parameters:
  ///   - rule: the text as typed.
  ///   - source: what the rule is about; a share and a growth are compared as fractions.
  ///   - log: takes `bad-number`, `derivation-kind` and `share-out-of-range`.
  init?(_ rule: YAMLScalar, source: Indicator, log: inout DiagnosticLog) {
    guard let sign = Self.signs.first(where: { rule.text.hasPrefix($0.text) }) else {
      log.report(.badRule(rule))
      return nil
    }
    var number = String(rule.text.dropFirst(sign.text.count)).trimmed
    let isPercent = number.hasSuffix("%")
    if isPercent { number = String(number.dropLast()).trimmed }
    guard let threshold = try? ExactDecimal(parsing: number) else {
      log.report(.badRule(rule))
      return nil
    }
    let isFraction = source.kind == .share || source.kind == .growth
    if isPercent, !isFraction, source.unit != "%" {
      log.report(.percentOfNumber(rule, source))
      return nil
    }
    let fraction =
      isPercent && isFraction ? Ratio(threshold, over: ExactDecimal(100)) : Ratio(threshold)
    if source.kind == .share, fraction < .zero || Ratio.one < fraction {
      log.report(.impossibleShare(rule))
      return nil
    }
    derivation = Indicator.Derivation(
      source: source.id, comparison: sign.comparison, threshold: fraction, text: rule.text)
  }
}

extension Diagnostic {
  fileprivate static func badRule(_ rule: YAMLScalar) -> Self {
    Diagnostic(
      .badNumber, .error, at: rule.position, "Условие «\(rule.text)» не читается",
      text: rule.text, hint: "Укажите знак =, >, >=, < или <= и число", example: "\"= 100 %\"")
  }

  fileprivate static func percentOfNumber(_ rule: YAMLScalar, _ source: Indicator) -> Self {
    Diagnostic(
      .derivationKind, .error, at: rule.position,
      "Условие «\(rule.text)» в процентах, а показатель «\(source.id)» — не доля",
      text: rule.text, hint: "Укажите число без знака %", example: "\"= 0\"")
  }

  fileprivate static func impossibleShare(_ rule: YAMLScalar) -> Self {
    Diagnostic(
      .shareOutOfRange, .error, at: rule.position,
      "Условие «\(rule.text)» вне пределов от 0 до 100 %", text: rule.text,
      hint: "Укажите долю в процентах", example: "\"= 100 %\"")
  }
}
