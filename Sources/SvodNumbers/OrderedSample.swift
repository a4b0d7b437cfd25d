/// The values of a set of organizations, sorted once, of all of them and of all but one.
package struct OrderedSample: Sendable, Hashable {
  /// The extremes and the middle of some values.
  package struct Summary: Sendable, Hashable {
    /// How many values there are, at least one.
    package let count: Int

    /// The least value.
    package let minimum: Ratio

    /// The middle value, or the mean of the two middle ones of an even count.
    package let median: Ratio

    /// The greatest value.
    package let maximum: Ratio
  }

  /// The values in ascending order.
  package let values: [Ratio]

  /// Sorts values given in any order.
  package init(_ values: some Sequence<Ratio>) {
    self.values = values.sorted()
  }

  /// How many values there are.
  package var count: Int { values.count }

  /// The summary of all values, or nil when there are none.
  package var summary: Summary? { summary(skipping: count) }

  /// The summary of all values but one that equals `value`, or nil when no other is left.
  ///
  /// Takes a binary search and no copy, so that each of thousands of schools may be compared
  /// with the others. Where no value equals `value`, all are others.
  package func excluding(_ value: Ratio) -> Summary? {
    let place = firstPlace(notBelow: value)
    return summary(skipping: place < count && values[place] == value ? place : count)
  }

  private func summary(skipping skipped: Int) -> Summary? {
    let remaining = skipped < count ? count - 1 : count
    guard remaining > 0 else { return nil }
    func value(_ place: Int) -> Ratio { values[place < skipped ? place : place + 1] }
    let upper = value(remaining / 2)
    let median =
      remaining.isMultiple(of: 2)
      ? (value(remaining / 2 - 1) + upper) / Ratio(2) : upper
    return Summary(
      count: remaining, minimum: value(0), median: median, maximum: value(remaining - 1))
  }

  private func firstPlace(notBelow value: Ratio) -> Int {
    var places = 0..<count
    while !places.isEmpty {
      let middle = places.lowerBound + places.count / 2
      places =
        values[middle] < value
        ? middle + 1..<places.upperBound : places.lowerBound..<middle
    }
    return places.lowerBound
  }
}
