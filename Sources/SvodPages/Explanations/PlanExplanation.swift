package import SvodNumbers

/// How the terms of a plan are read and counted, item by item: for authors, not for pages.
package struct PlanExplanation: Sendable, Hashable {
  /// A stretch of days; an end that is not known is nil.
  package struct Span: Sendable, Hashable {
    package var start: CalendarDate?
    package var end: CalendarDate?
    /// On the day to reckon from; nil where nobody keeps records.
    package var state: State?
  }

  /// A state by its code: `overdue`, with how many days.
  package struct State: Sendable, Hashable {
    package var code: String
    package var words: String?
    package var date: CalendarDate?
    package var days: Int?
    package var count: Int?
  }

  package struct Length: Sendable, Hashable {
    package var count: Int
    package var unit: String
  }

  /// How often: every so long, or so many times in a length of time.
  package struct Recurrence: Sendable, Hashable {
    package var every: Length
    /// `at-least`, `exactly`, `at-most`.
    package var bound: String?
    package var times: Int?
  }

  /// What a term is counted from.
  package struct Dependence: Sendable, Hashable {
    /// `term`, `completion`, `outside`, `event`, `date`, `unnamed`, `schedule`.
    package var kind: String
    /// The number of the item, or the words of the act.
    package var subject: String?
    package var anchor: String?
    package var length: Length?
    package var direction: String?
    /// Anchors of the items that it is counted through, from the nearest.
    package var chain: [String]
  }

  package struct Item: Sendable, Hashable {
    package var anchor: String
    package var number: String?
    package var title: String
    /// Word for word; nil in a table without terms.
    package var words: String?
    /// In a sentence each.
    package var reading: [String]
    /// `span`, `recurring` …; nil for what is not understood.
    package var kind: String?
    /// Why it is not understood, or why it has no date.
    package var reason: String?
    package var precision: String?
    package var recurrence: Recurrence?
    /// The days that a term of another document lies in.
    package var frame: Span?
    /// Up to the day that was asked for.
    package var occurrences: [Span]
    package var dependence: Dependence?
    package var condition: String?
    package var state: State?
  }

  package var plan: String
  package var title: String
  package var asOf: CalendarDate?
  package var until: CalendarDate
  package var period: Span?
  package var adopted: CalendarDate?
  package var items: [Item]
}

/// Why a question for a plan cannot be answered.
package enum PlanExplanationMistake: Error, Sendable, Hashable {
  case unknownPlan(String, nearest: String?)
  /// The document plans nothing.
  case notAPlan(String, known: [String])
  case unknownItem(String, nearest: String?)
  /// Several items have the number.
  case severalItems(String, anchors: [String])
}
