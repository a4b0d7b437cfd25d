extension Double {
  /// The number kept between 0 and 1, so that no drawing leaves its frame; not a number is 0.
  var clampedToUnitInterval: Double {
    self > 0 ? Swift.min(self, 1) : 0
  }
}
