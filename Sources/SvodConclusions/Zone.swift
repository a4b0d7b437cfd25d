package import SvodContent
package import SvodFigures
package import SvodNumbers

/// What a rule of the section finds among published figures: a problem zone or a good practice.
///
/// It is a draft until the working group confirms it (`product.md` § 3).
package struct Zone: Sendable, Hashable {
  /// Whose figure it is.
  package enum Subject: Sendable, Hashable {
    case area(Area)
    /// By the place in the register.
    case organization(Int)
  }

  /// The numbers that made the rule find it.
  package enum Evidence: Sendable, Hashable {
    /// The target as typed: of a share in percent.
    case belowTarget(Figure, target: ExactDecimal)
    /// With the organizations that both figures are of, where they are not all.
    case worse(Comparison, matched: MunicipalChange.Matched?)
    /// The latest comparison first; two at least.
    case worseInARow([Comparison])
    case lowest(Figure, others: Surroundings)
    case best(Comparison, others: Surroundings)
  }

  package var rule: ZoneRule
  /// By the place in the published catalogue.
  package var indicator: Int
  package var subject: Subject
  package var year: Int
  package var evidence: Evidence
  /// What was decided of it; nil while nobody has.
  package var decision: ZoneDecision?

  package init(
    rule: ZoneRule, indicator: Int, subject: Subject, year: Int, evidence: Evidence,
    decision: ZoneDecision? = nil
  ) {
    self.rule = rule
    self.indicator = indicator
    self.subject = subject
    self.year = year
    self.evidence = evidence
    self.decision = decision
  }
}

extension Zone {
  package var isConfirmed: Bool { decision?.state == .confirmed }
  package var isRejected: Bool { decision?.state == .rejected }
}

extension Zone.Evidence {
  /// The figure of the cycle in question.
  package var figure: Figure {
    switch self {
    case .belowTarget(let figure, _), .lowest(let figure, _): figure
    case .worse(let comparison, _), .best(let comparison, _): comparison.now
    case .worseInARow(let comparisons): comparisons[0].now
    }
  }
}
