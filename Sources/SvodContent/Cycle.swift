package import SvodNumbers

/// A year of the management cycle: a folder of `data/`, or a year that only texts speak of.
package struct Cycle: Sendable, Hashable {
  /// A span of days, both ends included.
  package struct Days: Sendable, Hashable {
    package var from: CalendarDate?
    package var to: CalendarDate?

    package init(from: CalendarDate?, to: CalendarDate?) {
      self.from = from
      self.to = to
    }
  }

  /// Four digits: `2021`.
  package var year: Int
  package var title: String?
  /// The school year as the author writes it: `2020/21`.
  package var academic: String?
  /// When the data were collected.
  package var collected: Days
  package var asOf: CalendarDate?
  package var published: CalendarDate?
  package var approvedBy: Document.ID?
  /// Whether `data/<cycle>/` holds tables; a cycle without data keeps its place in the year switch.
  package var hasData: Bool

  package init(year: Int) {
    self.year = year
    collected = Days(from: nil, to: nil)
    hasData = false
  }
}
