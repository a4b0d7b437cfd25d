import SvodContent
import SvodDiagnostics
import SvodPublication

extension ManagementRegister {
  /// Goals that nothing measures and indicators that measure no goal, where a direction has both.
  func checkGoals(log: inout DiagnosticLog) {
    for direction in matrix.directions where !direction.goals.isEmpty {
      let measured = section.catalogue.indicators.filter {
        $0.direction == direction.id && $0.role == .result
      }
      guard !measured.isEmpty else { continue }
      for goal in direction.goals where goal.indicators.isEmpty {
        log.report(.unmeasured(goal, direction))
      }
      let named = Set(direction.goals.flatMap(\.indicators))
      for indicator in measured where !named.contains(indicator.id) {
        log.report(.aimless(indicator, direction))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func unmeasured(_ goal: Direction.Goal, _ direction: Direction) -> Self {
    Diagnostic(
      .goalWithoutIndicator, .warning, at: direction.position,
      "У цели «\(goal.title)» направления «\(direction.id)» нет показателя", text: goal.id,
      hint: "Укажите показатели цели в ключе «indicators» или уточните цель")
  }

  fileprivate static func aimless(_ indicator: Indicator, _ direction: Direction) -> Self {
    Diagnostic(
      .indicatorWithoutGoal, .warning, at: indicator.position,
      "Показатель «\(indicator.id)» не относится ни к одной цели направления «\(direction.id)»",
      text: indicator.id.text, hint: "Впишите его в ключ «indicators» подходящей цели")
  }
}
