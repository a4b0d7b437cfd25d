extension DeadlineProduction {
  /// All the time: «постоянно», «на постоянной основе», «непрерывно», «весь период реализации».
  static func ongoing(_ cursor: inout WordCursor) -> DeadlineTerm? {
    if cursor.take("постоянно|непрерывно") || cursor.take("на постоянной основе") {
      return .ongoing
    }
    _ = cursor.takeDuring() || cursor.take("на|за")
    guard cursor.take("весь|всего период|периода|срок|срока") else { return nil }
    if cursor.take("действия|реализации|выполнения") { cursor.take("плана|программы|проекта") }
    return .ongoing
  }
}
