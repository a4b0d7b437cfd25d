package import SvodContent
import SvodLanguage

extension OutsideDate {
  /// Whether a term's words name these dates, in whatever case.
  package func isNamed(by phrase: String) -> Bool {
    PhraseStems(self.phrase) == PhraseStems(phrase)
  }
}

/// The words of a phrase without their case endings and the prepositions before it.
///
/// «в сроки, установленные министерством» and «сроков, установленных Министерством» are the same
/// phrase.
struct PhraseStems: Sendable, Hashable {
  private let stems: [String]

  init(_ phrase: String) {
    let words = DeadlineText(phrase).words.compactMap { word -> String? in
      switch word.kind {
      case .word(let letters): RussianStem.stem(of: letters)
      case .number(let value, _): String(value)
      case .mark: nil
      }
    }
    stems = Array(words.drop(while: Self.prepositions.contains))
  }

  private static let prepositions = Set(
    [
      "в", "во", "с", "со", "по", "к", "до", "от", "после", "из", "согласно", "соответствии",
      "соответствие",
    ].map { RussianStem.stem(of: $0) })
}
