package import SvodNumbers

/// A row of `submissions.csv`: who gave a cycle's data, who checked them, when.
package struct Submission: Sendable, Hashable {
  package var year: Int
  package var organization: Organization.ID
  package var date: CalendarDate?
  package var by: String?
  package var checkedBy: String?
  package var checked: CalendarDate?

  package init(year: Int, organization: Organization.ID) {
    self.year = year
    self.organization = organization
  }
}
