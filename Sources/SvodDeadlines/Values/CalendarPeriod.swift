/// A length of time in units of the calendar: «2 года», «квартал».
package struct CalendarPeriod: Sendable, Hashable {
  package enum Unit: String, Sendable, Hashable, CaseIterable {
    case day
    case workingDay = "working-day"
    case week
    /// Fifteen days (Civil Code of Russia, article 192, paragraph 2).
    case halfMonth = "half-month"
    case month
    case quarter
    case halfYear = "half-year"
    case year
    case schoolYear = "school-year"
  }

  /// At least 1.
  package var count: Int
  package var unit: Unit

  package init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// The length in months; nil for what is counted in days.
  package var months: Int? {
    switch unit {
    case .day, .workingDay, .week, .halfMonth: nil
    case .month: count
    case .quarter: count * 3
    case .halfYear: count * 6
    case .year, .schoolYear: count * 12
    }
  }
}
