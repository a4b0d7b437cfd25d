package import SvodDiagnostics

/// A system of the management mechanisms: «Система оценки качества подготовки обучающихся».
package struct Direction: Sendable, Hashable {
  package typealias ID = Identifier<Direction>

  /// A purpose of the direction and the indicators that measure it.
  package struct Goal: Sendable, Hashable {
    /// What became of the goal in a cycle.
    package enum State: Sendable, Hashable {
      case reached
      case partlyReached
      case notReached
      /// In the author's own words: which tasks are solved.
      case words(String)
    }

    package var id: String
    /// As the author writes it; nil where there is none.
    package var number: String?
    package var title: String
    package var indicators: [Indicator.ID]
    /// By year.
    package var states: [Int: State]

    package init(
      id: String, title: String, indicators: [Indicator.ID], states: [Int: State] = [:]
    ) {
      self.id = id
      self.title = title
      self.indicators = indicators
      self.states = states
    }
  }

  package var id: ID
  package var number: String?
  package var title: String
  package var short: String
  package var goals: [Goal]
  /// Ids under which people may still look for it.
  package var formerIDs: [String]
  package var position: FilePosition

  package init(
    id: ID, number: String?, title: String, short: String, goals: [Goal], position: FilePosition
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.short = short
    self.goals = goals
    formerIDs = []
    self.position = position
  }
}

/// A heading over directions: «Механизмы управления качеством образовательных результатов».
///
/// The untitled one holds directions that the author gives without mechanisms.
package struct Mechanism: Sendable, Hashable {
  package var id: String
  /// As the author writes it; nil where there is none.
  package var number: String?
  package var title: String
  package var directions: [Direction]

  package init(id: String, title: String, directions: [Direction]) {
    self.id = id
    self.title = title
    self.directions = directions
  }
}

/// A component of the management cycle: «Мониторинг показателей».
package struct CycleComponent: Sendable, Hashable {
  package typealias ID = Identifier<CycleComponent>

  /// How long a document confirms the component.
  package enum Freshness: String, Sendable, Hashable, CaseIterable {
    case inForce = "in-force"
    case cycle
  }

  package var id: ID
  package var title: String
  /// Kinds of documents that confirm the component; nil where the author is silent.
  package var provedBy: [String]?
  package var fresh: Freshness?

  package init(id: ID, title: String, provedBy: [String]?, fresh: Freshness?) {
    self.id = id
    self.title = title
    self.provedBy = provedBy
    self.fresh = fresh
  }
}
