/// How many times in a period: «не реже четырёх раз в год».
///
/// It says nothing of even spacing.
package struct DeadlineFrequency: Sendable, Hashable {
  package enum Bound: String, Sendable, Hashable, CaseIterable {
    case atLeast = "at-least"
    case exactly
    case atMost = "at-most"
  }

  package var count: Int
  package var bound: Bound
  package var period: CalendarPeriod
  /// «по мере необходимости, но не реже …»: times beyond the number count too.
  package var isAlsoAsNeeded: Bool

  package init(
    _ bound: Bound, _ count: Int, per period: CalendarPeriod, isAlsoAsNeeded: Bool = false
  ) {
    self.count = count
    self.bound = bound
    self.period = period
    self.isAlsoAsNeeded = isAlsoAsNeeded
  }
}
