import SvodContent
import SvodDiagnostics
import SvodFigures
import SvodMetrics
import SvodNumbers

func decimal(_ millionths: Int64) -> ExactDecimal { ExactDecimal(millionths: millionths) }

extension Figure {
  static func share(_ numerator: Int, of denominator: Int) -> Figure {
    .share(numerator: ExactDecimal(numerator), denominator: ExactDecimal(denominator))
  }

  static func count(_ amount: Int) -> Figure { .count(ExactDecimal(amount)) }

  static func mean(_ mean: Ratio, of base: Int) -> Figure {
    .mean(mean, base: ExactDecimal(base))
  }

  static func growth(_ now: Int, from before: Int, base: Int? = nil) -> Figure {
    .growth(now: Ratio(now), before: Ratio(before), base: base.map { ExactDecimal($0) })
  }

  static func tally(_ met: Int, of count: Int, silent: Int = 0) -> Figure {
    .tally(Tally(met: met, of: count, silent: silent))
  }
}

extension Outcome {
  static func share(_ numerator: Int, of denominator: Int) -> Outcome {
    .figure(.share(numerator, of: denominator))
  }

  static func answer(_ answer: Bool) -> Outcome { .figure(.answer(answer)) }
}

func indicator(
  _ kind: Indicator.Kind, better: Indicator.Better = .higher,
  _ edit: (inout Indicator) -> Void = { _ in }
) -> Indicator {
  var indicator = Indicator(
    id: Indicator.ID("sample"), direction: Direction.ID("results"), group: 0, title: "Показатель",
    kind: kind, better: better, position: FilePosition(file: "Content/indicators/results.yml"))
  edit(&indicator)
  return indicator
}

/// Rules for full counts of organizations, where nothing is small.
func rules(
  better: Indicator.Better = .higher, _ edit: (inout Indicator) -> Void = { _ in }
) -> ComparisonRules {
  let indicator = indicator(.share, better: better) {
    $0.concerns = .organization
    edit(&$0)
  }
  return ComparisonRules(indicator, PublicationRules())
}

/// A series of consecutive years up to 2021.
func series(_ outcomes: PooledOutcome..., cuts: [Int: String] = [:]) -> Series {
  let first = 2021 - outcomes.count + 1
  return Series(
    outcomes.enumerated().map { place, outcome in
      let year = first + place
      return Series.Point(
        year: year, outcome: outcome, cut: cuts[year].map { Series.Cut(reason: $0) })
    })
}
