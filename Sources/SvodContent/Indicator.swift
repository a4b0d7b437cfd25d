package import SvodDiagnostics
package import SvodNumbers

/// An entry of the catalogue: what is measured, in whom, and who may see it.
package struct Indicator: Sendable {
  package typealias ID = Identifier<Indicator>

  /// How organizations report and how the municipality's figure is made of it.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case share
    case condition
    case count
    case mean
    case growth
    case distribution
    case presence
  }

  package enum Better: String, Sendable, Hashable, CaseIterable {
    case higher
    case lower
    case neither
  }

  package enum Period: String, Sendable, Hashable, CaseIterable {
    case calendar
    case academic
    case financial
  }

  package enum Visibility: String, Sendable, Hashable, CaseIterable {
    case `public`
    /// No organization's value leaves the gate.
    case aggregate
    /// Nothing leaves the gate.
    case `internal`
  }

  package enum Concern: String, Sendable, Hashable, CaseIterable {
    case pupils
    case staff
    case head
    case organization
  }

  package enum Variation: String, Sendable, Hashable, CaseIterable {
    /// A full count of the same units.
    case none
    /// Other children every year.
    case cohort
  }

  package enum Role: String, Sendable, Hashable, CaseIterable {
    case result
    /// A fact beside a page's title, never judged.
    case context
  }

  /// How the municipality's value treats those who gave nothing.
  package enum AbsentRule: String, Sendable, Hashable, CaseIterable {
    case excluded
    case countsAsNo = "counts-as-no"
  }

  package enum Level: String, Sendable, Hashable, CaseIterable {
    case organization
    case municipality
  }

  /// The rule of a computed condition: `of: grade4-basic`, `holds: "= 100 %"`.
  package struct Derivation: Sendable, Hashable {
    package enum Comparison: String, Sendable, Hashable, CaseIterable {
      case equal = "="
      case greater = ">"
      case atLeast = ">="
      case less = "<"
      case atMost = "<="
    }

    package var source: Indicator.ID
    package var comparison: Comparison
    /// A share as a fraction (100 % is 1), another value as it is.
    package var threshold: Ratio
    /// The rule as typed: `= 100 %`.
    package var text: String

    package init(source: Indicator.ID, comparison: Comparison, threshold: Ratio, text: String) {
      self.source = source
      self.comparison = comparison
      self.threshold = threshold
      self.text = text
    }
  }

  /// A named part of a distribution's scale: «на 100 %».
  package struct Bucket: Sendable, Hashable {
    package var id: String
    package var title: String

    package init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  /// A place in an act that defines the indicator: `concept-2021#p-3`.
  package struct Definition: Sendable, Hashable {
    package var document: Document.ID
    /// A number as written or an anchor; nil for the document as a whole.
    package var clause: String?

    package init(document: Document.ID, clause: String?) {
      self.document = document
      self.clause = clause
    }
  }

  package var id: ID
  package var direction: Direction.ID
  /// Position of the group in the catalogue.
  package var group: Int
  package var number: String?
  package var title: String
  /// The title for tables; the full one where the author gives no other.
  package var short: String
  package var heading: String?
  package var kind: Kind
  /// `%` for shares and conditions unless given otherwise; nil where there is none.
  package var unit: String?
  package var better: Better
  package var appliesTo: Applicability
  package var period: Period
  /// What holds after defaults: heads are aggregate, a derived condition hides with its source.
  package var visibility: Visibility
  package var concerns: Concern
  package var variation: Variation
  package var role: Role
  package var absent: AbsentRule
  package var level: Level
  /// Years of a rolling window.
  package var window: Int?
  /// Whether groups below ten are hidden entire.
  package var isSensitive: Bool
  /// Digits after the comma; nil where the section's own number holds.
  package var decimals: Int?
  /// By year; a share's target in percent as typed.
  package var targets: [Int: ExactDecimal]
  package var source: String?
  package var useLimits: String?
  package var method: [ActBlock]
  package var numeratorTitle: String?
  package var denominatorTitle: String?
  /// The organizations whose sum is the denominator; nil where the author does not name them.
  package var denominatorSet: Applicability?
  package var definedBy: Definition?
  package var since: Int?
  /// As the author gives them; `heatThresholds` is what holds.
  package var heat: HeatThresholds?
  package var derivation: Derivation?
  /// Of a distribution, in the order of its scale; otherwise empty.
  package var buckets: [Bucket]
  package var formerIDs: [String]
  package var position: FilePosition

  package init(
    id: ID, direction: Direction.ID, group: Int, title: String, kind: Kind, better: Better,
    position: FilePosition
  ) {
    self.id = id
    self.direction = direction
    self.group = group
    self.title = title
    self.kind = kind
    self.better = better
    self.position = position
    short = title
    appliesTo = .all
    period = .calendar
    visibility = .public
    concerns = .pupils
    variation = .none
    role = .result
    absent = .excluded
    level = kind == .presence ? .municipality : .organization
    isSensitive = false
    targets = [:]
    method = []
    buckets = []
    formerIDs = []
  }
}

extension Indicator.Kind {
  /// Whether two figures differ by one number; those of a distribution differ by many.
  package var isCompared: Bool {
    switch self {
    case .share, .condition, .count, .mean, .growth, .presence: true
    case .distribution: false
    }
  }
}
