package import SvodContent

/// What stands in `flags`, several set apart by `|`.
package enum DatasetFlag: String, Sendable, Hashable, CaseIterable {
  case late
  case provisional
  case revised
  case seriesBreak = "break"

  package var words: String {
    switch self {
    case .late: "поздние данные"
    case .provisional: "предварительные данные"
    case .revised: "исправлено"
    case .seriesBreak: "ряд прерван"
    }
  }

  package var meaning: String {
    switch self {
    case .late: "сведения представлены после срока"
    case .provisional: "сведения будут уточнены"
    case .revised: "значение исправлено после первой публикации"
    case .seriesBreak: "с\u{A0}прежними годами не\u{A0}сопоставимо"
    }
  }

  /// The observation's flag of the same meaning.
  package var flag: Observation.Flags {
    switch self {
    case .late: .late
    case .provisional: .provisional
    case .revised: .revised
    case .seriesBreak: .seriesBreak
    }
  }

  /// Those of a value, in the order of the cases.
  static func all(in flags: Observation.Flags) -> [DatasetFlag] {
    flags.isEmpty ? [] : allCases.filter { flags.contains($0.flag) }
  }
}
