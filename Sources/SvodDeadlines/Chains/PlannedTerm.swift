package import SvodContent

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
