package import SvodContent

/// The words for plans.
///
/// They accuse nobody: what the act does not say is «не указано».
package enum PlanWording {
  /// What a screen reader calls a plan's table, which the act gives no caption.
  package static let tableName = "Мероприятия по тексту документа"

  /// In a column of numbers, where an item has none.
  package static let noNumber = "без номера"

  /// What a value is called where the table is folded.
  ///
  /// Nil for number and measure, which head the row, and for a column known by its head alone.
  package static func label(_ kind: PlanColumn.Kind) -> String? {
    switch kind {
    case .number, .measure, .other: nil
    case .deadline: "Срок"
    case .outcome: "Результат"
    case .responsible: "Ответственные"
    }
  }

  /// What stands in place of an empty cell; nil where nothing is missed.
  package static func absence(_ kind: PlanColumn.Kind) -> String? {
    switch kind {
    case .number, .other: nil
    case .measure: "мероприятие не указано"
    case .deadline: "срок не указан"
    case .outcome: "результат не указан"
    case .responsible: "ответственные не указаны"
    }
  }
}
