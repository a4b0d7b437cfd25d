import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodLanguage

/// What a status cell says: that all is well, or why there is no value.
enum StatusWord: Sendable, Hashable {
  case fine
  case absent(Absence)

  /// The words of each status; findings offer the first.
  private static let words: [(StatusWord, [String])] = [
    (.fine, ["ok", "представлено", "есть"]),
    (.absent(.missing), ["missing", "нет данных", "данных нет", "нет сведений", "н/д"]),
    (
      .absent(.notSubmitted),
      ["not-submitted", "не представлено", "не представлены", "не представил", "не представила"]
    ),
    (
      .absent(.notApplicable),
      ["not-applicable", "не применимо", "неприменимо", "не применим", "не применяется"]
    ),
    (
      .absent(.notConducted),
      ["not-conducted", "не проводилось", "не проводился", "не проводилась", "не проводились"]
    ),
    (.absent(.pending), ["pending", "ожидается", "ожидаются", "ожидаем"]),
  ]

  private static let known: [String: StatusWord] = Dictionary(
    words.flatMap { word, texts in texts.map { (RussianFold.folded($0), word) } }
  ) { first, _ in first }

  /// All words, for the nearest one.
  static let texts = words.flatMap(\.1)

  /// The status that a text names, in any spelling; nil where it names none.
  init?(_ text: String) {
    guard let word = Self.known[RussianFold.folded(text)] else { return nil }
    self = word
  }
}

/// The marks beside a value.
enum FlagWord {
  private static let words: [(Observation.Flags, [String])] = [
    (.late, ["late", "поздние", "поздно", "с опозданием"]),
    (.provisional, ["provisional", "предварительные", "предварительно", "предв."]),
    (.revised, ["revised", "уточнённые", "исправленные", "уточнено", "исправлено", "испр."]),
    (.seriesBreak, ["break", "разрыв", "разрыв ряда"]),
  ]

  private static let known: [String: Observation.Flags] = Dictionary(
    words.flatMap { flag, texts in texts.map { (RussianFold.folded($0), flag) } }
  ) { first, _ in first }

  /// The flags of a cell, separated by `|`, a comma or a semicolon.
  static func flags(in cell: CSVTable.Cell, log: inout DiagnosticLog) -> Observation.Flags {
    var flags: Observation.Flags = []
    for part in cell.text.split(whereSeparator: { "|,;".contains($0) }) {
      let word = String(part).trimmed
      if let flag = known[RussianFold.folded(word)] {
        flags.insert(flag)
      } else if !word.isEmpty {
        log.report(.unknownFlag(word, at: cell.position, known: words.flatMap(\.1)))
      }
    }
    return flags
  }
}

extension Diagnostic {
  fileprivate static func unknownFlag(
    _ word: String, at position: FilePosition, known: [String]
  ) -> Self {
    Diagnostic(
      .unknownValue, .error, at: position, "Неизвестная пометка «\(word)»", text: word,
      hint: nearestName(to: word, among: known).map { "Возможно, имелось в виду «\($0)»" }
        ?? "Укажите late, provisional, revised или break", example: "late")
  }
}
