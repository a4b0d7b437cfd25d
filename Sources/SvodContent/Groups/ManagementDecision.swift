package import SvodDiagnostics
package import SvodNumbers

/// A row of `decisions.csv`: what was decided, who does it by when, and what became of it.
package struct ManagementDecision: Sendable, Hashable {
  package typealias ID = Identifier<ManagementDecision>

  /// What a decision does; the five kinds of management decisions, and advice that binds nobody.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case organizing
    case activating
    case coordinating
    case controlling
    case rewarding
    case advisory
  }

  package var id: ID
  package var kind: Kind?
  /// The form of the act in the author's words: «приказ», «поручение».
  package var form: String?
  package var text: String?
  package var source: ActLink?
  /// Ids of people, or words: «директор МЦ».
  package var responsible: [String]
  package var participants: [String]
  package var due: CalendarDate?
  package var state: Recommendation.State?
  package var evidence: [ProofLink]
  package var indicators: [Indicator.ID]
  package var answers: [AnsweredSubject]
  package var position: FilePosition

  package init(id: ID, position: FilePosition) {
    self.id = id
    self.position = position
    responsible = []
    participants = []
    evidence = []
    indicators = []
    answers = []
  }
}

/// What proves that something was done.
package enum ProofLink: Sendable, Hashable {
  case act(ActLink)
  case address(String)
}

/// What a decision or a review of effects answers.
package enum AnsweredSubject: Sendable, Hashable {
  case recommendation(Recommendation.ID)
  case decision(ManagementDecision.ID)
  /// A clause, or a plan's item.
  case act(ActLink)
}

/// A row of `effects.csv`: what a measure changed, and who says so where.
package struct EffectReview: Sendable, Hashable {
  package typealias ID = Identifier<EffectReview>

  package var id: ID
  package var direction: Direction.ID?
  package var indicator: Indicator.ID?
  package var answers: [AnsweredSubject]
  /// The days that were looked at.
  package var reviewed: HeldTime
  package var conclusion: String?
  package var source: ActLink?
  package var position: FilePosition

  package init(id: ID, position: FilePosition) {
    self.id = id
    self.position = position
    answers = []
    reviewed = HeldTime()
  }
}

/// A row of `evidence.csv`: what proves a component of a direction, beside `covers` of documents.
package struct Evidence: Sendable, Hashable {
  /// Empty where all directions are meant.
  package var directions: [Direction.ID]
  package var component: CycleComponent.ID
  /// Nil where it holds for every cycle in which the document does.
  package var year: Int?
  package var source: ActLink
  /// The page of the signed scan.
  package var scanPage: String?
  package var position: FilePosition

  package init(
    directions: [Direction.ID], component: CycleComponent.ID, year: Int?, source: ActLink,
    position: FilePosition
  ) {
    self.directions = directions
    self.component = component
    self.year = year
    self.source = source
    self.position = position
  }
}
