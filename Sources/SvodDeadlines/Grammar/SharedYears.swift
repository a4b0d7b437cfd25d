/// Stretches of one deadline with the year that is written once for all of them.
///
/// «март, май 2022» is both of 2022; «в течение 2022 года: март, октябрь» too. Where the year of
/// one of them is left open, so is the whole.
enum SharedYears {
  case clear([CalendarStretch])
  case obscure(DeadlineReading.Obscurity)

  init(_ stretches: [CalendarStretch]) {
    let dated = stretches.count > 1 ? Self.dated(stretches) : .clear(stretches)
    guard case .clear(let shared) = dated else {
      self = dated
      return
    }
    let areDates = shared.flatMap(\.places).allSatisfy(\.exists)
    self = areDates ? dated : .obscure(.impossibleDate)
  }

  private static func dated(_ stretches: [CalendarStretch]) -> SharedYears {
    if stretches.contains(where: { $0.last == nil }) { return .obscure(.twoReadings) }
    let frames = stretches.filter(\.isYear)
    let others = stretches.filter { !$0.isYear }
    guard frames.count == 1, !others.isEmpty else { return byLastYear(stretches) }
    guard let year = frames[0].year else {
      return others.count > 1 ? byLastYear(others) : .clear(others)
    }
    let isOpen = others.contains { $0.year != nil || $0.wraps }
    guard frames[0].precision == .year, !isOpen else { return .obscure(.unclearYear) }
    return .clear(others.map { $0.inYear(year) })
  }

  /// A year behind the last stretch is that of those before it, if they come in its order.
  private static func byLastYear(_ stretches: [CalendarStretch]) -> SharedYears {
    let years = stretches.compactMap(\.year)
    if years.isEmpty || years.count == stretches.count { return .clear(stretches) }
    let orders = stretches.compactMap(\.last?.order)
    let ascends = zip(orders, orders.dropFirst()).allSatisfy { $0 < $1 }
    guard years.count == 1, let year = stretches.last?.year, ascends,
      !stretches.contains(where: \.wraps)
    else { return .obscure(.unclearYear) }
    return .clear(stretches.dropLast().map { $0.inYear(year) } + stretches.suffix(1))
  }
}

extension CalendarStretch {
  /// Whether it is a year as a whole, named or not.
  fileprivate var isYear: Bool {
    guard first == last else { return false }
    return precision == .year || precision == .schoolYear
  }

  fileprivate func inYear(_ year: Int) -> CalendarStretch {
    var dated = self
    dated.first = first?.inYear(year)
    dated.last = last?.inYear(year)
    return dated
  }
}
