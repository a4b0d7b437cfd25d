extension SparkChart {
  /// One cycle of a series: what is printed of it, and its value where there is one.
  struct Sample: Sendable, Hashable {
    var year: Int
    /// A share in percent, another value in its unit.
    var value: Double?
    /// «62,5», «не проводилось».
    var text: String
    /// Whether the value cannot be compared with the one before it.
    var isBroken: Bool
  }

  /// How far a spark may stretch its series.
  enum Scale: Sendable, Hashable {
    /// Never narrower than 20 percentage points, and within 0 and 100.
    case share
    /// Never narrower than four units.
    case amount

    fileprivate var narrowest: Double {
      switch self {
      case .share: 20
      case .amount: 4
      }
    }
  }

  /// A series on its own scale; nil with fewer than two values, which show no course.
  init?(of samples: [Sample], scale: Scale, tone: Tone) {
    let values = samples.compactMap(\.value)
    guard values.count > 1, let least = values.min(), let greatest = values.max() else {
      return nil
    }
    let range = SparkRange(from: least, to: greatest, scale: scale)
    var points: [Point] = []
    points.reserveCapacity(samples.count)
    for sample in samples {
      points.append(Point(height: sample.value.map(range.height), isBroken: sample.isBroken))
    }
    self.init(points: points, tone: tone, label: Self.label(of: samples))
  }

  private static func label(of samples: [Sample]) -> String {
    var label = ""
    for sample in samples {
      if !label.isEmpty { label += sample.isBroken ? " // " : ", " }
      label += "\(sample.year)\u{A0}— \(sample.text)"
    }
    return label
  }
}

/// The ends of a spark's own scale.
private struct SparkRange {
  private let low: Double
  private let width: Double

  init(from least: Double, to greatest: Double, scale: SparkChart.Scale) {
    width = max(greatest - least, scale.narrowest)
    let centred = (least + greatest - width) / 2
    switch scale {
    case .share: low = min(max(centred, 0), 100 - width)
    case .amount: low = centred
    }
  }

  func height(of value: Double) -> Double { (value - low) / width }
}
