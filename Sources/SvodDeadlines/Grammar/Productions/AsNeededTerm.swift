extension DeadlineProduction {
  /// When need be: «по мере необходимости», «при необходимости», «по мере надобности».
  static func asNeeded(_ cursor: inout WordCursor) -> DeadlineTerm? {
    let start = cursor.index
    guard
      cursor.take("по мере необходимости|надобности") || cursor.take("при|по необходимости")
        || cursor.take("при|по возникновении|наличии|возникновению необходимости|потребности")
        || cursor.take("по мере возникновения необходимости|потребности")
    else { return nil }
    return .asNeeded(cursor.verbatim(from: start))
  }
}
