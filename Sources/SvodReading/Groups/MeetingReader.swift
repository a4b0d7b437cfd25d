import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodNumbers

/// Reads `meetings.csv`.
struct MeetingReader {
  enum Column: String, CSVColumn {
    case id
    case group
    case date
    case form
    case place
    case present
    case noticeDate = "notice-date"
    case minutes
    case minutesDate = "minutes-date"
    case signed
    case signedBy = "signed-by"
    case extractDate = "extract-date"
    case agenda

    var aliases: [String] {
      switch self {
      case .id: ["код"]
      case .group: ["группа"]
      case .date: ["дата"]
      case .form: ["форма"]
      case .place: ["место"]
      case .present: ["присутствовали"]
      case .noticeDate: ["дата извещения"]
      case .minutes: ["протокол"]
      case .minutesDate: ["дата протокола"]
      case .signed: ["подписан", "дата подписания"]
      case .signedBy: ["подписали", "кем подписан"]
      case .extractDate: ["дата выписки"]
      case .agenda: ["повестка"]
      }
    }

    var isRequired: Bool { self == .id || self == .group || self == .date }
  }

  let subjects: ManagementSubjects

  func read(
    _ table: CSVTable, facts: inout [FactDate], log: inout DiagnosticLog
  ) -> [Meeting] {
    guard let columns = CSVColumns<Column>(of: table, log: &log) else { return [] }
    var ids = IdentifierRegister(owner: "заседания")
    var meetings: [Meeting] = []
    for row in table.rows {
      guard var meeting = meeting(row, columns, &ids, log: &log) else { continue }
      meeting.form = row.filled(columns[.form])?.text
      meeting.place = row.filled(columns[.place])?.text
      meeting.agenda = row.filled(columns[.agenda])?.text
      readPeople(row, columns, into: &meeting, log: &log)
      readDates(row, columns, into: &meeting, facts: &facts, log: &log)
      meetings.append(meeting)
    }
    return meetings.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  private func meeting(
    _ row: CSVTable.Row, _ columns: CSVColumns<Column>, _ ids: inout IdentifierRegister,
    log: inout DiagnosticLog
  ) -> Meeting? {
    guard let id = columns[.id], let group = columns[.group], let date = columns[.date] else {
      return nil
    }
    let isComplete = [id, group, date].map { row.required($0, log: &log) != nil }
    guard isComplete == [true, true, true] else { return nil }
    let isNew = ids.take(row[id].text, at: row[id].position, log: &log)
    let isKnown = subjects.groups.accept(
      row[group].text, at: row[group].position, severity: .error, log: &log)
    guard isNew, isKnown, let day = row[date].date(log: &log) else { return nil }
    return Meeting(
      id: .init(row[id].text), group: .init(row[group].text), date: day,
      position: row[id].position)
  }

  private func readPeople(
    _ row: CSVTable.Row, _ columns: CSVColumns<Column>, into meeting: inout Meeting,
    log: inout DiagnosticLog
  ) {
    if let cell = row.filled(columns[.present]) {
      var seen: Set<String> = []
      let known = cell.parts.filter { text in
        if !seen.insert(text).inserted { log.report(.presentTwice(text, at: cell.position)) }
        return subjects.people.accept(text, at: cell.position, severity: .error, log: &log)
      }
      meeting.present = Set(known).sorted().map { .init($0) }
    }
    meeting.signedBy = row.filled(columns[.signedBy])?.parts ?? []
    meeting.minutes = row.filled(columns[.minutes]).flatMap {
      subjects.judged.document(of: $0, log: &log)
    }
  }

  private func readDates(
    _ row: CSVTable.Row, _ columns: CSVColumns<Column>, into meeting: inout Meeting,
    facts: inout [FactDate], log: inout DiagnosticLog
  ) {
    meeting.noticeDate = row.filled(columns[.noticeDate])?.date(log: &log)
    meeting.minutesDate = row.filled(columns[.minutesDate])?.date(log: &log)
    meeting.signed = row.filled(columns[.signed])?.date(log: &log)
    meeting.extractDate = row.filled(columns[.extractDate])?.date(log: &log)
    facts.append(FactDate(meeting.date, at: meeting.position))
    if let cell = row.filled(columns[.noticeDate]), let date = meeting.noticeDate,
      meeting.date < date
    {
      log.report(.noticeAfterMeeting(cell, meeting: "\(meeting.date)"))
    }
    let later = [(Column.minutesDate, meeting.minutesDate), (.signed, meeting.signed)]
    for (column, date) in later {
      guard let date, date < meeting.date, let cell = row.filled(columns[column]) else { continue }
      log.report(.minutesBeforeMeeting(cell, meeting: "\(meeting.date)"))
    }
  }
}

extension Diagnostic {
  fileprivate static func presentTwice(_ text: String, at position: FilePosition) -> Self {
    Diagnostic(
      .duplicateValue, .warning, at: position,
      "Среди присутствовавших «\(text)» указан дважды; считается один раз", text: text,
      hint: "Удалите повтор")
  }

  fileprivate static func noticeAfterMeeting(_ cell: CSVTable.Cell, meeting: String) -> Self {
    Diagnostic(
      .badDate, .warning, at: cell.position,
      "Извещение датировано «\(cell.text)», позже заседания (\(meeting))", text: cell.text,
      hint: "Исправьте одну из двух дат", example: meeting)
  }

  fileprivate static func minutesBeforeMeeting(_ cell: CSVTable.Cell, meeting: String) -> Self {
    Diagnostic(
      .badDate, .warning, at: cell.position,
      "Протокол датирован «\(cell.text)», раньше заседания (\(meeting))", text: cell.text,
      hint: "Исправьте одну из двух дат", example: meeting)
  }
}
