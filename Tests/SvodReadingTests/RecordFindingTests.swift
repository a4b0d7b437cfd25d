import SvodContent
import SvodDiagnostics
import SvodNumbers
import SvodReading
import Testing

/// Cycles and the small tables beside the data.
struct RecordFindingTests {
  private static func table(
    _ code: DiagnosticCode, _ file: String, _ header: String, _ wrong: String, _ right: String,
    _ severity: Diagnostic.Severity = .error, column: String?
  ) -> FileCase {
    FileCase(
      code: code, file: file, wrong: header + "\n" + wrong + "\n",
      right: header + "\n" + right + "\n", severity: severity, header: column)
  }

  private static let breaks = "indicator,cycle,organization,reason"
  private static let submissions = "cycle,organization,date,by,checked-by,checked"

  static let cases = [
    table(
      .unknownIndicator, "comparability.csv", breaks, "①basik,2021,,Новое", "1.1,2021,,Новое",
      column: "indicator"),
    table(
      .unknownCycle, "comparability.csv", breaks, "basic,①20-21,,Новое", "basic,2021,,Новое",
      column: "cycle"),
    table(
      .unknownCycle, "comparability.csv", breaks, "basic,①2018,,Новое", "basic,2021,,Новое",
      .warning, column: "cycle"),
    table(
      .unknownOrganization, "comparability.csv", breaks, "basic,2021,①nobody,Новое",
      "basic,2021,Школа № 1,Новое", column: "organization"),
    table(
      .incompleteValue, "comparability.csv", breaks, "basic,2021,,①", "basic,2021,,Новое",
      .warning, column: "reason"),
    table(
      .duplicateValue, "comparability.csv", breaks, "basic,2021,,А\n①1.1,2021,,Б",
      "basic,2021,,А\nbasic,2021,school-1,Б", column: "indicator"),
    table(
      .unknownOrganization, "submissions.csv", submissions, "2021,①nobody,2022-01-20,,,",
      "2021,school-1,2022-01-20,,,", column: "organization"),
    table(
      .badDate, "submissions.csv", submissions, "2021,school-1,①20 января,,,",
      "2021,school-1,20.01.2022,,,", column: "date"),
    table(
      .badDate, "submissions.csv", submissions, "2021,school-1,2022-01-20,,,①2022-01-19",
      "2021,school-1,2022-01-20,,,2022-01-20", .warning, column: "checked"),
    table(
      .duplicateValue, "submissions.csv", submissions,
      "2021,school-1,,,,\n2021,①school-1,,,,", "2021,school-1,,,,\n2021,school-2,,,,",
      column: "organization"),
    table(
      .loneFactDate, "submissions.csv", submissions,
      "2021,school-1,2022-01-20,,,\n2021,school-2,①2024-01-20,,,",
      "2021,school-1,2022-01-20,,,\n2021,school-2,2023-01-20,,,", .warning, column: "date"),
    table(
      .badAddress, "addresses.csv", "old,new", "①/2020/../x/index.html,/2021/index.html",
      "/2020/x/,/2021/index.html", column: "old"),
    table(
      .badAddress, "addresses.csv", "old,new", "/2020/index.html,①2020/",
      "/2020/index.html,https://zarechny.example/monitoring/2021/", column: "new"),
    table(
      .duplicateValue, "addresses.csv", "old,new", "/a.html,/b.html\n①/a.html,/c.html",
      "/a.html,/b.html\n/c.html,/b.html", column: "old"),
    table(
      .duplicateValue, "addresses.csv", "old,new", "/a.html#x,/b.html\n①/a.html#x,/c.html",
      "/a.html#x,/b.html\n/a.html#y,/b.html\n/a.html,/b.html", column: "old"),
    table(
      .badAddress, "addresses.csv", "old,new", "①/a.html#,/b.html", "/a.html#x,/a.html#y",
      column: "old"),
  ]

  private static func cycle(
    _ code: DiagnosticCode, _ wrong: String, _ right: String,
    _ severity: Diagnostic.Severity = .error
  ) -> FileCase {
    FileCase(
      code: code, file: "data/2021/cycle.yml", wrong: wrong + "\n", right: right + "\n",
      severity: severity)
  }

