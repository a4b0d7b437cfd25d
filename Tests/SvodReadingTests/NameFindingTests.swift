import SvodDiagnostics
import Testing

/// Aliases, institutions, and people whom texts name.
struct NameFindingTests {
  private static let beside = [
    "people.csv": """
    id,name,post,from,to
    volkova,Волкова-Серова Инна Львовна,методист,,2021-06-30
    volkova,Волкова-Серова Инна Львовна,директор,2021-07-01,

    """,
    "institutions.csv": "id,name\ncentre,Центр развития образования\n",
    "groups.yml": "- {id: group, title: Рабочая группа}\n",
  ]

  private static func file(
    _ code: DiagnosticCode, _ file: String, _ header: String, _ wrong: String, _ right: String,
    _ severity: Diagnostic.Severity = .error, column: String?
  ) -> FileCase {
    FileCase(
      code: code, file: file, wrong: header + "\n" + wrong + "\n",
      right: header + "\n" + right + "\n", severity: severity, header: column, beside: beside)
  }

  private static func order(
    _ code: DiagnosticCode, _ wrong: String, _ right: String
  ) -> FileCase {
    let head = """
      ---
      kind: order
      number: "1"
      date: 2021-03-01
      title: Приказ
      ---


      """
    return FileCase(
      code: code, file: "documents/order-1.md", wrong: head + wrong + "\n",
      right: head + right + "\n", severity: .warning, beside: beside)
  }

  static let tables = [
    file(.unknownParty, "aliases.csv", "alias,id", "ЦРО,①center", "ЦРО,centre", column: "id"),
    file(.unknownParty, "aliases.csv", "alias,id", "ЦРО,①volkov", "ЦРО,volkova", column: "id"),
    file(
      .ambiguousName, "aliases.csv", "alias,id", "ЦРО,centre\n①«цро»,school-1",
      "ЦРО,centre\nЦРО 1,school-1", column: "alias"),
    file(
      .duplicateValue, "aliases.csv", "alias,id", "ЦРО,centre\n①«цро»,centre",
      "ЦРО,centre\nгруппа,group", .warning, column: "alias"),
    file(
      .ambiguousName, "aliases.csv", "alias,id", "Школа № 1,①school-2", "Школа № 1,school-1",
      .warning, column: "id"),
    file(
      .duplicateID, "institutions.csv", "id,name", "①school-1,Центр", "centre,Центр", column: "id"),
    file(
      .twoPosts, "people.csv", "id,name,post",
      "a,Сомова Анна Петровна,методист\n①b,Сомова Анна Петровна,директор",
      "a,Сомова Анна Петровна,методист\nb,Сомова Алла Петровна,директор", .warning, column: "id"),
  ]

  static let texts = [
    order(
      .twoPosts, "1. Назначить ①Волкову-Серову И. Л., директора центра.",
      "1. Назначить Волкову-Серову И. Л., старшего методиста центра."),
    // A namesake, and words behind a comma that are no post.
    order(
      .twoPosts, "1. Поручить ①Волковой-Серовой Инне Львовне, директору.",
      "1. Поручить Волковой-Серовой И. П., директору, и Волковой-Серовой И. Л., ей помогать."),
  ]

  @Test(arguments: tables)
  func reportsAMistakeInATable(_ mistake: FileCase) throws { try mistake.check() }

  @Test(arguments: texts)
  func reportsAnotherPost(_ mistake: FileCase) throws { try mistake.check() }

  @Test func reportsAnUnknownAliasInAHead() throws {
    let head = "---\nkind: order\nnumber: \"1\"\ndate: 2021-03-01\ntitle: Приказ\n"
    let codes = ["center", "centre"].map { id in
      Reading(
        sampleWith: Self.beside.merging([
          "documents/order-1.md": head + "aliases: {ЦРО: \(id)}\n---\n\n1. Дело.\n"
        ]) { $1 }
      ).diagnostics.map(\.code)
    }

    #expect(codes == [[.unknownParty], []])
  }

  @Test func reportsADoubleSurnameThatATextParts() {
    func codes(_ name: String) -> [DiagnosticCode] {
      Reading(
        sampleWith: Self.beside.merging([
          "documents/order-1.md":
            "---\nkind: order\nnumber: \"1\"\ndate: 2021-03-01\ntitle: Приказ\n---\n\n"
            + "1. Назначить \(name), методиста.\n"
        ]) { $1 }
      ).diagnostics.map(\.code)
    }

    #expect(codes("Волкову – Серову И. Л.").contains(.twoSpellings))
    #expect(codes("Волкову-Серову И. Л.") == [])
    #expect(!codes("Волкову – Серову П. Л.").contains(.twoSpellings))
  }

  @Test func theHintOffersTheLineThatTiesTwoSpellings() throws {
    func plan(_ files: [String: String]) -> [Diagnostic] {
      let rows = Array(repeating: "Управление образования", count: 4) + ["Управление образование"]
      let table = rows.enumerated().map { "| \($0 + 1) | Дело | март | справка | \($1) |" }
      let text =
        "---\nkind: plan\nnumber: \"1\"\ndate: 2021-01-11\ntitle: План\n---\n\n"
        + "| № | Мероприятие | Срок | Результат | Ответственные |\n|---|---|---|---|---|\n"
        + table.joined(separator: "\n") + "\n"
      return Reading(sampleWith: files.merging(["documents/plan.md": text]) { $1 }).diagnostics
    }
    let institutions = "id,name\nboard,Управление образования\n"
    let found = try #require(plan([:]).first)
    let known = try #require(
      plan([
        "institutions.csv": institutions, "aliases.csv": "alias,id\nУправление образования,board\n",
      ]).first)

    #expect(found.hint?.contains("«Управление образование,upravlenie-obrazovaniya»") == true)
    #expect(found.hint?.contains("institutions.csv") == true)
    #expect(known.hint?.contains("«Управление образование,board»") == true)
    #expect(
      plan([
        "institutions.csv": institutions, "aliases.csv": "alias,id\nУправление образование,board\n",
      ]) == [])
  }
}
