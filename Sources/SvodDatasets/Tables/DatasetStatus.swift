package import SvodContent

/// What stands in `status`: that there is a value, or why there is none.
package enum DatasetStatus: Sendable, Hashable, CaseIterable {
  case published
  case absent(Absence)

  package static var allCases: [DatasetStatus] { [.published] + Absence.allCases.map(absent) }

  package var rawValue: String {
    switch self {
    case .published: "published"
    case .absent(let reason): reason.rawValue
    }
  }

  package var words: String {
    switch self {
    case .published: "опубликовано"
    case .absent(let reason): reason.words
    }
  }

  package var meaning: String {
    switch self {
    case .published: "значение опубликовано"
    case .absent(let reason): reason.meaning
    }
  }
}

extension Absence {
  /// What stands in a value's place.
  package var words: String {
    switch self {
    case .missing: "нет\u{A0}данных"
    case .notSubmitted: "не\u{A0}представлено"
    case .notApplicable: "не\u{A0}применимо"
    case .notConducted: "не\u{A0}проводилось"
    case .pending: "ожидается"
    case .zeroDenominator: "нет\u{A0}основания"
    case .suppressed: "не\u{A0}публикуется"
    }
  }

  /// What the words mean, for the foot of a table.
  package var meaning: String {
    switch self {
    case .missing: "сведения не\u{A0}поступали"
    case .notSubmitted: "организация не\u{A0}представила сведения"
    case .notApplicable: "показатель к\u{A0}организации не\u{A0}относится"
    case .notConducted: "процедура в\u{A0}этом году не\u{A0}проводилась"
    case .pending: "срок представления сведений ещё не\u{A0}наступил"
    case .zeroDenominator: "делить не\u{A0}на\u{A0}что: в\u{A0}знаменателе 0"
    case .suppressed: "малая группа или\u{A0}значение, по\u{A0}которому её можно вычислить"
    }
  }
}
