import SvodContent
import SvodLanguage

extension Wording {
  /// What stands in a value's place.
  static func words(_ absence: Absence) -> String {
    switch absence {
    case .missing: "нет\u{A0}данных"
    case .notSubmitted: "не\u{A0}представлено"
    case .notApplicable: "не\u{A0}применимо"
    case .notConducted: "не\u{A0}проводилось"
    case .pending: "ожидается"
    case .zeroDenominator: "нет\u{A0}основания"
    case .suppressed: "не\u{A0}публикуется"
    }
  }

  /// What the words of an absence mean, for the foot of a table.
  static func meaning(_ absence: Absence) -> String {
    switch absence {
    case .missing: "сведения не\u{A0}поступали"
    case .notSubmitted: "организация не\u{A0}представила сведения"
    case .notApplicable: "показатель к\u{A0}организации не\u{A0}относится"
    case .notConducted: "процедура в\u{A0}этом году не\u{A0}проводилась"
    case .pending: "срок представления сведений ещё не\u{A0}наступил"
    case .zeroDenominator: "делить не\u{A0}на\u{A0}что: в\u{A0}знаменателе 0"
    case .suppressed: "малая группа или\u{A0}значение, по\u{A0}которому её можно вычислить"
    }
  }

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
