/// What becomes of a value that lies exactly halfway between two printed numbers.
package enum RoundingRule: Sendable, Hashable, CaseIterable {
  /// Away from zero: 0,25 prints as 0,3 and −0,25 as −0,3. What schools teach.
  case halfAway

  /// To the even last digit: 0,25 prints as 0,2 and 0,35 as 0,4.
  case halfEven
}