  static let cycles = [
    cycle(.unknownKey, "①titel: Итоги", "title: Итоги"),
    cycle(.badDate, "academic: ①2020/22", "academic: 2020/21"),
    cycle(
      .badDate, "collected: {from: 2022-02-01, to: ①2022-01-31}",
      "collected: {from: 2022-02-01, to: 2022-02-01}"),
    cycle(.unknownDocument, "approved-by: ①order-1", "published: 2022-04-15", .warning),
  ]

  @Test(arguments: cases + cycles)
  func reportsTheMistakeAtItsPlace(_ item: FileCase) throws {
    try item.check()
  }

  @Test func cyclesHaveNoGaps() throws {
    let table = "organization,pupils\nschool-1,5\n"

    let reading = Reading(sampleWith: [
      "data/2018/values.csv": table,
      "data/2021/cycle.yml": "title: Итоги\nacademic: 2020/2021\npublished: 2022-04-15\n",
    ])

    let cycles = try #require(reading.content?.cycles)
    #expect(reading.diagnostics == [])
    #expect(cycles.map(\.year) == [2018, 2019, 2020, 2021])
    #expect(cycles.map(\.hasData) == [true, false, false, true])
    #expect(cycles.last?.title == "Итоги")
    #expect(reading.content?.latestFact == CalendarDate(year: 2022, month: 4, day: 15))
  }

  @Test func aFolderThatIsNoYearIsReportedOnce() {
    let table = "organization,pupils\nschool-1,5\n"

    let reading = Reading(sampleWith: ["data/21/a.csv": table, "data/21/b.csv": table])

    #expect(reading.codes == [.unknownCycle])
    #expect(reading.diagnostics.first?.position.file == "Content/data/21")
  }

  @Test func addressesAreBroughtToOneForm() {
    let reading = Reading(sampleWith: [
      "addresses.csv": "old,new\n2020/x/#p-7,https://zarechny.example/monitoring/2021/\n"
    ])

    #expect(reading.content?.addresses.map(\.old) == ["/2020/x/index.html"])
    #expect(reading.content?.addresses.map(\.oldAnchor) == ["p-7"])
    #expect(reading.content?.addresses.map(\.new) == ["/2021/index.html"])
  }

  @Test(arguments: [
    ("basic.numerator,basic.denominator", "19,20", "10,20", true),
    ("basic.numerator,basic.denominator", "18,20", "10,20", false),
    ("basic.numerator,basic.denominator", "9,9", "1,9", false),
    ("pupils", "100", "301", true), ("pupils", "100", "300", false), ("pupils", "6", "19", false),
    ("score.value,score.base", "78.9,20", "789,20", true),
    ("score.value,score.base", "78.9,9", "789,9", false),
  ])
  func reportsValuesThatMovedTooFar(
    _ columns: String, _ before: String, _ now: String, _ isOutlier: Bool
  ) {
    let files = [
      "data/2020/values.csv": "organization,\(columns)\nschool-1,\(before)\n",
      "data/2021/values.csv": "organization,\(columns)\nschool-1,\(now)\n",
    ]
    let excuse = "indicator,cycle,reason\n\(columns.prefix { $0 != "." && $0 != "," }),2021,Новое\n"

    let plain = Reading(sampleWith: files)
    let excused = Reading(sampleWith: files.merging(["comparability.csv": excuse]) { $1 })

    #expect(plain.codes == (isOutlier ? [.outlier] : []))
    #expect(excused.codes == [])
  }

  @Test func manyOutliersOfOneIndicatorAreOneFinding() {
    let names = (1...60).map { "s-\($0)" }
    let register = "id,name,kind\n" + names.map { "\($0),Школа \($0),school\n" }.joined()
    func table(_ value: Int, from first: Int = 1) -> String {
      "organization,pupils\n"
        + names.enumerated().map { "\($1),\($0 + 1 < first ? 100 : value)\n" }.joined()
    }

    func reading(from first: Int) -> Reading {
      Reading(sampleWith: [
        "organizations.csv": register, "data/2020/values.csv": table(100),
        "data/2021/values.csv": table(1000, from: first),
      ])
    }

    #expect(reading(from: 54).codes == [.outlier])
    #expect(reading(from: 55).codes == Array(repeating: .outlier, count: 6))
    let summary = reading(from: 40).diagnostics.first?.summary
    #expect(summary?.contains("у 21 организации из 60, первая из них — Школа s-40") == true)
  }
}
