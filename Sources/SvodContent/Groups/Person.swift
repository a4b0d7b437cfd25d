package import SvodDiagnostics
package import SvodNumbers

/// A row of `people.csv`: who somebody was in a time, so that old minutes keep old posts.
package struct Person: Sendable, Hashable {
  package typealias ID = Identifier<Person>

  package var id: ID
  package var name: String
  package var post: String?
  /// The organization's id, or its name in the author's own words.
  package var organization: String?
  package var held: HeldTime
  package var position: FilePosition

  package init(id: ID, name: String, held: HeldTime, position: FilePosition) {
    self.id = id
    self.name = name
    self.held = held
    self.position = position
  }
}

/// The days in which something held, both ends included; an end that is not given is open.
package struct HeldTime: Sendable, Hashable {
  package var from: CalendarDate?
  package var to: CalendarDate?

  package init(from: CalendarDate? = nil, to: CalendarDate? = nil) {
    self.from = from
    self.to = to
  }

  package func contains(_ date: CalendarDate) -> Bool {
    (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true)
  }

  /// Whether two times have a day in common.
  package func overlaps(_ other: HeldTime) -> Bool {
    let startsInTime = to.flatMap { end in other.from.map { $0 <= end } } ?? true
    let endsInTime = other.to.flatMap { end in from.map { $0 <= end } } ?? true
    return startsInTime && endsInTime
  }
}
