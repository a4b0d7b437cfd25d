extension DeadlineProduction {
  /// The end of a term: «до 10 июля», «не позднее 1 марта 2022 г.», «к концу II квартала»; or
  /// several: «до 15.04, 15.07».
  static func until(_ cursor: inout WordCursor) -> DeadlineTerm? {
    _ = cursor.take("в срок") || cursor.take("срок")
    let isIncluded = cursor.take("не позднее|позже") || cursor.take("по")
    guard isIncluded || cursor.take("до|к|ко") else { return nil }
    let isWhole = cursor.take("конца|концу|окончания|окончанию|завершения|завершению")
    guard let first = cursor.lastPlaces() else { return nil }
    let closes = cursor.take("включительно") || isWhole || isIncluded
    // Before May, or before the end of May?
    guard closes || first.allSatisfy({ !$0.exists || $0.precision == .day }) else {
      return .obscure(.unclearEnd)
    }
    var ends = first.map { end($0, isIncluded: closes) }
    while !isWhole, ends.count < 31, let more = cursor.attempt(furtherDays) {
      let closes = cursor.take("включительно") || isIncluded
      ends += more.map { end($0, isIncluded: closes) }
    }
    let exist = ends.flatMap(\.places).allSatisfy(\.exists)
    return exist ? .stretches(ends) : .obscure(.impossibleDate)
  }

  private static func end(_ last: CalendarPlace, isIncluded: Bool) -> CalendarStretch {
    CalendarStretch(from: nil, to: last, closing: isIncluded ? .included : .assumed)
  }

  /// Days behind a last day are last days too, but for one that begins a range.
  private static func furtherDays(_ cursor: inout WordCursor) -> [CalendarPlace]? {
    guard cursor.take(.comma) || cursor.take("и"), let days = cursor.lastPlaces(),
      days.allSatisfy({ $0.precision == .day }), cursor.current?.kind != .mark(.dash)
    else { return nil }
    return days
  }
}

extension WordCursor {
  /// A place, or days that share a month: «10 и 25 мая».
  fileprivate mutating func lastPlaces() -> [CalendarPlace]? {
    if let place = place() { return [place] }
    return attempt { cursor in
      guard !cursor.stands("в|во"),
        case .stretches(let days) = DeadlineProduction.sharedNoun(&cursor),
        days.allSatisfy({ $0.precision == .day })
      else { return nil }
      return days.compactMap(\.last)
    }
  }
}
