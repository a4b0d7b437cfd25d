package import SvodDiagnostics
package import SvodNumbers

/// A school, a kindergarten or another organization whose data the section shows.
package struct Organization: Sendable, Hashable {
  package typealias ID = Identifier<Organization>

  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case school
    case kindergarten
    case supplementary
    case other
  }

  /// What held in a time of `organization-history.csv`; an end left empty is open.
  package struct Former: Sendable, Hashable {
    package var from: CalendarDate?
    package var to: CalendarDate?
    package var name: String?
    package var shortName: String?
    package var cluster: String?

    package init(
      from: CalendarDate?, to: CalendarDate?, name: String?, shortName: String?, cluster: String?
    ) {
      self.from = from
      self.to = to
      self.name = name
      self.shortName = shortName
      self.cluster = cluster
    }
  }

  /// A row of `clusters.csv`: to which cluster the organization belonged in a time.
  package struct ClusterTime: Sendable, Hashable {
    package var cluster: String
    package var held: HeldTime

    package init(cluster: String, held: HeldTime) {
      self.cluster = cluster
      self.held = held
    }
  }

  package var id: ID
  /// The full official name.
  package var name: String
  /// The name for tables; the full one where the author gives no other.
  package var shortName: String
  package var kind: Kind
  package var locality: String?
  /// Of a regional section; nil in a section of one municipality.
  package var municipality: Municipality.ID?
  package var cluster: String?
  /// The clusters of `clusters.csv`, each with its time; they go before all others.
  package var clusters: [ClusterTime]
  package var website: String?
  package var opened: CalendarDate?
  package var closed: CalendarDate?
  package var successor: ID?
  package var formerNames: [String]
  /// Ids whose addresses and anchors go on working.
  package var formerIDs: [String]
  package var history: [Former]
  package var position: FilePosition

  package init(id: ID, name: String, shortName: String, kind: Kind, position: FilePosition) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.kind = kind
    self.position = position
    formerNames = []
    formerIDs = []
    history = []
    clusters = []
  }
}

extension Organization {
  /// Whether the organization worked on any day of the cycle's year; such a cycle has its page.
  package func isOpen(in year: Int) -> Bool {
    if let opened, opened.year > year { return false }
    if let closed, closed.year < year { return false }
    return true
  }

  /// Whether the organization still worked at the end of the cycle's year and so owes its data.
  package func isExpected(in year: Int) -> Bool {
    guard isOpen(in: year) else { return false }
    guard let closed else { return true }
    return closed.year > year || (closed.month == 12 && closed.day == 31)
  }

  /// The names and the cluster that held at the end of the cycle's year.
  package func former(in year: Int) -> Former? {
    guard let lastDay = CalendarDate(year: year, month: 12, day: 31) else { return nil }
    return history.first { former in
      (former.from.map { $0 <= lastDay } ?? true) && (former.to.map { lastDay <= $0 } ?? true)
    }
  }

  package func name(in year: Int) -> String { former(in: year)?.name ?? name }

  package func shortName(in year: Int) -> String { former(in: year)?.shortName ?? shortName }

  package func cluster(in year: Int) -> String? {
    clusters.first { $0.held.contains(lastDayOf: year) }?.cluster ?? former(in: year)?.cluster
      ?? cluster
  }
}
