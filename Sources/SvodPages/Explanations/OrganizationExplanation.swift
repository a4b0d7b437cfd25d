import SvodContent
import SvodFigures
import SvodLanguage
import SvodPublication

/// How an organization's number came about.
struct OrganizationExplanation {
  private let context: IndicatorContext
  private let organization: Int
  /// Nil where the indicator shows no single organization.
  private let outcome: Outcome?

  init(of organization: Int, _ context: IndicatorContext) {
    self.context = context
    self.organization = organization
    outcome = context.section.outcome(
      organization: organization, indicator: context.place, year: context.year)
  }

  var explanation: Explanation {
    let entry = context.section.organizations.organizations[organization]
    var explanation = Explanation(
      of: entry.shortName(in: context.year), context, status: status,
      anchor: outcome == nil ? Route.calculationAnchor : entry.id.text, on: route, lines)
    explanation.organization = entry.id.text
    explanation.municipality = entry.municipality?.text
    return explanation
  }

  /// The sheet of the indicator's page that holds the organization's row.
  private var route: Route {
    context.route.onSheet(context.shared?.sheets.sheet(of: organization) ?? 1)
  }

  private var status: String {
    switch outcome {
    case .figure: "ok"
    case .absent(let absence): absence.rawValue
    case nil: "withheld"
    }
  }

  /// Of a hidden value nothing is said but that it is hidden: all hidden values read alike.
  private var lines: [(Explanation.Part, String?)] {
    guard let outcome else {
      return [(.reason, context.withheld), (.formula, context.formula.plain)]
    }
    let ending: [(Explanation.Part, String?)] =
      outcome == .absent(.suppressed) ? [(.remarks, block)] : origin + standing
    return [
      (.value, context.wording.spoken(PooledOutcome(outcome), context.style)),
      (.reason, outcome.absence.map(Wording.reason)), (.formula, context.formula.plain),
      (.calculation, context.equation(outcome, of: organization)),
    ] + ending
  }

  /// The block of cycles that the page tells instead; nil where none is told.
  private var block: String? {
    context.section.blocks(
      organization: organization, indicator: context.place, through: context.year
    ).last.map { context.wording.words($0, context.style) }
  }

  private var origin: [(Explanation.Part, String?)] {
    let flags = context.section.flags(
      organization: organization, indicator: context.place, year: context.year)
    return [
      (.rounding, outcome?.figure == nil ? nil : context.roundingOfMember),
      (.flags, Wording.allWords(flags)), (.source, context.source(of: organization)),
      (
        .submission,
        SubmissionSentence(of: organization, in: context.year, context.section)?.text
      ),
    ]
  }

  private var standing: [(Explanation.Part, String?)] {
    let section = context.section
    let (indicator, year) = (context.place, context.year)
    let target = section.target(organization: organization, indicator: indicator, year: year)
    let change = section.change(organization: organization, indicator: indicator, year: year)
    let surroundings = section.surroundings(
      organization: organization, indicator: indicator, year: year, within: .municipality)
    let cluster = section.surroundings(
      organization: organization, indicator: indicator, year: year, within: .cluster)
    return [
      (.target, context.wording.target(target, context.style)),
      (.change, change.flatMap(context.sentence)),
      (.comparison, surroundings.flatMap(context.sentence)),
      (.comparison, cluster.flatMap(context.sentence).map { "в\u{A0}кластере: \($0)" }),
    ]
  }
}
