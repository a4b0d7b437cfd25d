package import SvodContent
package import SvodNumbers

/// A plan's item, as far as its term goes.
package struct PlannedTerm: Sendable, Hashable {
  package var anchor: String
  /// As written.
  package var number: String?
  package var reading: DeadlineReading

  package init(anchor: String, number: String?, reading: DeadlineReading) {
    self.anchor = anchor
    self.number = number
    self.reading = reading
  }
}

extension PlannedTerm {
  /// The terms of a plan in the order of the act; tables without a column for terms give none.
  package static func terms(of plan: Plan) -> [PlannedTerm] {
    plan.tables.flatMap { table in
      table.items.compactMap { item in
        table.deadline(of: item).map {
          PlannedTerm(
            anchor: item.anchor, number: item.number, reading: DeadlineReading(of: $0.plainText))
        }
      }
    }
  }
}

/// Dates that somebody else has set, as the plan's front matter gives them.
package struct OutsideDate: Sendable, Hashable {
  /// Matches the words of a term in any case: «в сроки, установленные министерством».
  package var phrase: String
  package var start: CalendarDate?
  package var end: CalendarDate

  package init(phrase: String, start: CalendarDate?, end: CalendarDate) {
    self.phrase = phrase
    self.start = start
    self.end = end
  }
}
