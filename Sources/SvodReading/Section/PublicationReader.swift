import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodNumbers

/// Reads the rules of publication; what is not given keeps the contract's default.
enum PublicationReader {
  private enum Key: String, ContentKey {
    case smallGroups = "small-groups"
    case blocks
    case compareFrom = "compare-from"
    case minStep = "min-step"
    case rounding
    case decimals
    case ranking
    case printOverdue = "print-overdue"
    case printMissing = "print-missing"
    case printGaps = "print-gaps"
    case names
  }

  private enum GroupKey: String, ContentKey {
    case pupils
    case staff
  }

  private enum SmallGroupKey: String, ContentKey {
    case hideBelow = "hide-below"
    case noVerdictBelow = "no-verdict-below"
    case instead
  }

  private enum Substitute: String, CaseIterable {
    case blocks
  }

  private enum CompareKey: String, ContentKey {
    case extremes
    case names
    case median
  }

  private enum Rounding: String, CaseIterable {
    case halfAway = "half-away"
    case halfEven = "half-even"

    var rule: RoundingRule {
      switch self {
      case .halfAway: .halfAway
      case .halfEven: .halfEven
      }
    }
  }

  private enum Names: String, CaseIterable {
    case actsOnly = "acts-only"
  }

  static func read(_ node: YAMLNode?, log: inout DiagnosticLog) -> PublicationRules {
    var rules = PublicationRules()
    guard let node, let keys = YAMLMapping<Key>(node, log: &log) else { return rules }
    readSmallGroups(keys[.smallGroups], into: &rules, log: &log)
    readCompareFrom(keys[.compareFrom], into: &rules, log: &log)
    take(keys[.blocks]?.blockYears(log: &log), into: &rules.blocks)
    _ = keys[.names]?.choice(of: Names.self, log: &log)
    take(keys[.minStep]?.wholeNumber(in: 0...1000, log: &log), into: &rules.minimumStep)
    take(keys[.rounding]?.choice(of: Rounding.self, log: &log)?.rule, into: &rules.rounding)
    take(keys[.decimals]?.wholeNumber(in: 0...6, log: &log), into: &rules.decimals)
    take(keys[.ranking]?.flag(log: &log), into: &rules.isRankingAllowed)
    take(keys[.printOverdue]?.flag(log: &log), into: &rules.printsOverdue)
    take(keys[.printMissing]?.flag(log: &log), into: &rules.printsMissing)
    take(keys[.printGaps]?.flag(log: &log), into: &rules.printsGaps)
    return rules
  }

  private static func take<Value>(_ value: Value?, into place: inout Value) {
    if let value { place = value }
  }

  private static func readSmallGroups(
    _ node: YAMLNode?, into rules: inout PublicationRules, log: inout DiagnosticLog
  ) {
    guard let node, let keys = YAMLMapping<GroupKey>(node, log: &log) else { return }
    if let pupils = keys[.pupils] {
      rules.pupils = smallGroups(pupils, default: rules.pupils, log: &log)
    }
    if let staff = keys[.staff] {
      rules.staff = smallGroups(staff, default: rules.pupils, log: &log)
    }
  }

  private static func smallGroups(
    _ node: YAMLNode, default given: PublicationRules.SmallGroups, log: inout DiagnosticLog
  ) -> PublicationRules.SmallGroups {
    guard let keys = YAMLMapping<SmallGroupKey>(node, log: &log) else { return given }
    var groups = given
    _ = keys[.instead]?.choice(of: Substitute.self, log: &log)
    take(keys[.hideBelow]?.wholeNumber(in: 0...1000, log: &log), into: &groups.hideBelow)
    let verdict = keys[.noVerdictBelow]?.wholeNumber(in: 0...1000, log: &log)
    groups.noVerdictBelow = max(verdict ?? groups.noVerdictBelow, groups.hideBelow)
    if let verdict, verdict < groups.hideBelow, let place = keys[.noVerdictBelow] {
      log.report(.verdictOnHidden(verdict, groups.hideBelow, at: place.position))
    }
    return groups
  }

  private static func readCompareFrom(
    _ node: YAMLNode?, into rules: inout PublicationRules, log: inout DiagnosticLog
  ) {
    guard let node, let keys = YAMLMapping<CompareKey>(node, log: &log) else { return }
    let range = 1...1000
    take(
      keys[.extremes]?.wholeNumber(in: range, log: &log), into: &rules.compareFrom.extremes)
    take(keys[.names]?.wholeNumber(in: range, log: &log), into: &rules.compareFrom.names)
    take(keys[.median]?.wholeNumber(in: range, log: &log), into: &rules.compareFrom.median)
  }
}

extension Diagnostic {
  fileprivate static func verdictOnHidden(
    _ verdict: Int, _ hidden: Int, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .valueOutOfRange, .error, at: position,
      "Порог «no-verdict-below» (\(verdict)) меньше порога «hide-below» (\(hidden))",
      text: "\(verdict)", hint: "Укажите порог не меньше «hide-below»", example: "\(hidden)")
  }
}
