package import SvodContent
package import SvodNumbers

/// A calendar file: the terms of a plan, or of one of those who are responsible.
package struct PlanCalendar: Sendable, Hashable {
  /// Where the file stands.
  package struct Place: Sendable, Hashable {
    /// Nil for what acts demand again and again.
    package var document: Document.ID?
    /// Nil for the plan as a whole.
    package var party: String?

    package init(document: Document.ID, party: String? = nil) {
      self.document = document
      self.party = party
    }

    private init() {}

    /// The terms that clauses of acts set.
    package static let obligations = Place()

    /// From the section's root, without a leading `/`.
    package var path: String {
      guard let document else { return "kalendar/sroki.ics" }
      return "dokumenty/\(document)/plan\(party.map { "-\($0)" } ?? "").ics"
    }
  }

  /// A term that comes again and again in equal steps.
  package struct Rule: Sendable, Hashable {
    package enum Step: Sendable, Hashable {
      case days(Int)
      case months(Int)
      /// Always on the last day of a month.
      case monthEnds(Int)
    }

    package var step: Step
    /// The first day of the last time; nil where there is no end.
    package var until: CalendarDate?
  }

  /// An all-day event.
  package struct Event: Sendable, Hashable {
    /// Stable from build to build.
    package var id: String
    package var first: CalendarDate
    package var last: CalendarDate
    package var rule: Rule?
    package var title: String
    package var description: String
    /// Absolute: where the item stands.
    package var address: String
    package var isCancelled: Bool
  }

  package var title: String
  /// The day to reckon from, which stands for the time of making: files are the same on every day.
  package var stamp: CalendarDate
  package var events: [Event]
}
