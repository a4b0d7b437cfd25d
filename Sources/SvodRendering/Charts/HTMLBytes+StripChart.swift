package import SvodPages

/// The dot strip: an axis, a hollow circle for every other organization, a tick for the median
/// and a large filled dot for the page's own.
///
/// Marks differ by shape and fill before colour, equal values stack upward and the drawing grows
/// with the stack. Too many organizations to count are one band from the least to the greatest.
/// The whole stands in a group whose zero is the axis, so that what stands on it needs no height.
extension HTMLBytes {
  /// Pixels from one level of a stack to the next.
  private static let step = 5
  /// Pixels above the axis when nothing is stacked: the own dot, or the median's tick.
  private static let headroom = 12
  /// Pixels below the axis, for ticks.
  private static let footroom = 9

  /// Adds the drawing, before it its numbers in words where the row does not say them, and under it
  /// the ends of its axis where they are its own.
  package mutating func append(_ chart: StripChart) {
    let layout = StripLayout(peers: chart.peers, own: chart.own)
    openStrip(chart, above: Self.headroom + Self.step * (layout.height - 1))
    if let spread = chart.spread { append(spread: spread) }
    append(layout)
    appendMarks(of: chart)
    append("</g></svg>")
    if let axis = chart.axis { append(axis) }
  }

  private mutating func openStrip(_ chart: StripChart, above: Int) {
    if let label = chart.label { append(inPlaceOfDrawing: label) }
    append(#"<svg class="strip" height=""#)
    append(integer: above + Self.footroom)
    append(#"" aria-hidden="true"><g transform="translate(0 "#)
    append(integer: above)
    append(
      #")"><line x1="2.5%" x2="97.5%"/><line x1="2.5%" x2="2.5%" y2="4"/>"#)
    append(#"<line x1="50%" x2="50%" y2="4"/><line x1="97.5%" x2="97.5%" y2="4"/>"#)
  }

  private mutating func append(_ layout: StripLayout) {
    for circle in layout.circles {
      append(#"<circle cx=""#)
      append(tenths: circle.place)
      if circle.level > 0 {
        append(#"%" cy=""#)
        append(integer: -Self.step * circle.level)
        append(#"" r="2.8"/>"#)
      } else {
        append(#"%" r="2.8"/>"#)
      }
    }
  }

  private mutating func append(spread: ClosedRange<Double>) {
    append(#"<line class="spread" x1=""#)
    append(tenths: AxisPlace(spread.lowerBound).tenths)
    append(#"%" x2=""#)
    append(tenths: AxisPlace(spread.upperBound).tenths)
    append(#"%"/>"#)
  }

  private mutating func appendMarks(of chart: StripChart) {
    if let median = chart.median {
      let place = AxisPlace(median).tenths
      append(#"<line class="med" x1=""#)
      append(tenths: place)
      append(#"%" x2=""#)
      append(tenths: place)
      append(#"%" y1="-10" y2="8"/>"#)
    }
    if let own = chart.own {
      append(#"<circle class="own" cx=""#)
      append(tenths: AxisPlace(own).tenths)
      append(#"%" r="6"/>"#)
    }
  }
}
