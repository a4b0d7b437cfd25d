import SvodContent
import SvodFigures

extension Gate {
  /// Hides further municipalities' totals beside hidden ones, where no organization is shown.
  ///
  /// Of a region whose total is shown, one hidden total would be the region's less all others. The
  /// smallest of the others are hidden with it, until what is left over is of two municipalities
  /// and of as many organizations as a total must have. Which they are depends on how many
  /// organizations stand behind them, never on a value. Where nothing can be hidden beside, the
  /// region's own total is not shown.
  func hideBeside(_ passed: inout PassedColumn, _ indicator: Indicator) {
    guard areas.isRegional, passed.totals[Areas.section].outcome.figure != nil else { return }
    var hidden = areas.municipalities.filter(passed.isTotalHidden)
    if hidden.isEmpty { return }
    var others = areas.municipalities
      .filter { passed.totals[$0].outcome.figure != nil }
      .sorted { (passed.totals[$0].behind, $0) < (passed.totals[$1].behind, $1) }[...]
    while !areEnough(hidden, of: passed, indicator), let next = others.popFirst() {
      passed.hideTotal(next, of: areas[next])
      hidden.append(next)
    }
    if !areEnough(hidden, of: passed, indicator) {
      passed.hideTotal(Areas.section, of: areas[Areas.section])
    }
  }

  private func areEnough(
    _ hidden: [Int], of passed: PassedColumn, _ indicator: Indicator
  ) -> Bool {
    let behind = hidden.reduce(0) { $0 + passed.totals[$1].behind }
    return hidden.count > 1 && behind >= leastBehind(indicator)
  }
}
