/// How many organizations meet a condition: «12 из 14».
package struct Tally: Sendable, Hashable {
  /// The organizations that meet the condition.
  package var met: Int

  /// The organizations that the figure is out of, at least one.
  package var of: Int

  /// The organizations that gave nothing and are not in `of`, so that the true number lies from
  /// `met` to `met + silent` out of `of + silent`.
  package var silent: Int

  /// A number of organizations out of others.
  package init(met: Int, of: Int, silent: Int = 0) {
    precondition(of > 0 && (0...of).contains(met) && silent >= 0, "an impossible tally")
    self.met = met
    self.of = of
    self.silent = silent
  }
}
