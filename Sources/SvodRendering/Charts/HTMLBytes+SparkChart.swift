package import SvodPages

/// A series inside a row: a line, a dotted bridge over cycles without a value, «//» where the
/// series is cut, and a larger last point that carries the verdict's tone.
///
/// There is no text in it, so a `viewBox` may scale it with the type size.
extension HTMLBytes {
  /// Adds the drawing, and its numbers in words for those who do without drawings.
  package mutating func append(_ chart: SparkChart) {
    let layout = SparkLayout(chart.points)
    append(inPlaceOfDrawing: chart.label)
    append(#"<svg class="spark" viewBox="0 0 72 28" aria-hidden="true">"#)
    for joint in layout.joints { append(joint) }
    let earlier = layout.endsInLastCycle ? layout.points.dropLast() : layout.points[...]
    for point in earlier { append(circle: #"<circle cx=""#, at: point, radius: #"" r="2"/>"#) }
    if layout.endsInLastCycle, let last = layout.points.last {
      append(circle: chart.tone.lastPointOpening, at: last, radius: #"" r="3.6"/>"#)
    }
    append("</svg>")
  }

  private mutating func append(_ joint: SeriesJoint) {
    switch joint {
    case .line(let start, let end): append(line: #"<line x1=""#, from: start, to: end)
    case .bridge(let start, let end):
      append(line: #"<line class="gap" x1=""#, from: start, to: end)
    case .cut(let place):
      append(#"<path d="M"#)
      append(tenths: place.x - 10)
      append(" 6l-3 16M")
      append(tenths: place.x + 40)
      append(#" 6l-3 16"/>"#)
    }
  }

  private mutating func append(
    line opening: StaticString, from start: DrawingPlace, to end: DrawingPlace
  ) {
    append(opening)
    append(tenths: start.x)
    append(#"" y1=""#)
    append(tenths: start.y)
    append(#"" x2=""#)
    append(tenths: end.x)
    append(#"" y2=""#)
    append(tenths: end.y)
    append(#""/>"#)
  }

  private mutating func append(
    circle opening: StaticString, at point: DrawingPlace, radius: StaticString
  ) {
    append(opening)
    append(tenths: point.x)
    append(#"" cy=""#)
    append(tenths: point.y)
    append(radius)
  }
}

extension Tone {
  fileprivate var lastPointOpening: StaticString {
    switch self {
    case .better: #"<circle class="e better" cx=""#
    case .worse: #"<circle class="e worse" cx=""#
    case .neutral: #"<circle class="e" cx=""#
    }
  }
}
