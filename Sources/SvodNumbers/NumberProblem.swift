/// Why the text of a cell is no number that can be kept exactly.
package enum NumberProblem: Error, Sendable, Hashable, CaseIterable {
  /// The text is neither a number nor anything that is recognized instead.
  case notANumber

  /// The text is a date, which is what a spreadsheet makes of `1.2`, `1.янв` and the like.
  case looksLikeDate

  /// More than six digits follow the decimal mark.
  case tooManyDecimals

  /// The magnitude exceeds 10¹².
  case tooLarge

  /// There is nothing but spaces.
  case empty
}
