import SvodContent
import SvodLanguage

/// What a shorter name of an act stands for, as lists say it: in the nominative, not in the case
/// that the sentence which explains it happened to need.
struct AbbreviationWording {
  /// What stands for the name.
  let meaning: String
  /// Whether the meaning is the act's own words, whose case nobody could change.
  let isQuoted: Bool

  init(_ abbreviation: ActAbbreviation, _ digest: SectionDigest) {
    let words = abbreviation.meaning
    let known =
      digest.parties.fullName(named: abbreviation.name) ?? digest.parties.fullName(named: words)
      ?? RussianNominative.phrase(words)
    isQuoted = known == nil
    meaning = RussianText.bound(known ?? words)
  }

  /// «: «…»», as the act has it, or « — …».
  var words: String { isQuoted ? ": «\(meaning.innerQuoted)»" : "\u{A0}— \(meaning)" }

  /// By which two acts are found to explain a name alike.
  var key: String { RussianStem.stems(of: meaning).joined(separator: " ") }
}
