/// One square an organization: condition met, not met, no data; the page's own first and larger.
package struct SquaresChart: Sendable, Hashable {
  /// The page's own organization, outside the counts; nil on pages of the municipality.
  package var own: Bool?
  package var met: Int
  package var unmet: Int
  package var silent: Int
  package var label: String

  package init(own: Bool?, met: Int, unmet: Int, silent: Int, label: String) {
    self.own = own
    self.met = met
    self.unmet = unmet
    self.silent = silent
    self.label = label
  }
}
