extension DeadlineProduction {
  /// From one place to another: «с 1 по 15 сентября», «март–апрель 2022», «I–II кварталы».
  static func range(_ cursor: inout WordCursor) -> DeadlineTerm? {
    if !cursor.takeDuring() { _ = cursor.take("в период|срок") || cursor.take("в|во|на") }
    let lead = cursor.take("с|со|от")
    guard let start = cursor.rangeStart() else { return nil }
    let closing: CalendarStretch.Closing
    if !lead, cursor.take(.dash) {
      closing = .included
    } else if lead, cursor.take("по") {
      closing = .included
    } else if lead, cursor.take("до") {
      closing = .assumed
    } else {
      return nil
    }
    let isWhole = cursor.take("конец|конца|окончание|окончания")
    guard let last = cursor.place() else { return nil }
    cursor.take("годы|годов|годах")
    guard let first = start.place(before: last) else { return nil }
    if start.isNumber, first.order > last.order { return .obscure(.impossibleDate) }
    let isIncluded = cursor.take("включительно") || isWhole
    return range(first, last, closing: isIncluded ? .included : closing)
  }

  private static func range(
    _ first: CalendarPlace, _ last: CalendarPlace, closing: CalendarStretch.Closing
  ) -> DeadlineTerm {
    guard first.exists, last.exists else { return .obscure(.impossibleDate) }
    if closing == .assumed, last.precision != .day { return .obscure(.unclearEnd) }
    let stretch = CalendarStretch(from: first, to: last, closing: closing).sharingYear()
    return stretch.map { .stretches([$0]) } ?? .obscure(.impossibleDate)
  }
}

/// How a range begins: with a place, or with a number whose noun comes at the end.
private enum RangeStart {
  case place(CalendarPlace)
  case number(Int)

  var isNumber: Bool {
    switch self {
    case .number: true
    case .place: false
    }
  }

  func place(before last: CalendarPlace) -> CalendarPlace? {
    switch (self, last) {
    case (.place(let place), _): place
    case (.number(let day), .day(_, let month, let year)): .day(day, month: month, year: year)
    case (.number(let number), .quarter(_, let year)): .quarter(number, year: year)
    case (.number(let number), .halfYear(_, let year)): .halfYear(number, year: year)
    case (.number, .monthPart), (.number, .month), (.number, .year), (.number, .schoolYear): nil
    }
  }
}

extension WordCursor {
  fileprivate mutating func rangeStart() -> RangeStart? {
    if let place = place() { return .place(place) }
    return ordinal().map { .number($0) }
  }
}
