import SvodActs
import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodNumbers

/// Reads `progress/<document id>.csv`: what became of a plan's items, or of what the clauses of an
/// act demand again and again.
struct ProgressReader {
  enum Column: String, CSVColumn {
    case item
    case occurrence
    case state
    case date
    case responsible
    case evidence
    case note

    var aliases: [String] {
      switch self {
      case .item: ["пункт", "номер", "мероприятие"]
      case .occurrence: ["за какой срок", "раз", "период"]
      case .state: ["состояние"]
      case .date: ["дата"]
      case .responsible: ["ответственный", "исполнитель"]
      case .evidence: ["подтверждение", "документ"]
      case .note: ["примечание"]
      }
    }

    var isRequired: Bool { self == .item || self == .state }
  }

  private static let meanings: [String: ProgressRecord.State] = [
    "выполнено": .done, "исполнено": .done, "в работе": .inProgress, "выполняется": .inProgress,
    "перенесено": .postponed, "перенесен": .postponed, "перенесён": .postponed,
    "отменено": .cancelled, "не требуется": .notNeeded, "не потребовалось": .notNeeded,
  ]

  /// Ids of all files of documents, also of those that could not be read.
  let documents: KnownNames
  private let texts: [Document.ID: Document]

  init(documents: KnownNames, texts: [Document]) {
    self.documents = documents
    self.texts = Dictionary(texts.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The records by the anchors of items and clauses; nil for a file of nothing that could be done.
  func read(
    _ file: ContentFile, facts: inout [FactDate], log: inout DiagnosticLog
  ) -> [String: [ProgressRecord]]? {
    guard documents.accept(file.stem, at: file.start, severity: .error, log: &log),
      let document = texts[.init(file.stem)]
    else { return nil }
    let plan = Plan(of: document.act)
    guard plan != nil || document.obliges else {
      log.report(.progressOfNoPlan(file))
      return nil
    }
    guard let table = file.table(log: &log),
      let columns = CSVColumns<Column>(of: table, log: &log)
    else { return nil }
    let items = Set(plan?.items.map(\.anchor) ?? [])
    var records: [String: [ProgressRecord]] = [:]
    for row in table.rows {
      let item = item(row, columns, items, document, log: &log)
      let record = record(row, columns, facts: &facts, log: &log)
      guard let item, let record else { continue }
      records[item, default: []].append(record)
    }
    return records
  }

  private func item(
    _ row: CSVTable.Row, _ columns: CSVColumns<Column>, _ items: Set<String>,
    _ document: Document, log: inout DiagnosticLog
  ) -> String? {
    let act = document.act
    guard let column = columns[.item], let text = row.required(column, log: &log) else {
      return nil
    }
    let cell = row[column]
    if act.place(forClause: text) == .unknown, SpreadsheetDate.isOne(text) {
      let number = SpreadsheetDate.number(in: text)?.replacing(",", with: ".")
      log.report(.numberTurnedIntoDate(cell, number ?? "1.1"))
      return nil
    }
    guard let anchor = act.anchor(forClause: text, at: cell.position, log: &log) else {
      return nil
    }
    let isClause = act.places.place(ofAnchor: anchor)?.kind == .clause
    guard items.contains(anchor) || document.obliges && isClause else {
      log.report(.progressOfNoItem(cell))
      return nil
    }
    return anchor
  }

  private func record(
    _ row: CSVTable.Row, _ columns: CSVColumns<Column>, facts: inout [FactDate],
    log: inout DiagnosticLog
  ) -> ProgressRecord? {
    let dateCell = row.filled(columns[.date])
    let date = dateCell?.date(log: &log)
    guard let column = columns[.state], let word = row.required(column, log: &log) else {
      return nil
    }
    let cell = row[column]
    guard
      let state = Self.meanings[word.lowercased()]
        ?? cell.choice(meanings: Self.meanings, log: &log)
    else { return nil }
    if state == .postponed, dateCell == nil { log.report(.postponedToNoDate(cell)) }
    // The date of what is postponed is a term, which is still to come.
    if let date, state != .postponed, let dateCell {
      facts.append(FactDate(date, at: dateCell.position))
    }
    var record = ProgressRecord(
      state, on: date, occurrence: row.filled(columns[.occurrence])?.text)
    record.position = row.position
    record.responsible = row.filled(columns[.responsible])?.text
    record.note = row.filled(columns[.note])?.text
    record.evidence =
      row.filled(columns[.evidence]).map { evidence($0, log: &log) } ?? []
    return record
  }

  private func evidence(
    _ cell: CSVTable.Cell, log: inout DiagnosticLog
  ) -> [ProgressRecord.Evidence] {
    cell.parts.compactMap { part in
      if WebAddress.isSound(part) { return .address(part) }
      let names = part.split(separator: "#", maxSplits: 1).map { String($0).trimmed }
      guard let name = names.first,
        documents.accept(name, at: cell.position, severity: .error, log: &log)
      else { return nil }
      let anchor = names.dropFirst().first.flatMap { clause in
        texts[.init(name)]?.act.anchor(forClause: clause, at: cell.position, log: &log)
      }
      return .document(.init(name), anchor: anchor)
    }
  }
}

extension Diagnostic {
  fileprivate static func progressOfNoPlan(_ file: ContentFile) -> Self {
    Diagnostic(
      .misplacedValue, .warning, at: file.start,
      "В документе «\(file.stem)» нет мероприятий, сведения о выполнении не к чему отнести",
      text: file.stem,
      hint:
        "Назовите файл так, как называется файл плана, или укажите в документе «plan-tables: true»")
  }

  fileprivate static func progressOfNoItem(_ cell: CSVTable.Cell) -> Self {
    Diagnostic(
      .unknownClause, .error, at: cell.position,
      "«\(cell.text)» — не мероприятие плана, а раздел или другой пункт", text: cell.text,
      hint: "Укажите номер мероприятия, как он стоит в таблице плана")
  }

  fileprivate static func numberTurnedIntoDate(
    _ cell: CSVTable.Cell, _ number: String
  ) -> Self {
    Diagnostic(
      .spreadsheetDate, .error, at: cell.position,
      "Табличная программа превратила номер пункта в дату: «\(cell.text)»", text: cell.text,
      hint: "Напишите номер с «п.» перед ним, тогда программа его не изменит",
      example: "п. \(number)")
  }

  fileprivate static func postponedToNoDate(_ cell: CSVTable.Cell) -> Self {
    Diagnostic(
      .incompleteValue, .error, at: cell.position,
      "Срок перенесён («\(cell.text)»), а новый срок не указан", text: cell.text,
      hint: "Укажите новый срок в столбце «date»", example: "2022-06-15")
  }
}
