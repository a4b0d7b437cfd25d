import SvodContent
import SvodDiagnostics

/// Puts the rows of a plan's table together and says what is wrong with them.
struct PlanAssembly {
  private let columns: PlanColumns
  private(set) var table: PlanTable
  private var findings: [Diagnostic] = []

  init(_ header: ActTable.Row, columns: PlanColumns) {
    self.columns = columns
    table = PlanTable(
      columns: zip(columns.kinds, header.cells).map { PlanColumn($0, head: $1.inlines) },
      parts: [])
  }

  /// Takes the next row; an item or a group comes with its anchor.
  mutating func append(_ kind: PlanRow, _ row: ActTable.Row, anchor: String?) {
    switch kind {
    case .group(let name):
      let group = PlanGroup(
        number: name.number?.written, anchor: anchor ?? "", title: name.title,
        position: row.position)
      table.parts.append(PlanTable.Part(group: group))
    case .item(let name):
      let item = item(name, row, anchor: anchor ?? "")
      append(.item(item))
      reportEmptyCells(of: item)
    case .torn:
      append(.remainder(row))
      findings.append(.tornRow(row))
    case .wordless:
      append(.remainder(row))
      findings.append(.wordlessRow(row))
    case .head:
      append(.remainder(row))
    }
  }

  /// Adds the findings, in the order of the rows.
  func report(to log: inout DiagnosticLog) {
    for finding in findings + missingNumbers { log.report(finding) }
  }

  private mutating func append(_ row: PlanTable.Row) {
    if table.parts.isEmpty { table.parts.append(PlanTable.Part(group: nil)) }
    table.parts[table.parts.count - 1].rows.append(row)
  }

  private func item(_ name: PlanName, _ row: ActTable.Row, anchor: String) -> PlanItem {
    let cells = zip(columns.kinds, row.cells).map { kind, cell in
      kind == .number || kind == .measure ? [] : cell.inlines.trimmingBreaks
    }
    return PlanItem(
      number: name.number?.written, anchor: anchor, title: name.title, cells: cells,
      position: row.position)
  }

  private mutating func reportEmptyCells(of item: PlanItem) {
    for (kind, cell) in zip(columns.kinds, item.cells) where cell.isEmpty {
      switch kind {
      case .deadline: findings.append(.missing("срок", in: item))
      case .outcome: findings.append(.missing("результат", in: item))
      case .responsible: findings.append(.missing("ответственный", in: item))
      case .number, .measure, .other: break
      }
    }
  }

  /// A plan may do without numbers; one item without a number among others is a slip.
  private var missingNumbers: [Diagnostic] {
    let items = table.items
    guard items.contains(where: { $0.number != nil }) else { return [] }
    return items.filter { $0.number == nil }.map { .missingNumber(of: $0) }
  }
}

extension Diagnostic {
  fileprivate static func tornRow(_ row: ActTable.Row) -> Diagnostic {
    let words = row.excerpt
    return Diagnostic(
      .tornRow, .warning, at: row.position,
      "Строка таблицы плана только продолжает строку над ней: «\(words)»", text: words,
      hint: "Перенесите эти слова в ячейки строки выше, если строку разорвал перенос страницы")
  }

  fileprivate static func wordlessRow(_ row: ActTable.Row) -> Diagnostic {
    let words = row.excerpt
    return Diagnostic(
      .wordlessRow, .warning, at: row.position,
      words.isEmpty ? "Строка таблицы плана пуста" : "В строке таблицы плана нет слов: «\(words)»",
      text: words,
      hint: "Удалите строку, если в подписанном документе её нет")
  }

  fileprivate static func missingNumber(of item: PlanItem) -> Diagnostic {
    let title = item.title.plainText.excerpt
    return Diagnostic(
      .missingNumber, .warning, at: item.position,
      "У мероприятия «\(title)» нет номера, у других мероприятий таблицы он есть", text: title,
      hint:
        "Проверьте номер по подписанному документу; чтобы сослаться на строку, укажите её якорь",
      example: item.anchor)
  }

  fileprivate static func missing(_ detail: String, in item: PlanItem) -> Diagnostic {
    let name = item.number ?? item.title.plainText.excerpt
    return Diagnostic(
      .emptyPlanCell, .warning, at: item.position,
      "У мероприятия «\(name)» не указан \(detail)", text: name,
      hint: "Проверьте \(detail) по подписанному документу; если его там нет, "
        + "оставьте ячейку пустой")
  }
}

extension ActTable.Row {
  fileprivate var excerpt: String {
    cells.map(\.inlines.plainText.trimmingSpaces).filter { !$0.isEmpty }
      .joined(separator: " | ").excerpt
  }
}

extension String {
  /// As much as a finding quotes.
  fileprivate var excerpt: String { count > 60 ? prefix(59) + "…" : self }
}
