package import SvodNumbers

/// Days of the calendar from a place to a place, or only from one, or only to one.
package struct CalendarStretch: Sendable, Hashable {
  /// Whether the last day belongs to the term.
  package enum Closing: String, Sendable, Hashable, CaseIterable {
    /// «по 15 мая», «не позднее 15 мая», «март».
    case included
    /// «до 15 мая»: the practice is divided; it is counted in, and a page says so.
    case assumed
  }

  /// Nil for a term that only has an end: «до 10 июля».
  package var first: CalendarPlace?
  /// Nil for a term that only has a beginning: «с 1 сентября».
  package var last: CalendarPlace?
  package var closing: Closing
  /// Whether the term begins on the day after `first`: «после 1 мая».
  package var beginsAfter: Bool

  package init(
    from first: CalendarPlace?, to last: CalendarPlace?, closing: Closing = .included,
    beginsAfter: Bool = false
  ) {
    self.first = first
    self.last = last
    self.closing = closing
    self.beginsAfter = beginsAfter
  }

  /// A stretch that is one place.
  package init(_ place: CalendarPlace) {
    self.init(from: place, to: place)
  }

  package var places: [CalendarPlace] { [first, last].compactMap(\.self) }

  /// The year as written, of the end if both ends have one; nil where none is.
  package var year: Int? { last?.year ?? first?.year }

  /// The coarser of its ends.
  package var precision: CalendarPlace.Precision { (last ?? first)?.precision ?? .day }

  /// Whether it passes over the turn of a year: «ноябрь–февраль».
  var wraps: Bool {
    guard let first, let last, first.year == nil, last.year == nil else { return false }
    return last.order < first.order
  }

  /// The days of the stretch in a year; the year counts where the stretch names none.
  ///
  /// - Returns: an end that the stretch does not have is nil.
  package func days(in year: Int) -> (start: CalendarDate?, end: CalendarDate?) {
    let start = first?.days(in: year).lowerBound
    let end = last?.days(in: wraps ? year + 1 : year).upperBound
    guard beginsAfter, let first else { return (start, end) }
    return (first.days(in: year).upperBound.adding(days: 1), end)
  }
}

extension CalendarStretch {
  /// The same stretch with the year of one end given to the other; nil where that is no stretch.
  ///
  /// «15 декабря – 20 января 2022» begins in 2021.
  func sharingYear() -> CalendarStretch? {
    guard let first, let last else { return self }
    var shared = self
    switch (first.year, last.year) {
    case (nil, nil): return self
    case (nil, let year?):
      shared.first = first.inYear(last.order < first.order ? year - 1 : year)
    case (let year?, nil):
      shared.last = last.inYear(last.order < first.order ? year + 1 : year)
    case (let start?, let end?):
      if start > end || (start == end && last.order < first.order) { return nil }
    }
    return shared
  }
}
