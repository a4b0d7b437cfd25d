/// A term that is counted from something: «в течение пяти рабочих дней после заседания».
package struct RelativeTerm: Sendable, Hashable {
  package enum Direction: String, Sendable, Hashable, CaseIterable {
    case after
    case before
  }

  package var length: CalendarPeriod
  package var direction: Direction
  package var base: Dependence

  package init(_ length: CalendarPeriod, _ direction: Direction, _ base: Dependence) {
    self.length = length
    self.direction = direction
    self.base = base
  }
}

/// What a relative term is counted from.
package enum Dependence: Sendable, Hashable {
  /// The planned term of another item, by its number without spaces and a trailing dot.
  case term(ofItem: String)
  /// The day on which another item is done.
  case completion(ofItem: String)
  /// Dates that somebody else sets, in the words of the act: «сроков, установленных МОиН УР».
  case outside(String)
  /// Something that happens, in the words of the act: «подписания протокола».
  case event(String)
  case date(CalendarPlace)
  /// «в течение 10 дней» does not say from when.
  case unnamed
}
