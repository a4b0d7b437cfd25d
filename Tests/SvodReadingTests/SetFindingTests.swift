import SvodContent
import SvodDiagnostics
import SvodNumbers
import SvodReading
import Testing

/// Named, dated sets of organizations, and the indicators that refer to them.
struct SetFindingTests {
  private static let header = "set,organization,from,to,title\n"
  private static let rural = header + "rural,school-1,,,сельские\n"

  private static func catalogue(_ keys: String) -> String {
    SampleFolder.indicators
      + "      - {id: a, title: А, kind: condition, better: higher, \(keys)}\n"
  }

  private static func row(
    _ code: DiagnosticCode, _ wrong: String, _ right: String, header name: String
  ) -> FileCase {
    FileCase(
      code: code, file: "sets.csv", wrong: rural + wrong + "\n", right: rural + right + "\n",
      header: name)
  }

  private static func reference(
    _ code: DiagnosticCode, _ wrong: String, _ right: String, sets: String = rural,
    severity: Diagnostic.Severity = .error
  ) -> FileCase {
    FileCase(
      code: code, file: "indicators/preparation.yml", wrong: catalogue(wrong),
      right: catalogue(right), severity: severity, beside: ["sets.csv": sets])
  }

  static let cases = [
    row(.badID, "①Rural,school-2,,,", "rural-2,school-2,,,", header: "set"),
    row(.missingValue, "rural,①,,,", "rural,school-2,,,", header: "organization"),
    row(.unknownOrganization, "rural,①shcool-2,,,", "rural,Школа № 2,,,", header: "organization"),
    row(
      .badDate, "rural,school-2,2021-02-01,①2021-01-01,",
      "rural,school-2,2021-01-01,2021-02-01,", header: "to"),
    row(
      .duplicateValue, "rural,①school-1,2021-01-01,,", "other,school-1,2021-01-01,,",
      header: "organization"),
    reference(
      .unknownValue, "applies-to: ①\"set:rurals\"", "applies-to: \"set:rural\""),
    reference(
      .unknownValue, "applies-to: [school, ①set:rurals]", "applies-to: [school, set:rural]"),
    reference(
      .unknownValue, "denominator-set: ①\"set:rurals\"", "denominator-set: [school-1, garden]"),
    reference(
      .emptySet, "applies-to: ①\"set:rural\"", "applies-to: \"set:rural\", since: 2022",
      sets: header + "rural,school-1,2022-01-01,,\n", severity: .warning),
    reference(
      .valueMismatch, "applies-to: [school], denominator-set: ①\"set:rural\"",
      "applies-to: [school-1], denominator-set: \"set:rural\"", severity: .warning),
  ]

  @Test(arguments: cases)
  func reportsTheMistakeAtItsPlace(_ item: FileCase) throws {
    try item.check()
  }

  @Test func anUnknownSetIsNamedWithTheNearest() {
    let reading = Reading(sampleWith: [
      "sets.csv": Self.rural,
      "indicators/preparation.yml": Self.catalogue("applies-to: \"set:rurla\""),
    ])

    #expect(reading.diagnostics.first?.hint == "Возможно, имелось в виду «rural»")
  }

  @Test func membersAreThoseOfTheLastDayOfTheYear() throws {
    let reading = Reading(sampleWith: [
      "sets.csv": Self.header
        + "rural,school-1,2019-09-01,2021-12-30,сельские\nrural,school-2,2021-12-31,,\n"
        + "rural,school-1,2023-01-01,,\n",
      "indicators/preparation.yml": Self.catalogue("denominator-set: [set:rural, garden]"),
    ])

    let content = try #require(reading.content)
    let indicator = try #require(content.catalogue[.init("a")])
    func members(_ year: Int) -> [String] {
      content.organizations.organizations.filter { indicator.applies(to: $0, in: year) }
        .map(\.id.text)
    }
    #expect(reading.diagnostics == [])
    #expect(members(2018) == ["garden"])
    #expect(members(2020) == ["school-1", "garden"])
    #expect(members(2021) == ["school-2", "garden"])
    #expect(members(2023) == ["school-1", "school-2", "garden"])
    #expect(indicator.denominatorSet?.sets.first?.title == "сельские")
  }

  @Test func aValueOfAnotherThanAMemberIsReported() {
    let values = { (year: Int, school: String) in
      Reading(sampleWith: [
        "sets.csv": Self.header + "rural,school-1,2019-09-01,2020-12-31,\nrural,school-2,,,\n",
        "indicators/preparation.yml": Self.catalogue("applies-to: \"set:rural\""),
        "data/\(year)/values.csv": "organization,indicator,value\n\(school),a,да\n",
      ]).codes
    }

    #expect(values(2021, "school-1") == [.inapplicableIndicator])
    #expect(values(2021, "school-2") == [])
    #expect(values(2020, "school-1") == [])
  }
}
