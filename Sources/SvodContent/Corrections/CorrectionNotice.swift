package import SvodDiagnostics
package import SvodNumbers

/// A row of `corrections.csv`: a number that was public and was changed, and why.
package struct CorrectionNotice: Sendable, Hashable {
  /// Why a number changes after it was published (`domain.md` A6.4).
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// An error was found.
    case correction
    /// It was meant to change: later data, or another method.
    case revision
  }

  package var date: CalendarDate
  package var kind: Kind
  /// The cycle whose value it is.
  package var year: Int
  /// Nil where the indicator's values of all organizations are meant.
  package var organization: Organization.ID?
  package var indicator: Indicator.ID
  /// Nil where the author tells no numbers, as of a distribution.
  package var was: StatedValue?
  package var became: StatedValue?
  package var reason: String
  package var position: FilePosition

  package init(
    date: CalendarDate, kind: Kind, year: Int, organization: Organization.ID?,
    indicator: Indicator.ID, was: StatedValue? = nil, became: StatedValue? = nil, reason: String,
    position: FilePosition
  ) {
    self.date = date
    self.kind = kind
    self.year = year
    self.organization = organization
    self.indicator = indicator
    self.was = was
    self.became = became
    self.reason = reason
    self.position = position
  }
}
