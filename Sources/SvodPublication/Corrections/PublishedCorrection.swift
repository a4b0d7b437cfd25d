package import SvodContent
package import SvodNumbers

/// A notice of a correction as its audience may read it.
package struct PublishedCorrection: Sendable, Hashable {
  /// Whose value was changed.
  package enum Subject: Sendable, Hashable {
    case organization(Organization.ID)
    /// One that is not named: its value is hidden, or shown of no single organization.
    case unnamedOrganization
    /// All organizations together.
    case everybody
  }

  /// What stood in the section, and what stands there since.
  package struct Values: Sendable, Hashable {
    package var was: StatedValue
    package var became: StatedValue

    package init(was: StatedValue, became: StatedValue) {
      self.was = was
      self.became = became
    }
  }

  package var date: CalendarDate
  package var kind: CorrectionNotice.Kind
  package var year: Int
  package var indicator: Indicator.ID
  package var subject: Subject
  /// Nil where words alone may be told.
  package var values: Values?
  /// Nil where it could tell of a hidden value.
  package var reason: String?
  /// Its place in the log, which stays whatever is hidden later.
  package var anchor: String

  package init(
    date: CalendarDate, kind: CorrectionNotice.Kind, year: Int, indicator: Indicator.ID,
    subject: Subject, values: Values? = nil, reason: String? = nil, anchor: String
  ) {
    self.date = date
    self.kind = kind
    self.year = year
    self.indicator = indicator
    self.subject = subject
    self.values = values
    self.reason = reason
    self.anchor = anchor
  }

  /// The organization that is named.
  package var organization: Organization.ID? {
    if case .organization(let id) = subject { id } else { nil }
  }
}
