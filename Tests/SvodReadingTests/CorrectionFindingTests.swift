import SvodContent
import SvodDiagnostics
import SvodNumbers
import Testing

/// Rows of `corrections.csv` and what they must hold together with.
struct CorrectionFindingTests {
  private static let head = "date,kind,cycle,organization,indicator,was,became,reason\n"
  private static let right = "2022-05-05,correction,2021,school-1,basic,8 из 10,9 из 10,Сверено"
  private static let cycle = ["data/2021/cycle.yml": "published: 2022-04-15\n"]

  private static func row(
    _ code: DiagnosticCode, _ wrong: String, _ right: String = right,
    _ severity: Diagnostic.Severity = .error, column: String? = "date"
  ) -> FileCase {
    FileCase(
      code: code, file: "corrections.csv", wrong: head + wrong + "\n", right: head + right + "\n",
      severity: severity, header: column, beside: cycle)
  }

  static let cases = [
    row(
      .badDate, "①5 мая,correction,2021,school-1,basic,8 из 10,9 из 10,Сверено",
      "05.05.2022,correction,2021,school-1,basic,8 из 10,9 из 10,Сверено"),
    row(
      .unknownValue, "2022-05-05,①corection,2021,school-1,basic,8 из 10,9 из 10,Сверено",
      "2022-05-05,исправление,2021,school-1,basic,8 из 10,9 из 10,Сверено", column: "kind"),
    row(
      .unknownCycle, "2022-05-05,correction,①2019,school-1,basic,8 из 10,9 из 10,Сверено",
      right, .warning, column: "cycle"),
    row(
      .unknownOrganization, "2022-05-05,correction,2021,①school-11,basic,8/10,9/10,Сверено",
      "2022-05-05,correction,2021,Школа № 1,basic,8/10,9/10,Сверено", column: "organization"),
    row(
      .unknownIndicator, "2022-05-05,correction,2021,school-1,①basik,8/10,9/10,Сверено",
      "2022-05-05,correction,2021,school-1,1.1,8/10,9/10,Сверено", column: "indicator"),
    row(
      .missingValue, "2022-05-05,correction,2021,school-1,basic,8 из 10,9 из 10,①",
      column: "reason"),
    row(
      .incompleteValue, "2022-05-05,correction,2021,school-1,basic,8 из 10,①,Сверено",
      column: "became"),
    row(
      .incompleteValue, "2022-05-05,revision,2021,school-1,basic,①,,Сверено",
      "2022-05-05,revision,2021,,basic,,,Новая методика", column: "was"),
    row(
      .earlyCorrection, "①2022-04-14,correction,2021,school-1,basic,8 из 10,9 из 10,Сверено",
      "2022-04-15,correction,2021,school-1,basic,8 из 10,9 из 10,Сверено"),
    row(
      .duplicateValue, right + "\n①" + right,
      "2022-05-04,correction,2021,school-1,basic,7 из 10,8 из 10,Сверено\n" + right),
    row(
      .correctionOfNothing, "①2022-05-05,correction,2021,garden,basic,8 из 10,9 из 10,Сверено"),
    row(
      .correctionOfNothing,
      "①2022-05-05,correction,2021,old-school,basic,8 из 10,9 из 10,Сверено"),
    row(.correctionOfNothing, "①2022-05-05,correction,2021,school-1,safe,да,нет,Сверено"),
    row(
      .correctionOfNothing, "①2022-05-05,correction,2021,school-1,all-basic,да,нет,Сверено",
      "2022-05-05,revision,2021,,all-basic,,,Изменилось правило"),
    row(
      .badNumber, "2022-05-05,correction,2021,school-1,basic,①восемь,9 из 10,Сверено",
      column: "was"),
    row(
      .badNumber, "2022-05-05,correction,2021,school-1,basic,①8 из 10 (70 %),9 из 10,Сверено",
      "2022-05-05,correction,2021,school-1,basic,8 из 10 (80 %),9 из 10,Сверено", column: "was"),
    row(
      .spreadsheetDate, "2022-05-05,correction,2021,school-1,basic,①08.окт,9 из 10,Сверено",
      column: "was"),
    row(
      .valueMismatch, "①2022-05-05,correction,2021,school-1,basic,9 из 10,8 из 10,Сверено"),
    row(
      .valueMismatch, "2022-05-05,correction,2021,school-1,basic,9 из 10,①9 из 10,Сверено",
      column: "became"),
  ]

  @Test(arguments: cases)
  func reportsTheMistakeAtItsPlace(_ item: FileCase) throws {
    try item.check()
  }

  private func notices(_ rows: String) throws -> [CorrectionNotice] {
    let reading = Reading(sampleWith: ["corrections.csv": Self.head + rows + "\n"])
    #expect(reading.diagnostics == [])
    return try #require(reading.content).corrections
  }

  static let values: [(String, StatedValue)] = [
    ("9 из 10", .members(ExactDecimal(9), of: ExactDecimal(10))),
    ("9/10", .members(ExactDecimal(9), of: ExactDecimal(10))),
    ("\"9 из 10 (90,0 %)\"", .members(ExactDecimal(9), of: ExactDecimal(10))),
    ("90", .number(ExactDecimal(90), decimals: 0)),
    ("\"90,0 %\"", .number(ExactDecimal(90), decimals: 1)),
  ]

  @Test(arguments: values)
  func readsWhatPeopleWrite(_ text: String, _ value: StatedValue) throws {
    let notice = try #require(
      try notices("2022-05-05,correction,2021,school-1,basic,не представлено,\(text),Сверено").first
    )

    #expect(notice.was == .absence(.notSubmitted))
    #expect(notice.became == value)
    #expect(notice.kind == .correction)
    #expect(notice.year == 2021)
    #expect(notice.organization?.text == "school-1")
  }

  /// 2 of 3 is 66.66…: it may be written in any number of digits, and is not 66.6.
  @Test(arguments: [("66,7", true), ("66,67", true), ("67", true), ("66,6", false)])
  func comparesToTheDigitsThatAreWritten(_ text: String, _ agrees: Bool) {
    let reading = Reading(sampleWith: [
      "data/2021/values.csv": "organization,indicator,numerator,denominator\nschool-1,basic,2,3\n",
      "corrections.csv": Self.head
        + "2022-05-05,correction,2021,school-1,basic,1 из 3,\"\(text)\",Сверено\n",
    ])

    #expect(reading.codes == (agrees ? [] : [.valueMismatch]))
  }

  @Test func onlyTheLatestNoticeOfAValueIsComparedWithTheData() throws {
    let rows = """
      2022-05-07,correction,2021,school-1,basic,8 из 10,9 из 10,Второй раз
      2022-05-05,correction,2021,school-1,basic,7 из 10,8 из 10,Первый раз
      """

    #expect(try notices(rows).map(\.reason) == ["Второй раз", "Первый раз"])
  }

  @Test func theDayOfANoticeIsAFact() {
    let reading = Reading(sampleWith: ["corrections.csv": Self.head + Self.right + "\n"])

    #expect(reading.content?.latestFact == CalendarDate(year: 2022, month: 5, day: 5))
  }
}
