import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodNumbers

/// Reads `calendar/<year>.csv`: days off besides weekends, and weekends that are worked.
enum WorkingCalendarReader {
  enum Column: String, CSVColumn {
    case date
    case kind
    case note

    var aliases: [String] {
      switch self {
      case .date: ["дата"]
      case .kind: ["вид", "день"]
      case .note: ["примечание"]
      }
    }

    var isRequired: Bool { self == .date || self == .kind }
  }

  private static let meanings: [String: WorkingCalendar.Day] = [
    "рабочий": .working, "нерабочий": .nonWorking, "выходной": .nonWorking,
    "праздничный": .nonWorking, "праздник": .nonWorking,
  ]

  static func read(
    _ file: ContentFile, into calendar: inout WorkingCalendar, log: inout DiagnosticLog
  ) {
    guard let year = Int(yearDigits: file.stem) else {
      log.report(.calendarOfNoYear(file))
      return
    }
    guard let table = file.table(log: &log), let columns = CSVColumns<Column>(of: table, log: &log),
      let dateColumn = columns[.date], let kindColumn = columns[.kind]
    else { return }
    calendar.add(year: year)
    for row in table.rows {
      let isComplete = [dateColumn, kindColumn].map { row.required($0, log: &log) != nil }
      guard isComplete == [true, true] else { continue }
      let word = row[kindColumn].text.lowercased()
      let kind =
        meanings[word]
        ?? row[kindColumn].choice(of: WorkingCalendar.Day.self, meanings: meanings, log: &log)
      guard let date = row[dateColumn].date(log: &log), let kind else { continue }
      if date.year == year {
        calendar.add(kind, on: date, note: columns[.note, row]?.writtenValue)
      } else {
        log.report(.dayOfAnotherYear(row[dateColumn], year))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func calendarOfNoYear(_ file: ContentFile) -> Self {
    Diagnostic(
      .badDate, .error, at: file.start, "Файл календаря назван не годом: «\(file.stem)»",
      text: file.stem, hint: "Назовите файл годом, четырьмя цифрами", example: "2022.csv")
  }

  fileprivate static func dayOfAnotherYear(_ cell: CSVTable.Cell, _ year: Int) -> Self {
    Diagnostic(
      .badDate, .error, at: cell.position, "День «\(cell.text)» не из \(year) года",
      text: cell.text, hint: "Перенесите строку в файл того года или исправьте дату")
  }
}
