package import SvodDiagnostics
package import SvodNumbers

/// An entry of `groups.yml` with its composition: a group that meets and decides by its own rules.
package struct WorkingGroup: Sendable, Hashable {
  package typealias ID = Identifier<WorkingGroup>

  package enum Role: String, Sendable, Hashable, CaseIterable {
    case chair
    case deputy
    case secretary
    case member
  }

  /// A row of `groups/<id>.csv`.
  package struct Membership: Sendable, Hashable {
    package var person: Person.ID
    package var role: Role
    package var held: HeldTime
    package var position: FilePosition

    package init(person: Person.ID, role: Role, held: HeldTime, position: FilePosition) {
      self.person = person
      self.role = role
      self.held = held
      self.position = position
    }
  }

  /// A duty in the monitoring whose bearer must have a role in the group.
  package struct Duty: Sendable, Hashable {
    /// «куратор мониторинга».
    package var title: String
    package var role: Role
    /// Nil where the author leaves it to the acts.
    package var person: Person.ID?
    package var held: HeldTime
    /// The act that appoints, or that couples duty and role.
    package var source: ActLink?
    package var position: FilePosition

    package init(_ title: String, role: Role, position: FilePosition) {
      self.title = title
      self.role = role
      self.position = position
      held = HeldTime()
    }
  }

  /// How often the group has to meet at least.
  package struct Frequency: Sendable, Hashable {
    package enum Period: String, Sendable, Hashable, CaseIterable {
      case year
      case halfYear = "half-year"
      case quarter
      case month
    }

    package var count: Int
    package var period: Period

    package init(count: Int, per period: Period) {
      self.count = count
      self.period = period
    }
  }

  /// Within how many days something has to be done, and from what they are counted.
  package struct Term: Sendable, Hashable {
    package enum Days: String, Sendable, Hashable, CaseIterable {
      case working
      case calendar
    }

    package enum Event: String, Sendable, Hashable, CaseIterable {
      case meeting
      case signing
    }

    package var count: Int
    package var days: Days
    package var event: Event

    package init(count: Int, days: Days, from event: Event) {
      self.count = count
      self.days = days
      self.event = event
    }
  }

  package var id: ID
  package var title: String
  /// The act whose rules these are.
  package var regulation: Document.ID?
  /// The act that names the members.
  package var composition: Document.ID?
  package var frequency: Frequency?
  /// The share of the composition that must attend, above 0 and not above 1.
  package var quorum: Ratio?
  package var minutes: Term?
  /// Counted backwards from the meeting.
  package var notice: Term?
  package var extracts: Term?
  /// Headings that minutes must have, as the author writes them.
  package var minutesContain: [String]
  /// Items of plans that the group's meetings fulfil.
  package var countsFor: [ActLink]
  package var members: [Membership]
  package var duties: [Duty]
  package var position: FilePosition

  package init(id: ID, title: String, position: FilePosition) {
    self.id = id
    self.title = title
    self.position = position
    minutesContain = []
    countsFor = []
    members = []
    duties = []
  }
}

extension WorkingGroup {
  /// Who belongs to the group on a day, in the order of the author's file.
  package func members(on date: CalendarDate) -> [Membership] {
    members.filter { $0.held.contains(date) }
  }

  /// How many must attend of a composition of so many: the share of it, rounded up.
  ///
  /// One half of 7 is 4, two thirds of 11 are 8; nil where the act's rule is not given.
  package func quorum(ofComposition count: Int) -> Int? {
    guard let quorum else { return nil }
    return (0...max(count, 0)).first { !(Ratio($0) < quorum * Ratio(count)) }
  }
}

/// A document, or a place in it.
package struct ActLink: Sendable, Hashable {
  package var document: Document.ID
  package var anchor: String?
  /// The clause as the author writes it: «2.1».
  package var clause: String?

  package init(_ document: Document.ID, anchor: String? = nil, clause: String? = nil) {
    self.document = document
    self.anchor = anchor
    self.clause = clause
  }
}
