package import SvodDiagnostics
import SvodNumbers

/// A named set of organizations, whose members are dated: `sets.csv`.
package struct OrganizationSet: Sendable, Hashable {
  package typealias ID = Identifier<OrganizationSet>

  package var id: ID
  /// What pages call the set; nil where the author gives no title.
  package var title: String?
  /// The times of each member, in the order of the rows.
  package var members: [Organization.ID: [HeldTime]]
  /// Of the first row that names the set.
  package var position: FilePosition

  package init(id: ID, position: FilePosition) {
    self.id = id
    self.position = position
    members = [:]
  }
}

extension OrganizationSet {
  /// Whether the organization belonged to the set at the end of the cycle's year.
  ///
  /// The same day decides on names and clusters of a cycle.
  package func contains(_ organization: Organization.ID, in year: Int) -> Bool {
    members[organization]?.contains { $0.contains(lastDayOf: year) } ?? false
  }
}

extension HeldTime {
  /// Whether the time has the last day of a year.
  package func contains(lastDayOf year: Int) -> Bool {
    CalendarDate(year: year, month: 12, day: 31).map(contains) ?? false
  }
}
