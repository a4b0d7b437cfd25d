extension DeadlineProduction {
  /// Several numbers before one noun: «I и III кварталы», «10, 25 мая», «1 и 15 июня 2022 г.».
  static func sharedNoun(_ cursor: inout WordCursor) -> DeadlineTerm? {
    cursor.take("в|во")
    var numbers: [Int] = []
    while numbers.count < 31, let number = cursor.attempt(numberInList) { numbers.append(number) }
    guard !numbers.isEmpty, let last = cursor.place() else { return nil }
    let places: [CalendarPlace]
    switch last {
    case .day(_, let month, let year):
      places = numbers.map { .day($0, month: month, year: year) }
    case .quarter(_, let year): places = numbers.map { .quarter($0, year: year) }
    case .halfYear(_, let year): places = numbers.map { .halfYear($0, year: year) }
    case .monthPart, .month, .year, .schoolYear: return nil
    }
    let all = places + [last]
    let isOrdered = zip(all, all.dropFirst()).allSatisfy { $0.order < $1.order }
    guard isOrdered, all.allSatisfy(\.exists) else { return .obscure(.impossibleDate) }
    return .stretches(all.map { CalendarStretch($0) })
  }

  /// A number with what leads on to the next one: «10 и».
  private static func numberInList(_ cursor: inout WordCursor) -> Int? {
    guard let number = cursor.ordinal(), cursor.take(.comma) || cursor.take("и") else {
      return nil
    }
    return number
  }
}
