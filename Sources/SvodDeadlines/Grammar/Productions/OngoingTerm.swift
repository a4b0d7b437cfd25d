extension DeadlineProduction {
  /// All the time: «постоянно», «на постоянной основе», «непрерывно».
  static func ongoing(_ cursor: inout WordCursor) -> DeadlineTerm? {
    cursor.take("постоянно|непрерывно") || cursor.take("на постоянной основе") ? .ongoing : nil
  }
}
