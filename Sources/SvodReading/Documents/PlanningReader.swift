import SvodActs
import SvodContent
import SvodDiagnostics
import SvodFormats

/// Reads what a document's head tells of its plan: dates that others set, schedules, names.
struct PlanningReader {
  private enum OutsideDateKey: String, ContentKey {
    case phrase
    case start
    case end
  }

  private enum ScheduleKey: String, ContentKey {
    case item
    case document
  }

  let keys: YAMLMapping<DocumentKey>
  let subjects: DocumentSubjects

  func read(into document: inout Document, log: inout DiagnosticLog) {
    document.planning.outsideDates = (keys[.outsideDates]?.items(log: &log) ?? [])
      .compactMap { outsideDate($0, log: &log) }
    for item in keys[.schedules]?.items(log: &log) ?? [] {
      guard let (anchor, schedule) = schedule(item, act: document.act, log: &log) else { continue }
      document.planning.schedules[anchor] = schedule
    }
    for entry in keys[.aliases]?.entries(log: &log) ?? [] {
      guard let id = entry.value.text(log: &log) else { continue }
      document.planning.aliases.append(
        NameAlias(entry.key.text, id: id, position: entry.value.position))
    }
  }

  private func outsideDate(_ node: YAMLNode, log: inout DiagnosticLog) -> OutsideDate? {
    guard let keys = YAMLMapping<OutsideDateKey>(node, log: &log) else { return nil }
    let phrase = keys.required(.phrase, log: &log)?.text(log: &log)
    let start = keys[.start]?.date(log: &log)
    guard let place = keys.required(.end, log: &log), let end = place.date(log: &log),
      let phrase
    else { return nil }
    if let start, end < start {
      log.report(.reversedTime("\(end)", start: "\(start)", at: place.position))
      return nil
    }
    return OutsideDate(phrase: phrase, start: start, end: end, at: node.position)
  }

  private func schedule(
    _ node: YAMLNode, act: Act, log: inout DiagnosticLog
  ) -> (anchor: String, document: Document.ID)? {
    guard let keys = YAMLMapping<ScheduleKey>(node, log: &log) else { return nil }
    let item = keys.required(.item, log: &log)?.scalar(log: &log)
    guard let document = keys.required(.document, log: &log)?.scalar(log: &log),
      subjects.documents.accept(
        document.text, at: document.position, severity: .warning, log: &log),
      let item, let anchor = act.anchor(forClause: item.text, at: item.position, log: &log)
    else { return nil }
    return (anchor, .init(document.text))
  }
}

extension Diagnostic {
  fileprivate static func reversedTime(
    _ end: String, start: String, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .badDate, .error, at: position, "Срок кончается «\(end)», раньше начала (\(start))",
      text: end, hint: "Исправьте одну из двух дат", example: start)
  }
}
