package import SvodPages

/// A course over cycles: a line of values with their numbers beside them.
///
/// An area's values stand among bars from the least to the greatest of its members and rings for
/// the median; an organization's stand beside the dashed course of the others' median. A cycle
/// without a value is bridged by dots and says why; a cut series shows «//». The drawing has no
/// `viewBox`: it grows with its column while its type does not (brief, § 8).
extension HTMLBytes {
  /// Adds the drawing with its title, and all its numbers in words.
  package mutating func append(_ chart: CourseChart) {
    let layout = CourseLayout(chart)
    append(chart.form.opening)
    append(integer: layout.height)
    append(#"" role="img"><title>"#, text: chart.title, "</title>")
    append("<desc>", text: chart.description, "</desc>")
    append(chart.axis, layout)
    switch chart.form {
    case .range: appendRange(chart, layout)
    case .pair: appendPair(chart, layout)
    }
    appendYears(chart, layout)
    append("</svg>")
  }

  private mutating func append(_ axis: StripAxis, _ layout: CourseLayout) {
    let middle = (layout.top + layout.bottom) / 2
    let lines = [(layout.top, axis.high), (middle, axis.middle), (layout.bottom, axis.low)]
    for (y, text) in lines {
      append(#"<line class="ax" x2="100%" y1=""#)
      append(tenths: y)
      append(#"" y2=""#)
      append(tenths: y)
      append(#""/>"#)
      if layout.form == .range { append(#"<text class="ax""#, x: 0, y: y - 40, text) }
    }
  }

  private mutating func appendYears(_ chart: CourseChart, _ layout: CourseLayout) {
    for (index, point) in chart.points.enumerated() {
      let x = layout.x(of: index)
      append(#"<text class="mid yr""#, x: x, y: layout.yearLine, point.year)
      // With many cycles only the table below has room for the words.
      if let absence = point.absence, chart.points.count < 5 {
        append(#"<text class="mid no""#, x: x, y: layout.bottom - 50, absence)
      }
    }
  }
}

extension HTMLBytes {
  private mutating func appendRange(_ chart: CourseChart, _ layout: CourseLayout) {
    for (index, point) in chart.points.enumerated() {
      guard let low = point.minimum, let high = point.maximum else { continue }
      let ends = (layout.place(low, of: index), layout.place(high, of: index))
      append(#"<line class="rng""#, from: ends.0, to: ends.1)
    }
    append(
      layout.joints(chart.points, \.value), line: #"<line class="ln""#,
      bridge: #"<line class="ln gap""#)
    let last = chart.points.lastIndex { $0.median != nil }
    for (index, point) in chart.points.enumerated() {
      append(point, at: index, layout, saysMedian: index == last)
    }
  }

  private mutating func append(
    _ point: CourseChart.Point, at index: Int, _ layout: CourseLayout, saysMedian: Bool
  ) {
    if let median = point.median {
      let place = layout.place(median, of: index)
      append(#"<circle class="md" r="4""#, at: place)
      if saysMedian { append(median, at: place, isBelow: median.height <= point.height) }
    }
    if let value = point.value {
      let place = layout.place(value, of: index)
      append(#"<circle class="pt" r="5""#, at: place)
      append(#"<text class="own" dx="9" dy="-5""#, x: place.x, y: place.y, value.text)
    }
    if let low = point.minimum, let high = point.maximum {
      let ends = (layout.place(low, of: index), layout.place(high, of: index))
      append(#"<text class="mid" dy="-6""#, x: ends.1.x, y: ends.1.y, high.text)
      append(#"<text class="mid" dy="15""#, x: ends.0.x, y: ends.0.y, low.text)
    }
  }
}

extension CourseChart.Point {
  /// Of the value; where there is none, above everything.
  fileprivate var height: Double { value?.height ?? 1 }
}

extension HTMLBytes {
  /// The median's words stand on the side of its ring that the line is not.
  private mutating func append(
    _ median: CourseChart.Mark, at place: DrawingPlace, isBelow: Bool
  ) {
    append(
      isBelow ? #"<text class="end" dx="-8" dy="16""# : #"<text class="end" dx="-8" dy="-8""#,
      x: place.x, y: place.y, "медиана \(median.text)")
  }

  private mutating func appendPair(_ chart: CourseChart, _ layout: CourseLayout) {
    append(
      layout.joints(chart.points, \.median), line: #"<line class="md""#,
      bridge: #"<line class="md gap""#)
    append(
      layout.joints(chart.points, \.value), line: #"<line class="ln""#,
      bridge: #"<line class="ln gap""#)
    for (index, point) in chart.points.enumerated() {
      if let value = point.value {
        append(#"<circle class="pt" r="3.5""#, at: layout.place(value, of: index))
      }
    }
    let own = chart.points.indices.filter { chart.points[$0].value != nil }
    guard let first = own.first, let last = own.last else { return }
    append(firstOf: chart.points[first].value, at: first, layout)
    appendEnds(of: chart, last, layout)
  }

  private mutating func append(
    firstOf value: CourseChart.Mark?, at index: Int, _ layout: CourseLayout
  ) {
    guard let value else { return }
    let place = layout.place(value, of: index)
    append(#"<text class="own mid" dy="-8""#, x: place.x, y: place.y, value.text)
  }

  /// The numbers at the right end; the median's only where it is of the same cycle.
  private mutating func appendEnds(of chart: CourseChart, _ last: Int, _ layout: CourseLayout) {
    guard let value = chart.points[last].value else { return }
    let own = layout.place(value, of: last)
    guard let median = chart.points[last].median else {
      append(#"<text class="own" dx="8" dy="4""#, x: own.x, y: own.y, value.text)
      return
    }
    let place = layout.place(median, of: last)
    let lines = layout.labels(own, place)
    append(#"<text class="own" dx="8" dy="4""#, x: own.x, y: lines.first, value.text)
    append(#"<text dx="8" dy="4""#, x: place.x, y: lines.second, median.text)
  }
}

extension HTMLBytes {
  private mutating func append(
    _ joints: [SeriesJoint], line: StaticString, bridge: StaticString
  ) {
    for joint in joints {
      switch joint {
      case .line(let start, let end): append(line, from: start, to: end)
      case .bridge(let start, let end): append(bridge, from: start, to: end)
      case .cut(let place): append(#"<text class="mid cut""#, x: place.x, y: place.y + 40, "//")
      }
    }
  }

  private mutating func append(
    _ opening: StaticString, from start: DrawingPlace, to end: DrawingPlace
  ) {
    append(opening)
    append(#" x1=""#)
    append(tenths: start.x)
    append(#"%" y1=""#)
    append(tenths: start.y)
    append(#"" x2=""#)
    append(tenths: end.x)
    append(#"%" y2=""#)
    append(tenths: end.y)
    append(#""/>"#)
  }

  private mutating func append(_ opening: StaticString, at place: DrawingPlace) {
    append(opening)
    append(#" cx=""#)
    append(tenths: place.x)
    append(#"%" cy=""#)
    append(tenths: place.y)
    append(#""/>"#)
  }

  private mutating func append(_ opening: StaticString, x: Int, y: Int, _ text: String) {
    append(opening)
    append(#" x=""#)
    append(tenths: x)
    append(#"%" y=""#)
    append(tenths: y)
    append(#"">"#, text: text, "</text>")
  }
}

extension CourseChart.Form {
  fileprivate var opening: StaticString {
    switch self {
    case .range: #"<svg class="course range" height=""#
    case .pair: #"<svg class="course" height=""#
    }
  }
}
