import SvodActs
import SvodContent
import SvodDiagnostics
import SvodTestSupport

/// A plan's table read for a test, one row a line, with what was found wrong in it.
struct PlanReading {
  static let heads = "| № | Мероприятие | Срок | Результат | Ответственные |"

  let reading: ActReading
  let marks: MarkedText

  init(_ heads: String = Self.heads, _ rows: String..., rule: PlanTableRule = .every) {
    let width = heads.filter { $0 == "|" }.count - 1
    let dashes = String(repeating: "|---", count: width) + "|"
    marks = MarkedText(([heads, dashes] + rows).joined(separator: "\n"))
    reading = ActReading(marks.text, planTables: rule)
  }

  var plan: Plan? { Plan(of: reading.act) }
  var items: [PlanItem] { plan?.items ?? [] }
  var parts: [PlanTable.Part] { plan?.tables.first?.parts ?? [] }
  var titles: [String] { items.map(\.title.plainText) }

  /// Groups as «number|title».
  var groups: [String] {
    parts.compactMap(\.group).map { "\($0.number ?? "")|\($0.title.plainText)" }
  }

  var remainderCount: Int {
    parts.flatMap(\.rows).count { row in
      if case .remainder = row { true } else { false }
    }
  }

  func position(_ mark: Character) -> FilePosition { marks.position(mark, in: "act.md") }
}
