/// How many organizations stand in each twentieth of the axis: the picture of more than 30.
///
/// Beyond thirty circles the eye counts no more, and the drawing weighs more than the table. The
/// stacked circles then grow together into columns: same axis, same floor, height still the
/// number of organizations, now in proportion to the fullest column. A column with anybody in it
/// is never lower than a pixel, so that a lone school far off stays to be seen.
struct StripDensity {
  static let columnCount = 20
  /// Pixels of the fullest column.
  static let height = 18

  /// Heights in tenths of a pixel.
  let heights: [Int]

  init(peers: [Double]) {
    var counts = Array(repeating: 0, count: Self.columnCount)
    for peer in peers {
      let column = Int(peer.clampedToUnitInterval * Double(Self.columnCount))
      counts[min(column, Self.columnCount - 1)] += 1
    }
    let fullest = max(1, counts.max() ?? 1)
    heights = counts.map { count in
      count == 0 ? 0 : max(10, (count * Self.height * 10 + fullest / 2) / fullest)
    }
  }
}
