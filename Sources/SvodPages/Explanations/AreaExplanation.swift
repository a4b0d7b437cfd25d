import SvodContent
import SvodFigures
import SvodLanguage
import SvodPublication

/// How the number of a municipality or of a region came about.
struct AreaExplanation {
  private let context: IndicatorContext

  init(_ context: IndicatorContext) {
    self.context = context
  }

  var explanation: Explanation {
    let municipality = context.section.municipality(of: context.area)
    var explanation = Explanation(
      of: municipality?.name ?? context.section.settings.municipality, context, status: status,
      anchor: Route.calculationAnchor, on: context.route, lines)
    explanation.municipality = municipality?.id.text
    return explanation
  }

  private var outcome: PooledOutcome {
    context.figures?.total.outcome ?? .absent(.missing)
  }

  private var status: String {
    switch outcome {
    case .figure: "ok"
    case .absent(let absence): absence.rawValue
    case .incomputable: "incomputable"
    }
  }

  private var lines: [(Explanation.Part, String?)] {
    let calculation = context.calculationLines
    let target = context.section.municipalTarget(
      context.area, indicator: context.place, year: context.year)
    return [
      (.value, context.wording.spoken(outcome, context.style)), (.reason, reason),
      (.formula, context.formula.plain), (.calculation, context.municipalCalculation?.plain),
      (.set, context.setSentence(memberCount: context.memberCount)?.plain),
    ] + context.calculationRemarks.map { (.remarks, $0.plain) } + [
      (.rounding, calculation.rounding), (.flags, calculation.flags),
      (.source, calculation.source),
      (.target, context.wording.target(target, context.style)),
      (.change, calculation.change), (.comparison, calculation.members),
    ]
  }

  private var reason: String? {
    switch outcome {
    case .figure, .incomputable: nil
    case .absent(let absence): Wording.reason(absence)
    }
  }
}
