package import SvodPages

/// Unit squares: filled where the condition is met, hollow where it is not, a cross without data.
///
/// The page's own organization comes first and is larger. Twenty squares a row fit the narrowest
/// phone. All squares of a kind are one path, ten times smaller than a `<rect>` each. There are no
/// words in the drawing, so it alone has a `viewBox` and shrinks with its column.
extension HTMLBytes {
  /// The most units that are drawn; above it words say the same in less room.
  private static let mostSquares = 40
  private static let rowLength = 20
  /// Pixels from one square to the next, across and down.
  private static let step = 13
  private static let rowStep = 16
  private static let rowHeight = 20

  /// Adds the drawing, or its label as text where there are too many units.
  package mutating func append(_ chart: SquaresChart) {
    let count = (chart.own == nil ? 0 : 1) + chart.met + chart.unmet + chart.silent
    guard count <= Self.mostSquares else {
      append(#"<span class="small">"#, text: chart.label, "</span>")
      return
    }
    openSquares(count: count, label: chart.label)
    if let isMet = chart.own {
      append(
        isMet
          ? #"<path class="own" d="M.5 3.5h13v13h-13z"/>"#
          : #"<path class="own no" d="M1.5 4.5h11v11h-11z"/>"#)
    }
    let met = chart.own == nil ? 0 : 1
    let unmet = met + chart.met
    let silent = unmet + chart.unmet
    appendUnits(met..<unmet, opening: #"<path d=""#, shape: "h10v10h-10z", inset: 0)
    appendUnits(unmet..<silent, opening: #"<path class="no" d=""#, shape: "h9v9h-9z", inset: 5)
    appendUnits(
      silent..<count, opening: #"<path class="no" d=""#, shape: "l8 8m0-8l-8 8", inset: 10)
    append("</svg>")
  }

  private mutating func openSquares(count: Int, label: String) {
    let columns = min(count, Self.rowLength)
    let rows = max(1, (count + Self.rowLength - 1) / Self.rowLength)
    let width = columns * Self.step + 3
    let height = Self.rowHeight + (rows - 1) * Self.rowStep
    append(inPlaceOfDrawing: label)
    append(#"<svg class="sq" width=""#)
    append(integer: width)
    append(#"" height=""#)
    append(integer: height)
    append(#"" viewBox="0 0 "#)
    append(integer: width)
    append(" ")
    append(integer: height)
    append(#"" aria-hidden="true">"#)
  }

  /// Adds one path of equal units; each begins `inset` tenths of a pixel inside its place.
  private mutating func appendUnits(
    _ places: Range<Int>, opening: StaticString, shape: StaticString, inset: Int
  ) {
    guard !places.isEmpty else { return }
    append(opening)
    for place in places {
      let (row, column) = place.quotientAndRemainder(dividingBy: Self.rowLength)
      append("M")
      append(tenths: (2 + column * Self.step) * 10 + inset)
      append(" ")
      append(tenths: (5 + row * Self.rowStep) * 10 + inset)
      append(shape)
    }
    append(#""/>"#)
  }
}
