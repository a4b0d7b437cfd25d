import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers

/// One cycle of a course: what may be shown of it.
struct CourseSample: Sendable, Hashable {
  let year: Int
  let outcome: PooledOutcome
  let isBroken: Bool
  /// Of those that the value is read against; nil where nothing is said of them.
  let median: Ratio?
  let minimum: Ratio?
  let maximum: Ratio?

  init(
    _ point: Series.Point, median: Ratio?, minimum: Ratio? = nil, maximum: Ratio? = nil
  ) {
    year = point.year
    outcome = point.outcome
    isBroken = point.cut != nil
    self.median = median
    self.minimum = minimum
    self.maximum = maximum
  }

  fileprivate var magnitude: Ratio? { outcome.figure?.magnitude }

  fileprivate var magnitudes: [Ratio] {
    [magnitude, median, minimum, maximum].compactMap(\.self)
  }
}

extension CourseChart {
  /// More cycles leave no room for their numbers.
  static func greatestYearCount(_ form: Form) -> Int {
    switch form {
    case .range: 8
    case .pair: 5
    }
  }

  /// Nil for what has no magnitude, and with fewer than two values, which show no course.
  ///
  /// - Parameters:
  ///   - form: what the series is drawn against.
  ///   - samples: the cycles up to the page's own, ascending.
  ///   - title: of the indicator.
  ///   - medianTitle: whose median it is: «медиана», «медиана других».
  ///   - style: how the indicator's values are printed.
  ///   - wording: the section's words and numbers.
  init?(
    _ form: Form, of samples: [CourseSample], title: String, medianTitle: String,
    _ style: ValueStyle, _ wording: Wording
  ) {
    let samples = samples.suffix(Self.greatestYearCount(form))
    guard samples.count(where: { $0.magnitude != nil }) > 1,
      let scale = StripScale(ofCourse: samples.flatMap(\.magnitudes), style)
    else { return nil }
    let words = CourseWords(style, wording, medianTitle: medianTitle)
    let unit = words.unit
    self.init(
      form: form,
      points: samples.map { words.point($0, on: scale) },
      axis: scale.axis(unit: unit, numbers: wording.numbers),
      title: unit.map { "\(title),\u{A0}\($0)" } ?? title,
      description: samples.enumerated().map { place, sample in
        (place == 0 ? "" : sample.isBroken ? " // " : "; ") + words.spoken(sample)
      }.joined())
  }
}

extension StripScale {
  /// The upright axis of a course; nil for what has no magnitude.
  fileprivate init?(ofCourse values: [Ratio], _ style: ValueStyle) {
    switch style.kind {
    case .share, .condition: self.init(spanningShares: values)
    case .growth: self.init(spanningGrowths: values)
    case .count: self.init(spanning: values, areWhole: style.decimals == 0)
    case .mean: self.init(spanning: values)
    case .distribution, .presence: return nil
    }
  }
}

/// How the numbers of a course are written.
private struct CourseWords {
  private let style: ValueStyle
  private let wording: Wording
  private let medianTitle: String

  init(_ style: ValueStyle, _ wording: Wording, medianTitle: String) {
    self.style = style
    self.wording = wording
    self.medianTitle = medianTitle
  }

  /// A condition is drawn as the part of those that meet it.
  var unit: String? { style.kind == .condition ? "%" : style.unit }

  func point(_ sample: CourseSample, on scale: StripScale) -> CourseChart.Point {
    func mark(_ magnitude: Ratio?, _ text: String? = nil) -> CourseChart.Mark? {
      magnitude.map {
        CourseChart.Mark(
          height: scale.place(of: $0), text: text ?? wording.text(magnitude: $0, style))
      }
    }
    return CourseChart.Point(
      year: String(sample.year), value: mark(sample.magnitude, short(sample.outcome)),
      median: mark(sample.median), minimum: mark(sample.minimum), maximum: mark(sample.maximum),
      absence: sample.magnitude == nil ? wording.cell(sample.outcome, style).text : nil,
      isBroken: sample.isBroken)
  }

  /// «12 из 14» without the part in percent, which the axis shows.
  private func short(_ outcome: PooledOutcome) -> String {
    let text = wording.cell(outcome, style).text
    return text.split(separator: " (").first.map(String.init) ?? text
  }

  /// «2021 — 58,1, минимум 33,3, медиана 56,9, максимум 68,8».
  func spoken(_ sample: CourseSample) -> String {
    let beside = [
      ("минимум", sample.minimum), (medianTitle, sample.median), ("максимум", sample.maximum),
    ].compactMap { title, magnitude in
      magnitude.map { "\(title) \(wording.text(magnitude: $0, style))" }
    }
    let value = "\(sample.year)\u{A0}— \(wording.cell(sample.outcome, style).text)"
    return ([value] + beside).joined(separator: ", ")
  }
}
