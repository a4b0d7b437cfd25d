/// What a deadline's words mean.
package indirect enum Deadline: Sendable, Hashable {
  /// Nothing is written, or only dashes.
  case unspecified
  /// Once in each stretch: a day, a month, a range, a set of months.
  case once([CalendarStretch])
  case recurring(DeadlineRecurrence)
  case frequency(DeadlineFrequency)
  /// «постоянно (в течение года)»: something is expected in every period.
  case ongoing(CalendarStretch?)
  case relative(RelativeTerm)
  /// Dates that somebody else sets: «в сроки, установленные МОиН УР».
  case outside(AnotherSource)
  /// Dates that stand in another document: «по отдельному графику».
  case schedule(AnotherSource)
  /// «по мере необходимости», in the words of the act: never overdue.
  case asNeeded(String)
  /// A term that holds only if something is the case: «февраль–март (при необходимости)».
  case conditional(Deadline, condition: String)
  /// Several terms that do not make one: «по отдельному графику По мере необходимости».
  case composite([Deadline])

  /// Where dates come from that the expression itself does not give.
  package struct AnotherSource: Sendable, Hashable {
    /// In the words of the act.
    package var phrase: String
    /// What the expression says besides: «ежегодно», «в течение года»; never itself a source.
    package var frame: Deadline?

    package init(_ phrase: String, within frame: Deadline? = nil) {
      self.phrase = phrase
      self.frame = frame
    }
  }
}

extension Deadline {
  /// What kind of term it is, under a name for machines.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case unspecified
    case day
    case span
    case dates
    case recurring
    case minimumFrequency = "minimum-frequency"
    case exactFrequency = "exact-frequency"
    case maximumFrequency = "maximum-frequency"
    case ongoing
    case relative
    case outside
    case schedule
    case asNeeded = "as-needed"
    case conditional
    case composite
  }

  package var kind: Kind {
    switch self {
    case .unspecified: .unspecified
    case .once(let stretches) where stretches.count > 1: .dates
    case .once(let stretches): stretches.first?.precision == .day ? .day : .span
    case .recurring: .recurring
    case .frequency(let frequency):
      switch frequency.bound {
      case .atLeast: .minimumFrequency
      case .exactly: .exactFrequency
      case .atMost: .maximumFrequency
      }
    case .ongoing: .ongoing
    case .relative: .relative
    case .outside: .outside
    case .schedule: .schedule
    case .asNeeded: .asNeeded
    case .conditional: .conditional
    case .composite: .composite
    }
  }

  /// The words of the condition that the term hangs on.
  package var condition: String? {
    switch self {
    case .asNeeded(let words), .conditional(_, let words): words
    case .unspecified, .once, .recurring, .frequency, .ongoing, .relative, .outside, .schedule,
      .composite:
      nil
    }
  }

  /// What the term is counted from.
  package var dependence: Dependence? {
    switch self {
    case .relative(let term): term.base
    case .outside(let source): .outside(source.phrase)
    case .conditional(let term, _): term.dependence
    case .unspecified, .once, .recurring, .frequency, .ongoing, .schedule, .asNeeded, .composite:
      nil
    }
  }
}
