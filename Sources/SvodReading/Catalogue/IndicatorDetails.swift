import SvodActs
import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodNumbers

/// Reads what an entry of the catalogue says besides its id, title, kind and direction of good.
struct IndicatorDetails {
  private enum WindowKey: String, ContentKey {
    case years
  }

  let keys: YAMLMapping<IndicatorKey>
  let scopes: ApplicabilityReader

  func read(into indicator: inout Indicator, log: inout DiagnosticLog) {
    readTexts(into: &indicator, log: &log)
    readScope(into: &indicator, log: &log)
    readPublication(into: &indicator, log: &log)
    readNumbers(into: &indicator, log: &log)
    if let method = keys[.method]?.scalar(log: &log) {
      indicator.method = MethodText.blocks(of: method, log: &log)
    }
  }

  private func readTexts(into indicator: inout Indicator, log: inout DiagnosticLog) {
    indicator.number = keys[.number]?.text(log: &log)
    indicator.short = keys[.short]?.text(log: &log) ?? indicator.title
    indicator.heading = keys[.heading]?.text(log: &log)
    indicator.unit = keys[.unit]?.text(log: &log) ?? defaultUnit(of: indicator.kind)
    indicator.source = keys[.source]?.text(log: &log)
    indicator.useLimits = keys[.useLimits]?.text(log: &log)
    indicator.numeratorTitle = keys[.numeratorTitle]?.text(log: &log)
    indicator.denominatorTitle = keys[.denominatorTitle]?.text(log: &log)
    indicator.definedBy = keys[.definedBy]?.text(log: &log).map(Indicator.Definition.init(written:))
    indicator.formerIDs = keys[.formerIDs]?.identifiers(log: &log).map(\.text) ?? []
  }

  private func defaultUnit(of kind: Indicator.Kind) -> String? {
    switch kind {
    case .share, .condition, .growth: "%"
    case .count, .mean, .distribution, .presence: nil
    }
  }

  private func readScope(into indicator: inout Indicator, log: inout DiagnosticLog) {
    indicator.denominatorSet = keys[.denominatorSet].map { scopes.read($0, log: &log) }
    // Who stands in the denominator is measured, unless the author says who else is.
    let scope = keys[.appliesTo].map { scopes.read($0, log: &log) }
    take(scope ?? indicator.denominatorSet, into: &indicator.appliesTo)
    take(keys[.period]?.choice(log: &log), into: &indicator.period)
    take(keys[.variation]?.choice(log: &log), into: &indicator.variation)
    take(keys[.role]?.choice(log: &log), into: &indicator.role)
    take(keys[.absent]?.choice(log: &log), into: &indicator.absent)
    let level = keys[.level]?.choice(of: Indicator.Level.self, log: &log)
    if level == .organization, indicator.kind == .presence, let node = keys[.level] {
      log.report(.presenceOfOrganization(at: node.position))
    } else {
      take(level, into: &indicator.level)
    }
  }

  private func readPublication(into indicator: inout Indicator, log: inout DiagnosticLog) {
    take(keys[.concerns]?.choice(log: &log), into: &indicator.concerns)
    take(keys[.sensitive]?.flag(log: &log), into: &indicator.isSensitive)
    _ = keys[.consent]?.identifier(log: &log)
    if let visibility = keys[.visibility]?.choice(of: Indicator.Visibility.self, log: &log) {
      indicator.visibility = visibility
    } else if indicator.concerns == .head {
      indicator.visibility = .aggregate
    }
    guard indicator.concerns == .head, indicator.visibility == .public,
      let node = keys[.visibility]
    else { return }
    if indicator.kind == .condition {
      log.report(.publicJudgement(indicator.id.text, at: node.position))
    } else if keys[.consent] == nil {
      log.report(.publicHead(indicator.id.text, at: node.position))
    }
  }

