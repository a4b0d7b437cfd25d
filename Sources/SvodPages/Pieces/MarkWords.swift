/// What the marks of a table's drawings are.
package struct MarkWords: Sendable, Hashable {
  /// «эта организация», «муниципалитет этой строки».
  package var own: String
  /// «другая организация».
  package var other: String

  package init(own: String, other: String) {
    self.own = own
    self.other = other
  }
}
