import SvodContent
import SvodFigures
import SvodNumbers
import SvodPublication

extension IndicatorRow.History {
  /// Beyond so many cycles a spark of a row's width can no longer be read.
  static let greatestYearCount = 8

  /// A series up to a page's cycle; none with a single cycle, and where no cycle has a value: the
  /// row's other cells say why.
  init(_ series: Series?, _ style: ValueStyle, _ wording: Wording, tone: Tone) {
    guard let points = series?.points.suffix(Self.greatestYearCount), points.count > 1,
      points.contains(where: { $0.outcome.figure != nil })
    else {
      self = .none
      return
    }
    switch style.kind {
    case .share, .growth, .count, .mean:
      self = Self.spark(points, style, wording, tone: tone)
    case .condition where points.contains { $0.outcome.isTally }:
      self = Self.spark(points, style, wording, tone: tone)
    case .distribution: self = .none
    case .condition, .presence:
      let words = points.map { wording.cell($0.outcome, style).text }
      self = .words(words.joined(separator: " →\u{A0}"))
    }
  }

  private static func spark(
    _ points: ArraySlice<Series.Point>, _ style: ValueStyle, _ wording: Wording, tone: Tone
  ) -> Self {
    let isShare = points.contains { $0.outcome.figure?.isPart == true }
    var samples: [SparkChart.Sample] = []
    samples.reserveCapacity(points.count)
    for point in points {
      let magnitude = point.outcome.figure?.magnitude.doubleValue
      samples.append(
        SparkChart.Sample(
          year: point.year,
          value: magnitude.map { isShare || style.kind == .growth ? $0 * 100 : $0 },
          text: wording.cell(point.outcome, style).text, isBroken: point.cut != nil))
    }
    return SparkChart(of: samples, scale: isShare ? .share : .amount, tone: tone)
      .map(Self.spark) ?? .none
  }
}

extension PooledOutcome {
  fileprivate var isTally: Bool {
    switch figure {
    case .tally, .count: true
    case .share, .percentage, .answer, .mean, .growth, .distribution, nil: false
    }
  }
}

extension Figure {
  /// Whether the magnitude is a fraction of a whole.
  fileprivate var isPart: Bool {
    switch self {
    case .share, .percentage, .tally: true
    case .answer, .count, .mean, .growth, .distribution: false
    }
  }
}
