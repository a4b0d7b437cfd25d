/// One organization's values of two cycles on an axis that all rows of a table share.
package struct DumbbellChart: Sendable, Hashable {
  /// Places on the axis, 0 at its left end and 1 at its right; nil where nothing may be shown.
  package var before: Double?
  package var now: Double?
  /// The municipality's value, or the median where that is a sum; the same in every row.
  package var reference: Double?
  /// Whether a line leads from the one to the other: not over a break of the series.
  package var isJoined: Bool
  /// Tone of the change.
  package var tone: Tone

  package init(
    before: Double?, now: Double?, reference: Double?, isJoined: Bool, tone: Tone
  ) {
    self.before = before
    self.now = now
    self.reference = reference
    self.isJoined = isJoined
    self.tone = tone
  }
}
