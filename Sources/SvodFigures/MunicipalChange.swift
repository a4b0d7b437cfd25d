/// The change of the municipality's value, on all organizations and on the same ones.
package struct MunicipalChange: Sendable, Hashable {
  /// The change of those organizations that have a figure in both cycles.
  package struct Matched: Sendable, Hashable {
    /// How many organizations these are.
    package var organizations: Int
    package var change: Change

    package init(organizations: Int, change: Change) {
      self.organizations = organizations
      self.change = change
    }
  }

  /// The change of the values as they are printed.
  package var all: Change

  /// Like for like; nil where the organizations are the same, or where the change on the same
  /// ones may not be shown.
  package var matched: Matched?

  /// The change whose verdict counts: on the same organizations while some have given nothing.
  package var judged: Change

  package init(all: Change, matched: Matched? = nil, judged: Change) {
    self.all = all
    self.matched = matched
    self.judged = judged
  }
}
