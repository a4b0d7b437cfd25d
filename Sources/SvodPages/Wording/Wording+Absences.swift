import SvodContent
import SvodDatasets
import SvodLanguage

extension Wording {
  /// What stands in a value's place.
  static func words(_ absence: Absence) -> String { absence.words }

  /// What the words of an absence mean, for the foot of a table.
  static func meaning(_ absence: Absence) -> String { absence.meaning }

  /// Why a value is absent, in a sentence; of a hidden one never by which of the rules.
  static func reason(_ absence: Absence) -> String {
    let meaning = meaning(absence).capitalizedFirst
    guard absence == .suppressed else { return meaning.closed }
    return "\(meaning). Какое из\u{A0}правил методики скрыло значение, не\u{A0}указывается: "
      + "это тоже говорило\u{A0}бы о\u{A0}нём."
  }

  /// Why a year cannot serve for comparison: «в 2020 году не проводилось».
  static func words(_ absence: Absence, in year: Int) -> String {
    switch absence {
    case .missing, .notSubmitted, .pending: "\(forYear(year)) \(words(absence))"
    case .notApplicable, .notConducted, .zeroDenominator: "\(inYear(year)) \(words(absence))"
    case .suppressed: "значение \(forYear(year)) \(words(absence))"
    }
  }

  /// «нельзя вычислить», of a municipality's value.
  static let incomputable = "нельзя\u{A0}вычислить"
}
