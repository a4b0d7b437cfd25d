package import SvodDiagnostics
package import SvodNumbers

/// A row of `meetings.csv`.
package struct Meeting: Sendable, Hashable {
  package typealias ID = Identifier<Meeting>

  /// A row of `votes.csv`: how a matter of the agenda was decided.
  package struct Vote: Sendable, Hashable {
    /// The matter as the author writes it: a number of the agenda or of a clause.
    package var item: String
    package var inFavour: Int?
    package var against: Int?
    package var abstained: Int?
    /// Whether the casting vote of whoever was in the chair decided.
    package var isCasting: Bool
    /// What a dissenting member wrote, or that there is such an opinion.
    package var dissent: String?
    package var position: FilePosition

    package init(item: String, position: FilePosition) {
      self.item = item
      self.position = position
      isCasting = false
    }
  }

  package var id: ID
  package var group: WorkingGroup.ID
  package var date: CalendarDate
  package var form: String?
  package var place: String?
  /// Nil where nothing is said of who attended.
  package var present: [Person.ID]?
  package var noticeDate: CalendarDate?
  package var minutes: Document.ID?
  /// When the minutes were made.
  package var minutesDate: CalendarDate?
  package var signed: CalendarDate?
  /// Ids of people, or words.
  package var signedBy: [String]
  package var extractDate: CalendarDate?
  package var agenda: String?
  package var votes: [Vote]
  package var position: FilePosition

  package init(id: ID, group: WorkingGroup.ID, date: CalendarDate, position: FilePosition) {
    self.id = id
    self.group = group
    self.date = date
    self.position = position
    signedBy = []
    votes = []
  }
}
