/// Several cycles of an organization together, told where a single one is too small.
package struct CycleBlock: Sendable, Hashable {
  /// Of blocks that are fixed by the section and do not overlap.
  package var years: ClosedRange<Int>

  /// The pooled figure: Σm / Σn of a share.
  package var figure: Figure

  package init(years: ClosedRange<Int>, figure: Figure) {
    self.years = years
    self.figure = figure
  }
}
