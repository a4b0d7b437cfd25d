package import SvodContent
package import SvodNumbers

/// A notice of a correction as a publication printed it.
package struct ToldNotice: Sendable, Hashable {
  package var date: CalendarDate
  package var year: Int
  package var indicator: Indicator.ID
  /// Nil where all organizations are meant, and where none is named.
  package var organization: Organization.ID?
  /// Whether one organization is meant that is not named.
  package var isAnonymous: Bool
  /// As they are written into tables; nil where they are not told.
  package var was: String?
  package var became: String?

  package init(
    date: CalendarDate, year: Int, indicator: Indicator.ID, organization: Organization.ID?,
    isAnonymous: Bool, was: String?, became: String?
  ) {
    self.date = date
    self.year = year
    self.indicator = indicator
    self.organization = organization
    self.isAnonymous = isAnonymous
    self.was = was
    self.became = became
  }

  /// What is printed of a correction.
  package init(_ correction: PublishedCorrection) {
    self.init(
      date: correction.date, year: correction.year, indicator: correction.indicator,
      organization: correction.organization,
      isAnonymous: correction.subject == .unnamedOrganization,
      was: correction.values?.was.text, became: correction.values?.became.text)
  }

  /// Whether it is of a notice of the author's.
  func isOf(_ notice: CorrectionNotice) -> Bool {
    guard date == notice.date, year == notice.year, indicator == notice.indicator else {
      return false
    }
    return isAnonymous ? notice.organization != nil : organization == notice.organization
  }

  /// Whether it told the same numbers.
  func tellsNumbers(of notice: CorrectionNotice) -> Bool {
    was != nil && was == notice.was?.text && became == notice.became?.text
  }
}
