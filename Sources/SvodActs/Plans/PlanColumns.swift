import SvodContent

/// The columns of a plan's table, known by their heads in any order (`content-format.md`, «Plan
/// tables»).
struct PlanColumns {
  private static let numbers: Set<String> = [
    "№", "№п/п", "№пп", "nп/п", "n", "п/п", "номер", "№пункта", "номерпункта", "№мероприятия",
  ]

  private static let beginnings: [(kind: PlanColumn.Kind, words: [String])] = [
    (
      .measure,
      ["мероприят", "наименование мероприят", "название мероприят", "содержание мероприят"]
    ),
    (.deadline, ["срок", "планируемый срок", "плановый срок"]),
    (.outcome, ["результат", "планируемый результат", "планируемые результат"]),
    (.outcome, ["ожидаемый результат", "ожидаемые результат"]),
    (.responsible, ["ответственн", "исполнител"]),
  ]

  let kinds: [PlanColumn.Kind]
  let measure: Int
  /// Where the number stands, if the table has a column for it.
  let number: Int?

  /// Nil for a table that is no plan's.
  init?(_ header: ActTable.Row, rule: PlanTableRule) {
    var kinds: [PlanColumn.Kind] = []
    for cell in header.cells {
      let kind = Self.kind(of: cell.inlines.plainText)
      kinds.append(kinds.contains(kind) ? .other : kind)
    }
    guard let measure = kinds.firstIndex(of: .measure) else { return nil }
    let isComplete =
      kinds.contains(.deadline) && (kinds.contains(.outcome) || kinds.contains(.responsible))
    guard rule == .every || (rule == .complete && isComplete) else { return nil }
    self.kinds = kinds
    self.measure = measure
    number = kinds.firstIndex(of: .number)
  }

  /// Whether a column says more than what is to be done and under which number.
  var hasDetails: Bool { kinds.contains { $0 != .number && $0 != .measure } }

  private static func kind(of head: String) -> PlanColumn.Kind {
    let words = head.lowercased().split(whereSeparator: \.isWhitespace)
    let joined = words.joined().filter { $0 != "." && $0 != ":" }
    if numbers.contains(joined) { return .number }
    let text = words.joined(separator: " ")
    return beginnings.first { $0.words.contains { text.hasPrefix($0) } }?.kind ?? .other
  }
}