  private func readNumbers(into indicator: inout Indicator, log: inout DiagnosticLog) {
    if let node = keys[.window], let window = YAMLMapping<WindowKey>(node, log: &log) {
      indicator.window = window.required(.years, log: &log)?.wholeNumber(in: 1...20, log: &log)
    }
    indicator.decimals = keys[.decimals]?.wholeNumber(in: 0...6, log: &log)
    indicator.since = keys[.since]?.year(log: &log)
    readTargets(into: &indicator, log: &log)
    indicator.heat = readHeat(log: &log)
  }

  private func readTargets(into indicator: inout Indicator, log: inout DiagnosticLog) {
    let isPercent = indicator.unit == "%" && indicator.kind != .growth
    for entry in keys[.target]?.entries(log: &log) ?? [] {
      guard let year = Int(yearDigits: entry.key.text) else {
        log.report(.badTargetYear(entry.key))
        continue
      }
      guard let target = entry.value.decimal(allowingPercent: true, log: &log) else { continue }
      if isPercent, target < .zero || target > ExactDecimal(100) {
        log.report(.targetOutOfRange("\(target)", at: entry.value.position))
      }
      indicator.targets[year] = target
    }
  }

  private func readHeat(log: inout DiagnosticLog) -> HeatThresholds? {
    guard let node = keys[.heat], let items = node.items(log: &log) else { return nil }
    let numbers = items.compactMap { $0.decimal(log: &log) }
    guard numbers.count == items.count else { return nil }
    let isRising = zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
    guard let first = numbers.first, numbers.count <= 2, isRising, !first.isNegative else {
      log.report(.badHeat(at: node.position))
      return nil
    }
    return HeatThresholds(noticeable: first, strong: numbers.count > 1 ? numbers[1] : nil)
  }

  private func take<Value>(_ value: Value?, into place: inout Value) {
    if let value { place = value }
  }
}

extension Indicator.Definition {
  /// `concept-2021#p-3`, or the document alone.
  init(written text: String) {
    let parts = text.split(separator: "#", maxSplits: 1).map { String($0).trimmed }
    self.init(document: .init(parts.first ?? ""), clause: parts.count > 1 ? parts[1] : nil)
  }
}

extension Diagnostic {
  fileprivate static func publicHead(_ id: String, at position: FilePosition) -> Self {
    Diagnostic(
      .publicHead, .warning, at: position,
      "Показатель «\(id)» говорит о самом руководителе, а его значения открыты всем",
      text: "public",
      hint: "Укажите «aggregate» или документ с согласием руководителей в ключе «consent»",
      example: "aggregate")
  }

  fileprivate static func publicJudgement(_ id: String, at position: FilePosition) -> Self {
    Diagnostic(
      .publicHead, .warning, at: position,
      "Условие «\(id)» говорит о самом руководителе: значения организаций не публикуются и при "
        + "согласии, показано будет только число по муниципалитету",
      text: "public", hint: "Укажите «aggregate»", example: "aggregate")
  }

  fileprivate static func presenceOfOrganization(at position: FilePosition) -> Self {
    Diagnostic(
      .unknownValue, .error, at: position,
      "Показатель вида «presence» бывает только у муниципалитета", text: "organization",
      hint: "Уберите ключ «level» или укажите вид «condition»", example: "municipality")
  }

  fileprivate static func badTargetYear(_ key: YAMLScalar) -> Self {
    Diagnostic(
      .unknownCycle, .error, at: key.position, "Вместо года цели указано «\(key.text)»",
      text: key.text, hint: "Укажите год четырьмя цифрами", example: "2021: 95")
  }

  fileprivate static func targetOutOfRange(_ text: String, at position: FilePosition) -> Self {
    Diagnostic(
      .shareOutOfRange, .error, at: position, "Цель «\(text)» вне пределов от 0 до 100 %",
      text: text, hint: "Укажите цель в процентах", example: "95")
  }

  fileprivate static func badHeat(at position: FilePosition) -> Self {
    Diagnostic(
      .valueOutOfRange, .error, at: position,
      "В «heat» должен стоять один порог или два, неотрицательные, от меньшего к большему",
      hint: "Укажите расстояния от медианы", example: "[5, 15]")
  }
}
