/// A day of the Gregorian calendar, without a time and a time zone.
package struct CalendarDate: Sendable, Hashable {
  /// A day of the week, numbered from Monday as in ISO 8601.
  package enum Weekday: Int, Sendable, Hashable, CaseIterable {
    case monday = 1
    case tuesday
    case wednesday
    case thursday
    case friday
    case saturday
    case sunday
  }

  /// The years that a date is made of; reckoning may run beyond them by any human term.
  package static let years = 1...9999

  /// Year, month and day in bit fields, in this order, so that dates compare as numbers do.
  private let packed: Int32

  /// A date that exists, of the years 1 to 9999, or nil.
  package init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month), day >= 1,
      day <= Self.dayCount(ofMonth: month, year: year)
    else { return nil }
    self.init(existingYear: year, month: month, day: day)
  }

  /// A date that is known to exist, in any year that the packing holds.
  init(existingYear year: Int, month: Int, day: Int) {
    precondition((-4_000_000...4_000_000).contains(year), "a year out of reach: \(year)")
    packed = Int32(truncatingIfNeeded: year << 9 | month << 5 | day)
  }

  /// The year.
  package var year: Int { Int(packed >> 9) }

  /// The month, from 1 to 12.
  package var month: Int { Int(packed >> 5 & 0b1111) }

  /// The day of the month, from 1 to 31.
  package var day: Int { Int(packed & 0b1_1111) }

  /// The number of days of a month, from 28 to 31.
  package static func dayCount(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
}

extension CalendarDate: Comparable {
  package static func < (first: Self, second: Self) -> Bool {
    first.packed < second.packed
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date by ISO 8601, such as `2021-08-27`.
  package var description: String {
    "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
