package import SvodNumbers

/// A row of `recommendations/<cycle>.csv`: what is recommended, to whom, by when.
package struct Recommendation: Sendable, Hashable {
  package typealias ID = Identifier<Recommendation>

  package enum State: String, Sendable, Hashable, CaseIterable {
    case planned
    case inProgress = "in-progress"
    case done
    case postponed
    case cancelled
    case notNeeded = "not-needed"
  }

  /// To whom a recommendation is addressed.
  package enum Addressee: Sendable, Hashable {
    case head
    case teachers
    case methodists
    case authority
    /// In the author's own words, in the nominative.
    case other(String)
  }

  package var id: ID
  package var year: Int
  package var organization: Organization.ID?
  package var cluster: String?
  package var indicator: Indicator.ID?
  package var text: String
  package var addressee: Addressee?
  package var due: CalendarDate?
  package var state: State?
  /// The document that approved it; without one it is a draft.
  package var approvedBy: Document.ID?

  package init(id: ID, year: Int, text: String) {
    self.id = id
    self.year = year
    self.text = text
  }
}

/// An entry of `recommendations.yml`: what to recommend where a rule finds a zone.
package struct RecommendationRule: Sendable, Hashable {
  package var rule: ZoneRule.ID
  /// Empty where the entry holds for all indicators.
  package var indicators: [Indicator.ID]
  package var text: String
  package var addressee: Recommendation.Addressee?
  package var due: CalendarDate?

  package init(rule: ZoneRule.ID, indicators: [Indicator.ID], text: String) {
    self.rule = rule
    self.indicators = indicators
    self.text = text
  }
}
