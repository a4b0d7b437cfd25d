/// When a plan's item falls due, or why nobody can tell.
package enum DeadlineDating: Sendable, Hashable {
  /// In the order of their ends; empty where none falls into the days that were asked for.
  case dated([DeadlineOccurrence])
  case undated(Reason)

  package enum Reason: Sendable, Hashable {
    case unspecified
    case notUnderstood(DeadlineReading.Obscurity)
    /// Dates that somebody else sets are not entered yet.
    case awaitsOutside(String)
    /// Dates stand in another document.
    case awaitsSchedule(String)
    case awaitsEvent(String)
    /// The item that it is counted from is not done yet, by its number.
    case awaitsCompletion(ofItem: String)
    /// From when a term is counted is not said.
    case baseUnnamed
    case asNeeded
    /// Neither the expression nor the plan says in which year.
    case yearUnknown
    /// Several terms that do not make one.
    case severalTerms
    /// The item that it is counted from is not in the plan, by its number.
    case missingItem(String)
    /// Several items have the number.
    case ambiguousItem(String)
    /// Items that are counted from one another, by their anchors.
    case loop([String])
  }
}

/// An item of a plan with its term counted.
package struct DatedItem: Sendable, Hashable {
  /// How a term without a year was dated in a plan that does not give it.
  package enum YearAssumption: Sendable, Hashable, CaseIterable {
    /// «ноябрь»: the first one after the act.
    case firstAfterAct
    /// «в течение года»: every year.
    case everyYear
  }

  package var term: PlannedTerm
  package var dating: DeadlineDating
  /// The anchor of the item that it is counted from; `PlanDeadlines.chain` goes on from there.
  package var base: String?
  /// Ends of counted terms that lie beyond the plan's period; dates that the act writes are its own
  /// affair.
  package var endsBeyondPeriod: [DeadlineOccurrence]
  /// Nil where the year is given.
  package var yearAssumption: YearAssumption?
  /// Years whose working days were counted without a calendar, by weekends alone.
  package var yearsWithoutCalendar: [Int]
}
