import SvodContent
import SvodFigures
import SvodNumbers

extension Comparison.Verdict {
  /// The verdict on a difference, by the direction in which the indicator is better.
  init(of difference: Ratio, better: Indicator.Better) {
    if difference.isZero {
      self = .unchanged
      return
    }
    let grew = difference.sign > 0
    self =
      switch better {
      case .higher: grew ? .better : .worse
      case .lower: grew ? .worse : .better
      case .neither: grew ? .increased : .decreased
      }
  }
}
