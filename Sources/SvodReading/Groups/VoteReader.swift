import SvodContent
import SvodDiagnostics
import SvodFormats

/// Reads `votes.csv`.
enum VoteReader {
  enum Column: String, CSVColumn {
    case meeting
    case item
    case inFavour = "for"
    case against
    case abstained
    case casting
    case dissent

    var aliases: [String] {
      switch self {
      case .meeting: ["заседание"]
      case .item: ["вопрос", "пункт"]
      case .inFavour: ["за"]
      case .against: ["против"]
      case .abstained: ["воздержались"]
      case .casting: ["решающий голос"]
      case .dissent: ["особое мнение"]
      }
    }

    var isRequired: Bool { self == .meeting || self == .item }
  }

  private static let answers: Set<String> = ["да", "yes", "1", "true"]

  /// Reads the table and gives the votes by their meetings.
  static func read(
    _ table: CSVTable, meetings: KnownNames, log: inout DiagnosticLog
  ) -> [Meeting.ID: [Meeting.Vote]] {
    guard let columns = CSVColumns<Column>(of: table, log: &log),
      let meeting = columns[.meeting], let item = columns[.item]
    else { return [:] }
    var votes: [Meeting.ID: [Meeting.Vote]] = [:]
    for row in table.rows {
      let isComplete = [meeting, item].map { row.required($0, log: &log) != nil }
      guard isComplete == [true, true],
        meetings.accept(
          row[meeting].text, at: row[meeting].position, severity: .error, log: &log)
      else { continue }
      var vote = Meeting.Vote(item: row[item].text, position: row[item].position)
      vote.inFavour = count(row.filled(columns[.inFavour]), log: &log)
      vote.against = count(row.filled(columns[.against]), log: &log)
      vote.abstained = count(row.filled(columns[.abstained]), log: &log)
      vote.isCasting =
        row.filled(columns[.casting]).map {
          answers.contains($0.text.lowercased())
        } ?? false
      vote.dissent = row.filled(columns[.dissent])?.text
      votes[.init(row[meeting].text), default: []].append(vote)
    }
    return votes
  }

  private static func count(_ cell: CSVTable.Cell?, log: inout DiagnosticLog) -> Int? {
    guard let cell else { return nil }
    if let count = Int(cell.text), (0...1_000).contains(count) { return count }
    log.report(.badVote(cell))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func badVote(_ cell: CSVTable.Cell) -> Self {
    Diagnostic(
      .badNumber, .error, at: cell.position,
      "Число голосов не читается: «\(cell.text)»", text: cell.text,
      hint: "Укажите целое число, «нет» пишется нулём", example: "0")
  }
}
