extension DeadlineProduction {
  /// The end of a term: «до 10 июля», «не позднее 1 марта 2022 г.», «к концу II квартала».
  static func until(_ cursor: inout WordCursor) -> DeadlineTerm? {
    _ = cursor.take("в срок") || cursor.take("срок")
    let isIncluded = cursor.take("не позднее|позже") || cursor.take("по")
    guard isIncluded || cursor.take("до|к|ко") else { return nil }
    let isWhole = cursor.take("конца|концу|окончания|окончанию|завершения|завершению")
    guard let last = cursor.place() else { return nil }
    let closes = cursor.take("включительно") || isWhole || isIncluded
    guard last.exists else { return .obscure(.impossibleDate) }
    // Before May, or before the end of May?
    if !closes, last.precision != .day { return .obscure(.unclearEnd) }
    return .stretches([
      CalendarStretch(from: nil, to: last, closing: closes ? .included : .assumed)
    ])
  }
}
