import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodNumbers

/// Ties computed conditions to what they are computed from, and hides them with it.
struct DerivationReader {
  private let entries: [CatalogueReading.Entry]
  private let places: [String: Int]
  private let names: KnownNames

  init(_ reading: CatalogueReading) {
    entries = reading.entries
    names = reading.names
    places = Dictionary(
      reading.entries.enumerated().map { ($1.indicator.id.text, $0) }
    ) { first, _ in first }
  }

  /// The indicators with their rules.
  ///
  /// Reported are `derivation-kind`, `derivation-loop`, `mixed-periods`, `unknown-indicator`,
  /// `missing-key` and faults of the rule's text.
  func indicators(log: inout DiagnosticLog) -> [Indicator] {
    var indicators = entries.map(\.indicator)
    for (place, entry) in entries.enumerated() {
      let derivation = derivation(of: entry, log: &log)
      indicators[place].derivation = derivation
      guard let source = derivation.flatMap({ places[$0.source.text] }) else { continue }
      // A source is never computed itself, so its visibility is already final.
      let visibility = entries[source].indicator.visibility
      indicators[place].visibility = Self.narrower(indicators[place].visibility, visibility)
      indicators[place].period = period(of: entry, entries[source].indicator, log: &log)
    }
    return indicators
  }

  private static func narrower(
    _ first: Indicator.Visibility, _ second: Indicator.Visibility
  ) -> Indicator.Visibility {
    let order: [Indicator.Visibility] = [.internal, .aggregate, .public]
    return order.first { $0 == first || $0 == second } ?? first
  }

  /// A condition speaks of the period that its source is collected for, whatever it says itself.
  private func period(
    of entry: CatalogueReading.Entry, _ source: Indicator, log: inout DiagnosticLog
  ) -> Indicator.Period {
    if let position = entry.keys.position(of: .period), entry.indicator.period != source.period {
      log.report(.otherPeriod(entry.indicator, source, at: position))
    }
    return source.period
  }

  private func derivation(
    of entry: CatalogueReading.Entry, log: inout DiagnosticLog
  ) -> Indicator.Derivation? {
    let keys = entry.keys
    guard keys[.of] != nil || keys[.holds] != nil else { return nil }
    if entry.indicator.kind != .condition {
      let position = keys.position(of: .of) ?? keys.position(of: .holds) ?? keys.position
      log.report(.derivedKind(entry.indicator, at: position))
      return nil
    }
    let rule = keys.required(.holds, log: &log)?.scalar(log: &log)
    guard let scalar = keys.required(.of, log: &log)?.scalar(log: &log),
      names.accept(scalar.text, at: scalar.position, severity: .error, log: &log),
      let source = places[scalar.text].map({ entries[$0].indicator })
    else { return nil }
    guard isSound(source, for: entry.indicator, named: scalar, log: &log), let rule else {
      return nil
    }
    return HoldingRule(rule, source: source, log: &log)?.derivation
  }

  private func isSound(
    _ source: Indicator, for indicator: Indicator, named scalar: YAMLScalar,
    log: inout DiagnosticLog
  ) -> Bool {
    switch source.kind {
    case .share, .count, .mean, .growth: return true
    case .condition where leadsBack(from: source.id.text, to: indicator.id.text):
      log.report(.loop(indicator.id.text, at: scalar.position))
    case .condition, .distribution, .presence:
      log.report(.sourceKind(scalar, source.kind))
    }
    return false
  }

  private func leadsBack(from start: String, to goal: String) -> Bool {
    var seen: Set<String> = []
    var next: String? = start
    while let id = next, seen.insert(id).inserted {
      if id == goal { return true }
      guard let place = places[id], case .scalar(let scalar)? = entries[place].keys[.of]?.content
      else { return false }
      next = scalar.text
    }
    return false
  }
}

extension Diagnostic {
  fileprivate static func derivedKind(_ indicator: Indicator, at position: FilePosition) -> Self {
    Diagnostic(
      .derivationKind, .error, at: position,
      "Показатель «\(indicator.id)» вида «\(indicator.kind.rawValue)» не вычисляется по другому",
      text: indicator.kind.rawValue, hint: "Укажите вид «condition» или уберите «of» и «holds»",
      example: "kind: condition")
  }

  fileprivate static func sourceKind(_ scalar: YAMLScalar, _ kind: Indicator.Kind) -> Self {
    Diagnostic(
      .derivationKind, .error, at: scalar.position,
      "По показателю «\(scalar.text)» вида «\(kind.rawValue)» условие не вычисляется",
      text: scalar.text, hint: "Укажите показатель вида share, count, mean или growth")
  }

  fileprivate static func otherPeriod(
    _ indicator: Indicator, _ source: Indicator, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .mixedPeriods, .warning, at: position,
      "Период показателя «\(indicator.id)» («\(indicator.period.rawValue)») не тот, за который "
        + "собирают «\(source.id)» («\(source.period.rawValue)»)",
      text: indicator.period.rawValue,
      hint: "Удалите ключ или укажите тот же период: разные периоды не сравнивают",
      example: source.period.rawValue)
  }

  fileprivate static func loop(_ id: String, at position: FilePosition) -> Self {
    Diagnostic(
      .derivationLoop, .error, at: position, "Показатель «\(id)» вычисляется по самому себе",
      text: id, hint: "Укажите в «of» показатель, значения которого собираются")
  }
}
