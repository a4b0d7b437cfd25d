extension DeadlineProduction {
  /// A bound before or after something: «не позднее месяца после сроков, установленных
  /// министерством», «не позднее чем за 2 рабочих дня до заседания», «за неделю до дня выборов».
  static func notLater(_ cursor: inout WordCursor) -> DeadlineTerm? {
    let isBound = cursor.take("не позднее|позже")
    if isBound { cursor.take("чем") }
    let isBefore = cursor.take("за")
    guard isBound || isBefore else { return nil }
    if isBound, !isBefore { cursor.take("через") }
    guard let length = cursor.length(), let (direction, base) = cursor.dependence(),
      !isBefore || direction == .before
    else { return nil }
    return .relative(RelativeTerm(length, direction, base))
  }
}
