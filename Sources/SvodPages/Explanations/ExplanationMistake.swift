/// Why a question for a number cannot be answered.
package enum ExplanationMistake: Error, Sendable, Hashable {
  /// - nearest: the known id or name that is nearest.
  case unknownSubject(String, nearest: String?)
  /// Several organizations bear the name.
  case severalSubjects(String, ids: [String])
  case unknownIndicator(String, nearest: String?)
  /// Several indicators bear the number.
  case severalIndicators(String, ids: [String])
  case unknownCycle(String, known: [Int])
}
