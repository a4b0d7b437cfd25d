import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodNumbers

/// Reads the rules of `section.yml` that find problem zones and good practices.
enum ZoneRuleReader {
  private enum Key: String, ContentKey {
    case id
    case title
    case when
    case atLeast = "at-least"
    case weight
    case good
  }

  /// When a rule finds a zone, as it is written.
  private enum Condition: String, CaseIterable {
    case belowTarget = "below-target"
    case worseBy = "worse-by"
    case worseInARow = "worse-in-a-row"
    case lowestInCluster = "lowest-in-cluster"
    case bestInClusterAndBetter = "best-in-cluster-and-better"
  }

  /// The most cycles in a row that a rule may ask for.
  private static let runs = 2...20

  static func read(_ node: YAMLNode?, log: inout DiagnosticLog) -> [ZoneRule] {
    guard let node, let items = node.items(log: &log) else { return [] }
    var ids = IdentifierRegister(owner: "правила")
    var rules: [ZoneRule] = []
    for item in items {
      guard let keys = YAMLMapping<Key>(item, log: &log) else { continue }
      let id = keys.required(.id, log: &log)?.scalar(log: &log)
      let isNew = id.map { ids.take($0.text, at: $0.position, log: &log) } ?? false
      let found = rule(keys, id: id?.text ?? "", log: &log)
      if isNew, let found { rules.append(found) }
    }
    return rules
  }

  private static func rule(
    _ keys: YAMLMapping<Key>, id: String, log: inout DiagnosticLog
  ) -> ZoneRule? {
    let title = keys[.title]?.text(log: &log)
    let weight =
      if let node = keys[.weight] { notNegative(node, log: &log) } else {
        Optional(ExactDecimal(1))
      }
    guard
      let written = keys.required(.when, log: &log)?.choice(of: Condition.self, log: &log),
      let condition = condition(written, keys, log: &log), let weight
    else { return nil }
    let rule = ZoneRule(id: .init(id), title: title, condition: condition, weight: weight)
    if let node = keys[.good], let good = node.flag(log: &log), good != rule.isGood {
      log.report(.wrongGood(id, written.rawValue, isGood: rule.isGood, at: node.position))
    }
    return rule
  }

  private static func condition(
    _ condition: Condition, _ keys: YAMLMapping<Key>, log: inout DiagnosticLog
  ) -> ZoneRule.Condition? {
    switch condition {
    case .worseBy:
      guard let node = keys[.atLeast] else { return .worseBy(.zero) }
      return notNegative(node, log: &log).map { .worseBy($0) }
    case .worseInARow:
      guard let node = keys[.atLeast] else { return .worseInARow(runs.lowerBound) }
      return node.wholeNumber(in: runs, log: &log).map { .worseInARow($0) }
    case .belowTarget, .lowestInCluster, .bestInClusterAndBetter:
      if let node = keys[.atLeast] { log.report(.uselessLimit(condition.rawValue, node)) }
    }
    return switch condition {
    case .lowestInCluster: .lowestInCluster
    case .bestInClusterAndBetter: .bestInClusterAndBetter
    case .belowTarget, .worseBy, .worseInARow: .belowTarget
    }
  }

  private static func notNegative(
    _ node: YAMLNode, log: inout DiagnosticLog
  ) -> ExactDecimal? {
    guard let number = node.decimal(log: &log) else { return nil }
    if number < .zero {
      log.report(.negative("\(number)", key: node.key ?? "", at: node.position))
      return nil
    }
    return number
  }
}

extension Diagnostic {
  fileprivate static func wrongGood(
    _ id: String, _ condition: String, isGood: Bool, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .misplacedKey, .error, at: position,
      "Правило «\(id)» с условием «\(condition)» находит "
        + (isGood ? "хорошие практики, а не проблемные зоны" : "проблемные зоны, а не практики"),
      text: "good", hint: "Исправьте значение «good» или удалите ключ",
      example: "good: \(isGood)")
  }

  fileprivate static func uselessLimit(_ condition: String, _ node: YAMLNode) -> Self {
    Diagnostic(
      .misplacedKey, .warning, at: node.position,
      "Условию «\(condition)» порог «at-least» не нужен", text: "at-least",
      hint: "Удалите ключ «at-least» или укажите условие «worse-by»")
  }

  fileprivate static func negative(
    _ text: String, key: String, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .valueOutOfRange, .error, at: position, "Значение ключа «\(key)» меньше нуля: «\(text)»",
      text: text, hint: "Укажите число не меньше нуля", example: "2")
  }
}
