/// All observations, in columns by cycle × indicator × organization.
package struct ObservationTable: Sendable {
  /// What hangs on few observations and would make every one of them larger.
  package struct Remark: Sendable, Hashable {
    package var note: String?
    /// The document that proves a presence.
    package var document: Document.ID?

    package init(note: String?, document: Document.ID?) {
      self.note = note
      self.document = document
    }
  }

  /// Whom an observation is of.
  package enum Subject: Sendable, Hashable {
    /// By the place in the register.
    case organization(Int)
    /// The area's own, whatever its organizations gave.
    case area(Area)
  }

  /// One indicator in one cycle.
  package struct Column: Sendable {
    /// By the register's order of organizations.
    package var organizations: [Observation]
    /// What was given for areas as wholes; most have nothing of their own.
    package var areas: [Area: Observation]
    package var remarks: [Subject: Remark]

    /// What was given for an area as a whole.
    package subscript(area: Area) -> Observation { areas[area] ?? .none }
  }

  private struct Place: Sendable, Hashable {
    let year: Int
    let indicator: Int
  }

  /// A file that values come from.
  package struct File: Sendable, Hashable {
    /// Inside the author's folder, wherever that lies: `data/2021/results.csv`.
    package var path: String
    /// As findings print it: `Content/data/2021/results.csv`.
    package var printed: String

    package init(path: String, printed: String) {
      self.path = path
      self.printed = printed
    }
  }

  /// Data files by their place in `Observation.file`.
  package var files: [File] = []
  private var columns: [Place: Column] = [:]
  private let organizationCount: Int

  package init(organizationCount: Int) {
    self.organizationCount = organizationCount
  }

  /// The column of a cycle and an indicator by its place in the catalogue; nil when there is none.
  package subscript(year: Int, indicator: Int) -> Column? {
    columns[Place(year: year, indicator: indicator)]
  }

  /// Changes a column in place, making an empty one first where there is none.
  package mutating func update(year: Int, indicator: Int, _ change: (inout Column) -> Void) {
    let place = Place(year: year, indicator: indicator)
    change(&columns[place, default: Column(organizationCount: organizationCount)])
  }
}

extension ObservationTable.Column {
  fileprivate init(organizationCount: Int) {
    organizations = Array(repeating: .none, count: organizationCount)
    areas = [:]
    remarks = [:]
  }
}
