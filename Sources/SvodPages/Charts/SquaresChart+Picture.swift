extension SquaresChart {
  /// Up to how many squares can be told apart; above it a number says more.
  private static let greatestCount = 40

  /// Squares, or the words of their label where they would be too many.
  static func picture(
    own: Bool?, met: Int, unmet: Int, silent: Int, label: String
  ) -> IndicatorRow.Picture {
    if met + unmet + silent > greatestCount { return .words(label) }
    return .squares(
      SquaresChart(own: own, met: met, unmet: unmet, silent: silent, label: label))
  }
}
