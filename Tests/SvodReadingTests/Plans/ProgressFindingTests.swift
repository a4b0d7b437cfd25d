import SvodContent
import SvodDiagnostics
import SvodNumbers
import SvodReading
import Testing

/// What became of a plan's items, dates that others set, and working days.
struct ProgressFindingTests {
  private static let plan = """
    ---
    kind: plan
    title: План на 2021 год
    date: 2021-01-11
    ---

    | № | Мероприятие | Срок |
    |---|---|---|
    | 1 | Сбор |  |
    | 1.1 | Собрать карты | март |
    | 1.2 | Проверить карты | апрель |

    """

  private static func table(
    _ code: DiagnosticCode, _ wrong: String, _ right: String,
    _ severity: Diagnostic.Severity = .error, column: String?,
    file: String = "progress/plan.csv", header: String = "item,state,date,evidence"
  ) -> FileCase {
    FileCase(
      code: code, file: file, wrong: header + "\n" + wrong + "\n",
      right: header + "\n" + right + "\n", severity: severity, header: column,
      beside: ["documents/plan.md": plan])
  }

  static let cases = [
    table(.unknownClause, "①3.7,done,2021-03-05,", "1.1,done,2021-03-05,", column: "item"),
    table(.unknownClause, "①1,done,2021-03-05,", "п. 1.2,done,2021-03-05,", column: "item"),
    table(
      .spreadsheetDate, "①05.янв,done,2021-03-05,", "п. 1.1,done,2021-03-05,", column: "item"),
    table(
      .unknownValue, "1.1,①doen,2021-03-05,", "1.1,выполнено,2021-03-05,", column: "state"),
    table(
      .incompleteValue, "1.1,①postponed,,", "1.1,postponed,2021-06-01,", column: "state"),
    table(.missingValue, "1.1,①,2021-03-05,", "1.1,done,2021-03-05,", column: "state"),
    table(
      .unknownDocument, "1.1,done,2021-03-05,①plam", "1.1,done,2021-03-05,plan",
      column: "evidence"),
    table(
      .unknownClause, "1.1,done,2021-03-05,①plan#9",
      "1.1,done,2021-03-05,plan#1.2|https://a.example/x", column: "evidence"),
    table(
      .badDate, "①2022-01-03,non-working", "2021-01-04,нерабочий", column: "date",
      file: "calendar/2021.csv", header: "date,kind"),
    table(
      .unknownValue, "2021-01-04,①holiday", "2021-02-20,working", column: "kind",
      file: "calendar/2021.csv", header: "date,kind"),
  ]

  @Test(arguments: cases)
  func reportsTheMistakeAtItsPlace(_ item: FileCase) throws {
    try item.check()
  }

  @Test func recordsStandWithTheirItems() throws {
    let reading = Reading(sampleWith: [
      "documents/plan.md": Self.plan,
      "progress/plan.csv":
        "пункт;состояние;дата\n1.1.;перенесено;2021-06-01\n1.1;done;2021-05-20\n",
    ])

    let document = try #require(reading.content?.documents.first { $0.id.text == "plan" })
    let records = try #require(document.planning.progress?["p-1-1"])
    #expect(reading.diagnostics == [])
    #expect(records.map(\.state) == [.postponed, .done])
    // A new term is no fact.
    #expect(reading.content?.latestFact == CalendarDate(year: 2021, month: 5, day: 20))
  }

  @Test func aPlanWithoutAFileKeepsNoRecords() {
    let reading = Reading(sampleWith: ["documents/plan.md": Self.plan])

    #expect(reading.content?.documents.first { $0.id.text == "plan" }?.planning.progress == nil)
  }

  private static func order(_ kind: String) -> String {
    "---\nkind: \(kind)\nnumber: \"2\"\ndate: 2021-03-01\ntitle: О сборе\n---\n\n"
      + "# О сборе\n\n## Глава 2\n\n1. Сдавать ежемесячно.\n"
  }

  @Test func progressOfADocumentWithoutItemsIsReported() {
    let reading = Reading(sampleWith: [
      "documents/letter.md": Self.order("letter"), "progress/letter.csv": "item,state\n1,done\n",
    ])

    #expect(reading.codes == [.misplacedValue])
  }

  @Test func recordsStandWithTheClausesOfAnActThatObliges() throws {
    let codes = { (item: String) in
      Reading(sampleWith: [
        "documents/order.md": Self.order("order"),
        "progress/order.csv": "item,state,date,responsible\n\(item),done,2021-04-20,school-1\n",
      ])
    }

    let reading = codes("п. 1")
    let order = try #require(reading.content?.documents.first { $0.id.text == "order" })
    #expect(reading.diagnostics == [])
    #expect(order.planning.progress?["p-1"]?.map(\.responsible) == ["school-1"])
    // A chapter obliges nobody.
    #expect(codes("ch-2").codes == [.unknownClause])
  }

  @Test func theFileOfACalendarIsAYear() {
    let named = Reading(sampleWith: ["calendar/2021.csv": "date,kind\n2021-02-20,working\n"])
    let unnamed = Reading(sampleWith: ["calendar/days.csv": "date,kind\n2021-02-20,working\n"])

    let saturday = CalendarDate(year: 2021, month: 2, day: 20)
    #expect(saturday.map { named.content?.workingCalendar.isWorking($0) } == true)
    #expect(unnamed.codes == [.badDate])
  }

  @Test func outsideDatesNeedAnOrder() {
    func plan(_ dates: String) -> String {
      Self.plan.replacing(
        "date: 2021-01-11", with: "outside-dates: [{phrase: в сроки министерства, \(dates)}]")
    }

    let wrong = Reading(sampleWith: [
      "documents/plan.md": plan("start: 2021-05-01, end: 2021-04-01")
    ])
    let right = Reading(sampleWith: [
      "documents/plan.md": plan("start: 2021-04-01, end: 2021-05-31")
    ])

    #expect(wrong.codes == [.badDate])
    #expect(right.codes == [])
    #expect(
      right.content?.documents.first { $0.id.text == "plan" }?.planning.outsideDates.count == 1)
  }

  @Test func aScheduleBelongsToItsItem() {
    func plan(_ item: String) -> String {
      Self.plan.replacing(
        "date: 2021-01-11", with: "schedules: [{item: \"\(item)\", document: plan}]")
    }

    let right = Reading(sampleWith: ["documents/plan.md": plan("1.2")])
    let wrong = Reading(sampleWith: ["documents/plan.md": plan("7.2")])

    #expect(
      right.content?.documents.first { $0.id.text == "plan" }?.planning.schedules.keys.sorted()
        == ["p-1-2"])
    #expect(wrong.codes == [.unknownClause])
  }
}
