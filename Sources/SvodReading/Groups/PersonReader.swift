import SvodContent
import SvodDiagnostics
import SvodFormats

/// Reads `people.csv`; a person whose post has changed stands in several rows of one id.
enum PersonReader {
  enum Column: String, CSVColumn {
    case id
    case name
    case post
    case organization
    case from
    case to

    var aliases: [String] {
      switch self {
      case .id: ["код"]
      case .name: ["имя", "фио", "фамилия, имя, отчество"]
      case .post: ["должность"]
      case .organization: ["организация"]
      case .from: ["с", "начало"]
      case .to: ["по", "конец"]
      }
    }

    var isRequired: Bool { self == .id || self == .name }
  }

  static func read(_ table: CSVTable, log: inout DiagnosticLog) -> [Person] {
    guard let columns = CSVColumns<Column>(of: table, log: &log) else { return [] }
    var people: [Person] = []
    for row in table.rows {
      guard let person = person(row, columns, log: &log) else { continue }
      if let same = people.first(where: { $0.id == person.id && $0.held.overlaps(person.held) }) {
        log.report(.personTwice(person, first: same.position))
      } else {
        people.append(person)
      }
    }
    return people
  }

  private static func person(
    _ row: CSVTable.Row, _ columns: CSVColumns<Column>, log: inout DiagnosticLog
  ) -> Person? {
    guard let id = columns[.id], let name = columns[.name] else { return nil }
    let isComplete = [id, name].map { row.required($0, log: &log) != nil }
    let held = HeldTime(from: columns[.from], to: columns[.to], of: row, log: &log)
    guard isComplete == [true, true],
      IdentifierRule.accepts(row[id].text, at: row[id].position, log: &log)
    else { return nil }
    var person = Person(
      id: .init(row[id].text), name: row[name].text, held: held, position: row[id].position)
    person.post = row.filled(columns[.post])?.text
    person.organization = row.filled(columns[.organization])?.text
    return person
  }
}

extension HeldTime {
  /// The two dates of a row; a time that ends before it begins is reported.
  init(from: Int?, to: Int?, of row: CSVTable.Row, log: inout DiagnosticLog) {
    self.init(
      from: row.filled(from)?.date(log: &log), to: row.filled(to)?.date(log: &log))
    if let start = self.from, let end = self.to, end < start, let cell = row.filled(to) {
      log.report(.reversedTime(cell, start: "\(start)"))
    }
  }
}

extension Diagnostic {
  fileprivate static func personTwice(_ person: Person, first: FilePosition) -> Self {
    Diagnostic(
      .duplicateID, .error, at: person.position,
      "Человек «\(person.id)» указан на одно и то же время дважды", text: person.id.text,
      hint: "Дайте одному из двух другой id или укажите, с какого и по какое число он в должности",
      notes: [.init(at: first, "Впервые «\(person.id)» стоит здесь")])
  }

  fileprivate static func reversedTime(_ cell: CSVTable.Cell, start: String) -> Self {
    Diagnostic(
      .badDate, .error, at: cell.position,
      "Время кончается «\(cell.text)», раньше начала (\(start))", text: cell.text,
      hint: "Исправьте одну из двух дат", example: start)
  }
}
