import SvodContent
import SvodDiagnostics
import SvodNumbers
import SvodReading
import SvodTestSupport
import Testing

/// Each mistake of a data file at its place, and the nearest right entry without a finding.
struct ObservationFindingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let code: DiagnosticCode
    /// A data file with ① where the mistake is.
    let wrong: String
    /// The same with the mistake mended.
    let right: String
    var header: String?
    var severity = Diagnostic.Severity.error

    var testDescription: String { "\(code.rawValue): \(wrong)" }
  }

  private static let share = "organization,indicator,value,numerator,denominator,status\n"
  private static let value = "organization,indicator,value,base,status,note\n"

  static let shares: [Case] = [
    Case(
      code: .numeratorExceedsDenominator, wrong: share + "school-1,basic,,①11,10,\n",
      right: share + "school-1,basic,,10,10,\n", header: "numerator"),
    Case(
      code: .zeroDenominator, wrong: share + "school-1,basic,,0,①0,\n",
      right: share + "school-1,basic,,0,0,not-applicable\n", header: "denominator"),
    Case(
      code: .negativeValue, wrong: share + "school-1,basic,,①-1,10,\n",
      right: share + "school-1,basic,,0,10,\n", header: "numerator"),
    Case(
      code: .fractionalPeople, wrong: share + "school-1,basic,,9,①10.5,\n",
      right: share + "school-1,basic,,9,10.0,\n", header: "denominator"),
    Case(
      code: .incompleteValue, wrong: share + "school-1,basic,,①9,,\n",
      right: share + "school-1,basic,90,,,\n", header: "numerator"),
    Case(
      code: .incompleteValue, wrong: share + "school-1,basic,90,,①10,\n",
      right: share + "school-1,basic,90,9,10,\n", header: "denominator"),
    Case(
      code: .shareOutOfRange, wrong: share + "school-1,basic,①100.1,,,\n",
      right: share + "school-1,basic,100 %,,,\n", header: "value"),
    Case(
      code: .valueMismatch, wrong: share + "school-1,basic,①91.5,9,10,\n",
      right: share + "school-1,basic,90,9,10,\n", header: "value", severity: .warning),
    Case(
      code: .valueBesideStatus, wrong: share + "school-1,basic,,①9,,missing\n",
      right: share + "school-1,basic,,9,10,ok\n", header: "numerator"),
    Case(
      code: .unknownValue, wrong: share + "school-1,basic,,,,①mising\n",
      right: share + "school-1,basic,,,,missing\n", header: "status"),
    Case(
      code: .incompleteValue, wrong: share + "school-1,basic,,,,①ok\n",
      right: share + "school-1,basic,,,,pending\n", header: "status"),
    Case(
      code: .spreadsheetDate, wrong: share + "school-1,basic,,①01.янв,10,\n",
      right: share + "school-1,basic,,1,10,\n", header: "numerator"),
  ]

  static let otherKinds: [Case] = [
    Case(
      code: .valueBesideStatus, wrong: value + "school-1,score,①61.5,20,missing,\n",
      right: value + "school-1,score,,20,missing,\n", header: "value"),
    Case(
      code: .fractionalPeople, wrong: value + "school-1,score,,①2.5,missing,\n",
      right: value + "school-1,score,,2,missing,\n", header: "base"),
    Case(
      code: .badNumber, wrong: value + "school-1,pupils,①много,,,\n",
      right: value + "school-1,pupils,1 250,,,\n", header: "value"),
    Case(
      code: .numberTooLarge, wrong: value + "school-1,pupils,①1000000000001,,,\n",
      right: value + "school-1,pupils,1000000000000,,,\n", header: "value"),
    Case(
      code: .tooManyDecimals, wrong: value + "school-1,money,①1.1234567,,,\n",
      right: value + "school-1,money,1.123456,,,\n", header: "value"),
    Case(
      code: .fractionalPeople, wrong: value + "school-1,pupils,①12.5,,,\n",
      right: value + "school-1,money,12.5,,,\n", header: "value"),
    Case(
      code: .misplacedValue, wrong: value + "school-1,pupils,12,①3,,\n",
      right: value + "school-1,score,12,3,,\n", header: "base"),
    Case(
      code: .incompleteValue, wrong: value + "school-1,score,①61.5,,,\n",
      right: value + "school-1,score,61.5,20,,\n", header: "value"),
    Case(
      code: .zeroDenominator, wrong: value + "school-1,score,61.5,①0,,\n",
      right: value + "school-1,score,,,not-applicable,\n", header: "base"),
    Case(
      code: .unknownValue, wrong: value + "school-1,safe,①возможно,,,\n",
      right: value + "school-1,safe,Да,,,\n", header: "value"),
    Case(
      code: .incompleteValue, wrong: value + "school-1,safe,,,,①Проверено\n",
      right: value + "school-1,safe,,,missing,Проверено\n", header: "note", severity: .warning),
    Case(
      code: .incompleteValue,
      wrong: "organization,indicator,value,previous\nschool-1,wages,①110,\n",
      right: "organization,indicator,value,previous\nschool-1,wages,110,100\n", header: "value"),
    Case(
      code: .unknownValue, wrong: "organization,indicator,value,bucket\nschool-1,levels,5,①hihg\n",
      right: "organization,indicator,value,bucket\nschool-1,levels,5,high\nschool-1,levels,4,low\n",
      header: "bucket"),
    Case(
      code: .negativeValue,
      wrong: "organization,indicator,value,previous\nschool-1,wages,110,①-1\n",
      right: "organization,indicator,value,previous\nschool-1,wages,0,0\n", header: "previous"),
    Case(
      code: .zeroDenominator,
      wrong: "organization,indicator,value,previous,base\nschool-1,wages,110,100,①0\n",
      right: "organization,indicator,value,previous,base\nschool-1,wages,110,100,3\n",
      header: "base"),
    Case(
      code: .incompleteValue,
      wrong: "organization,indicator,value,bucket\nschool-1,levels,①5,high\n",
      right: "organization,indicator,value,bucket\nschool-1,levels,5,high\nschool-1,levels,0,low\n",
      header: "value"),
    Case(
      code: .valueBesideStatus,
      wrong:
        "organization,indicator,value,bucket,status\nschool-1,levels,①5,high,\nschool-1,levels,,low,missing\n",
      right:
        "organization,indicator,value,bucket,status\nschool-1,levels,,high,missing\nschool-1,levels,,low,missing\n",
      header: "value"),
    Case(
      code: .valueMismatch,
      wrong:
        "organization,indicator,value,denominator,bucket\nschool-1,levels,5,,high\nschool-1,levels,4,①10,low\n",
      right:
        "organization,indicator,value,denominator,bucket\nschool-1,levels,5,9,high\nschool-1,levels,4,9,low\n",
      header: "denominator", severity: .warning),
    Case(
      code: .duplicateValue,
      wrong:
        "organization,indicator,value,bucket\nschool-1,levels,5,high\nschool-1,levels,①4,high\n",
      right: "organization,indicator,value,bucket\nschool-1,levels,5,high\nschool-1,levels,4,low\n",
      header: "value"),
    Case(
      code: .unknownValue, wrong: "organization,indicator,value,flags\nschool-1,pupils,5,①lat\n",
      right: "organization,indicator,value,flags\nschool-1,pupils,5,late|уточнённые\n",
      header: "flags"),
    Case(
      code: .unknownDocument,
      wrong: "organization,indicator,value,document\n,reserve,да,①order-1\n",
      right: "organization,indicator,value,document\n,reserve,да,\n", header: "document",
      severity: .warning),
  ]

  static let subjects: [Case] = [
    Case(
      code: .unknownOrganization, wrong: value + "①shcool-1,pupils,5,,,\n",
      right: value + "Школа №1,pupils,5,,,\n", header: "organization"),
    Case(
      code: .unknownIndicator, wrong: value + "school-1,①pupil,5,,,\n",
      right: value + "school-1,pupils,5,,,\n", header: "indicator"),
    Case(
      code: .spreadsheetDate, wrong: share + "school-1,①01.янв,,9,10,\n",
      right: share + "school-1,п. 1.1,,9,10,\n", header: "indicator"),
    Case(
      code: .missingValue, wrong: value + "school-1,①,5,,,\n",
      right: value + ",pupils,5,,,\n", header: "indicator"),
    Case(
      code: .closedOrganization, wrong: value + "①old-school,pupils,5,,,\n",
      right: value + "Школа имени Кирова,pupils,5,,,\n", header: "organization"),
    Case(
      code: .derivedCollected, wrong: value + "school-1,①all-basic,да,,,\n",
      right: value + "school-1,safe,да,,,\n", header: "indicator"),
    Case(
      code: .inapplicableIndicator, wrong: share + "garden,basic,,①9,10,\n",
      right: share + "garden,basic,,,,not-applicable\n", header: "numerator"),
    Case(
      code: .inapplicableIndicator, wrong: value + "school-1,reserve,①да,,,\n",
      right: value + ",reserve,да,,,\n", header: "value"),
    Case(
      code: .duplicateValue, wrong: value + "school-1,pupils,5,,,\nschool-1,pupils,①6,,,\n",
      right: value + "school-1,pupils,5,,,\nschool-2,pupils,6,,,\n", header: "value"),
    Case(
      code: .unknownIndicator, wrong: "organization,pupils,①score.bsae\nschool-1,5,6\n",
      right: "organization,pupils,score.value,score.base\nschool-1,5,6,7\n"),
    Case(
      code: .duplicateColumn, wrong: "organization,pupils,①pupils.value\nschool-1,5,6\n",
      right: "organization,pupils,money.value\nschool-1,5,6\n"),
    Case(
      code: .derivedCollected, wrong: "organization,①all-basic\nschool-1,да\n",
      right: "organization,safe\nschool-1,да\n"),
    Case(
      code: .unknownColumn, wrong: "organization,indicator,value,①nuote\nschool-1,pupils,5,x\n",
      right: "organization,indicator,value,note\nschool-1,pupils,5,x\n"),
    Case(
      code: .missingColumn, wrong: "①organization,value\nschool-1,5\n",
      right: "organization,indicator,value\nschool-1,pupils,5\n"),
    Case(
      code: .brokenQuote, wrong: value + "school-1,pupils,5,,,①\"открыто\n",
      right: value + "school-1,pupils,5,,,\"закрыто\"\n", header: "note"),
    Case(
      code: .raggedRow, wrong: value + "①school-1,pupils,5\n",
      right: value + "school-1,pupils,5,,,\n"),
  ]

  @Test(arguments: shares + otherKinds + subjects)
  func reportsTheMistakeAtItsPlaceAndNothingElse(_ item: Case) throws {
    let source = MarkedText(item.wrong)

    let diagnostics = Reading(data: source.text).diagnostics

    var position = source.position("①", in: "Content/data/2021/values.csv")
    position.header = item.header
    #expect(diagnostics.map(\.code) == [item.code])
    #expect(diagnostics.first?.position == position)
    #expect(diagnostics.first?.severity == item.severity)
    #expect(diagnostics.first?.hint != nil)
  }

  @Test(arguments: shares + otherKinds + subjects)
  func acceptsTheMendedEntry(_ item: Case) {
    #expect(Reading(data: item.right).diagnostics == [])
  }

  @Test func duplicateNamesTheFirstPlaceInAnotherFile() throws {
    let reading = Reading(sampleWith: [
      "data/2021/b.csv": "organization,pupils\nschool-1,6\n",
      "data/2021/a.csv": "organization,indicator,value\n\nschool-1,pupils,5\n",
    ])

    let diagnostic = try #require(reading.diagnostics.first)
    #expect(diagnostic.code == .duplicateValue)
    #expect(diagnostic.position.file == "Content/data/2021/b.csv")
    #expect(
      diagnostic.notes.map(\.position) == [
        FilePosition(file: "Content/data/2021/a.csv", line: 3)
      ])
    #expect(reading.observation("pupils", "school-1")?.entry == .count(ExactDecimal(5)))
  }

  @Test func reportsAnOrganizationThatWasNotOpenYet() {
    let table = "organization,indicator,value\nschool-2,pupils,5\n"

    let early = Reading(sampleWith: [
      "data/2019/values.csv": table, "data/2021/values.csv": nil,
      "section.yml": SampleFolder.section.replacing("2021", with: "2019"),
    ])
    let timely = Reading(sampleWith: ["data/2020/values.csv": table])

    #expect(early.codes == [.unopenedOrganization])
    #expect(timely.codes == [])
  }

  @Test func reportsANameOfSeveralOrganizations() throws {
    let register = SampleFolder.organizations + "school-3,Средняя школа,«ШКОЛА № 1»,school,,,,\n"
    let table = "organization,indicator,value\nШкола №1,pupils,5\n"

    let reading = Reading(sampleWith: [
      "organizations.csv": register, "data/2021/values.csv": table,
    ])

    let diagnostic = try #require(reading.diagnostics.first)
    #expect(reading.codes == [.ambiguousName])
    #expect(diagnostic.hint == "Укажите идентификатор: «school-1» или «school-3»")
  }

  @Test func offersTheNearestName() {
    let reading = Reading(data: "organization,indicator,value\nshcool-1,pupil,5\n")

    #expect(
      reading.diagnostics.map(\.hint) == [
        "Возможно, имелось в виду «school-1»", "Возможно, имелось в виду «pupils»",
      ])
    #expect(reading.diagnostics.map(\.example) == ["school-1", "pupils"])
  }
}
