/// A place on the axis of a strip, in tenths of a percent of the drawing's width.
///
/// Strips have no `viewBox`: `x` is in percent and everything else in pixels, so that a strip fits
/// a column of any width and its circles stay round (brief, § 8). The axis keeps 2.5 % free at
/// both ends, for the half of a circle that stands on an end.
struct AxisPlace {
  static let start = 25
  static let length = 950

  let tenths: Int

  /// - Parameter share: from 0 to 1; what lies outside is drawn at the end of the axis.
  init(_ share: Double) {
    tenths = Self.start + Int(share.clampedToUnitInterval * Double(Self.length) + 0.5)
  }
}
