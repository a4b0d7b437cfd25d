package import SvodPages

/// A drawing as high as its row, so that the dotted line runs through the whole column.
extension HTMLBytes {
  /// Adds the axis, the dotted line, last year's hollow circle and this year's filled one.
  ///
  /// It is hidden from those who listen: the row says its numbers in words.
  package mutating func append(_ chart: DumbbellChart) {
    append(#"<svg class="dumb" aria-hidden="true"><line class="base" x1="2.5%" y1="50%""#)
    append(#" x2="97.5%" y2="50%"/>"#)
    if let reference = chart.reference { append(line: reference) }
    if chart.isJoined, let before = chart.before, let now = chart.now {
      append(chart.tone.chain)
      append(place: before)
      append(#" x2=""#)
      append(place: now)
      append(#" y1="50%" y2="50%"/>"#)
    }
    if let before = chart.before { append(circle: #"<circle class="was" cx=""#, before, "4") }
    if let now = chart.now { append(circle: #"<circle class="is" cx=""#, now, "5.5") }
    append("</svg>")
  }

  /// Adds the dotted line alone, through a row that has no value to draw.
  mutating func append(referenceAlone reference: Double) {
    append(#"<svg class="dumb" aria-hidden="true">"#)
    append(line: reference)
    append("</svg>")
  }

  private mutating func append(line reference: Double) {
    append(#"<line class="ref" x1=""#)
    append(place: reference)
    append(#" x2=""#)
    append(place: reference)
    append(#" y2="100%"/>"#)
  }

  private mutating func append(circle opening: StaticString, _ place: Double, _ r: StaticString) {
    append(opening)
    append(place: place)
    append(#" cy="50%" r=""#)
    append(r)
    append(#""/>"#)
  }

  /// The attribute's value and its closing quotation mark.
  private mutating func append(place: Double) {
    append(tenths: AxisPlace(place).tenths)
    append(#"%""#)
  }
}

extension Tone {
  fileprivate var chain: StaticString {
    switch self {
    case .better: #"<line class="chain better" x1=""#
    case .worse: #"<line class="chain worse" x1=""#
    case .neutral: #"<line class="chain" x1=""#
    }
  }
}

extension ChartKey {
  /// The key to a table of two cycles: only the marks that some row has.
  static func lines(
    _ charts: some Sequence<DumbbellChart>, before: String, now: String, reference: String?
  ) -> [ChartKey] {
    var marks: Set<Mark> = []
    for chart in charts {
      if chart.before != nil { marks.insert(.before) }
      if chart.now != nil { marks.insert(.now) }
      if chart.reference != nil { marks.insert(.reference) }
    }
    let lines = [
      ChartKey([.before], before), ChartKey([.now], now), ChartKey([.reference], reference ?? ""),
    ]
    return lines.filter { $0.marks.allSatisfy(marks.contains) && !$0.text.isEmpty }
  }
}
