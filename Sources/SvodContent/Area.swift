/// What values are summed up for.
package enum Area: Sendable, Hashable {
  /// All that the section is made of: its one municipality, or its region.
  case section
  /// One municipality of a regional section, by its place in the register.
  case municipality(Int)
}
