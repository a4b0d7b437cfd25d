extension WordCursor {
  /// What a term is counted from: «после заседания», «со дня подписания», «до 1 мая».
  mutating func dependence() -> (RelativeTerm.Direction, Dependence)? {
    let direction: RelativeTerm.Direction
    if take("после|с|со|от") || take("по истечении|окончании") {
      direction = .after
    } else if take("до") {
      direction = .before
    } else {
      return nil
    }
    take("дня|даты|момента|дат")
    let base =
      attempt(Self.plannedTerm) ?? attempt(Self.completion) ?? attempt(Self.outsideTerm)
      ?? attempt(Self.date) ?? attempt(Self.event)
    return base.map { (direction, $0) }
  }

  /// Another item's planned term: «срока, указанного в пункте 2», «срока исполнения пункта 3».
  private static func plannedTerm(_ cursor: inout WordCursor) -> Dependence? {
    guard cursor.take("срока|сроков|даты|дат") else { return nil }
    if !cursor.takeStatedIn() { cursor.takeDoing() }
    return cursor.itemNumber().map { .term(ofItem: $0) }
  }

  /// What is done of another item: «завершения мероприятия, указанного в пункте 1».
  private static func completion(_ cursor: inout WordCursor) -> Dependence? {
    guard cursor.takeDoing() else { return nil }
    cursor.take("мероприятия|мероприятий|работ|работы")
    cursor.takeStatedIn()
    return cursor.itemNumber().map { .completion(ofItem: $0) }
  }

  private static func outsideTerm(_ cursor: inout WordCursor) -> Dependence? {
    let start = cursor.index
    guard cursor.stands("срока|сроков") else { return nil }
    cursor.advance()
    cursor.take(.comma)
    return cursor.takeTail() ? .outside(cursor.verbatim(from: start)) : nil
  }

  private static func date(_ cursor: inout WordCursor) -> Dependence? {
    guard let place = cursor.place(), place.exists, place.precision != .year || place.year != nil,
      // «с 1 сентября по 31 мая» is a range, not a day to count from.
      !cursor.stands("по|до")
    else { return nil }
    return .date(place)
  }

  private static func event(_ cursor: inout WordCursor) -> Dependence? {
    let start = cursor.index
    guard cursor.word != nil else { return nil }
    return cursor.takeTail() ? .event(cursor.verbatim(from: start)) : nil
  }

  @discardableResult
  private mutating func takeDoing() -> Bool {
    take("исполнения|выполнения|завершения|реализации|окончания|проведения")
  }

  /// Takes «, указанного в».
  @discardableResult
  private mutating func takeStatedIn() -> Bool {
    attempt { cursor in
      cursor.take(.comma)
      return cursor.take("указанн*|установленн*|предусмотренн*|определенн*|назначенн* в|во")
        || cursor.take("указанн*|установленн*|предусмотренн*|определенн*|назначенн*") ? true : nil
    } ?? false
  }

  /// An item's number without spaces and its last dot: «пунктом 3.1 настоящего плана».
  private mutating func itemNumber() -> String? {
    attempt { cursor in
      guard cursor.take("пункт*|подпункт*|строк*") || cursor.take(abbreviated: "п|пп|подп"),
        let first = cursor.digits(upTo: 3)
      else { return nil }
      var number = String(first)
      while let next = cursor.attempt({ $0.take(.dot) ? $0.digits(upTo: 3) : nil }) {
        number += ".\(next)"
      }
      cursor.take(.dot)
      cursor.take("настоящего|данного|этого плана|раздела|графика")
      return number
    }
  }
}
