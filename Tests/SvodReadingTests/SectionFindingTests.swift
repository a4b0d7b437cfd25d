import SvodContent
import SvodDiagnostics
import SvodNumbers
import SvodReading
import Testing

/// What `section.yml` may say, and what is found in it.
struct SectionFindingTests {
  private static func item(
    _ code: DiagnosticCode, _ wrong: String, _ right: String
  ) -> FileCase {
    FileCase(
      code: code, file: "section.yml", wrong: SampleFolder.section + wrong + "\n",
      right: SampleFolder.section + right + "\n")
  }

  private static func changed(
    _ code: DiagnosticCode, _ line: String, _ wrong: String, _ right: String
  ) -> FileCase {
    FileCase(
      code: code, file: "section.yml",
      wrong: SampleFolder.section.replacing(line, with: wrong),
      right: SampleFolder.section.replacing(line, with: right))
  }

  static let cases = [
    item(.unknownKey, "①contact: {}", "contacts: {phone: \"1\"}"),
    item(.wrongType, "publication: {decimals: ①one}", "publication: {decimals: 1}"),
    item(.valueOutOfRange, "publication: {decimals: ①7}", "publication: {decimals: 6}"),
    item(.unknownValue, "publication: {rounding: ①up}", "publication: {rounding: half-even}"),
    item(.unknownValue, "publication: {names: ①all}", "publication: {names: acts-only}"),
    item(.unknownValue, "language: ①en", "language: ru"),
    item(.badDate, "as-of: ①2022-02-30", "as-of: 28.02.2022"),
    item(
      .valueOutOfRange,
      "publication: {small-groups: {pupils: {hide-below: 5, no-verdict-below: ①4}}}",
      "publication: {small-groups: {pupils: {hide-below: 5, no-verdict-below: 5}}}"),
    item(
      .unknownValue, "zones: [{id: fall, when: ①worse}]",
      "zones: [{id: fall, when: worse-by, at-least: 5, weight: 2}]"),
    item(
      .duplicateID, "zones: [{id: a, when: worse-by}, {id: ①a, when: worse-by}]",
      "zones: [{id: a, when: worse-by}, {id: b, when: worse-by}]"),
    item(
      .misplacedKey, "zones: [{id: a, when: below-target, good: ①true}]",
      "zones: [{id: a, when: below-target, good: false}]"),
    item(
      .misplacedKey, "zones: [{id: a, when: best-in-cluster-and-better, good: ①false}]",
      "zones: [{id: a, when: best-in-cluster-and-better, good: true}]"),
    FileCase(
      code: .misplacedKey, file: "section.yml",
      wrong: SampleFolder.section + "zones: [{id: a, when: below-target, at-least: ①5}]\n",
      right: SampleFolder.section + "zones: [{id: a, when: below-target}]\n",
      severity: .warning),
    item(
      .valueOutOfRange, "zones: [{id: a, when: worse-by, at-least: ①-5}]",
      "zones: [{id: a, when: worse-by, at-least: 0}]"),
    item(
      .valueOutOfRange, "zones: [{id: a, when: worse-in-a-row, at-least: ①1}]",
      "zones: [{id: a, when: worse-in-a-row, at-least: 2}]"),
    item(
      .valueOutOfRange, "zones: [{id: a, when: worse-by, weight: ①-1}]",
      "zones: [{id: a, when: worse-by, weight: 0}]"),
    item(.duplicateKey, "language: ru\n①language: ru", "language: ru"),
    item(.yamlSyntax, "kinds: ①[note", "kinds: [note]"),
    changed(.unknownCycle, "cycle: 2021", "cycle: ①2020", "cycle: 2021"),
    changed(
      .badAddress, "https://zarechny.example/monitoring/", "①zarechny.example",
      "http://zarechny.example"),
  ]

  @Test(arguments: cases)
  func reportsTheMistakeAtItsPlace(_ item: FileCase) throws {
    try item.check()
  }

  @Test func aYearOfTwoDigitsIsNoCycle() {
    let reading = Reading(
      sampleWith: ["section.yml": SampleFolder.section.replacing("2021", with: "21")])

    #expect(reading.codes == [.wrongType])
    #expect(reading.content == nil)
  }

  @Test func theSmallestFolderIsSectionAlone() throws {
    let reading = Reading(ContentFolder(["section.yml": SampleFolder.section]))

    let content = try #require(reading.content)
    #expect(reading.diagnostics == [])
    #expect(content.cycles.map(\.year) == [2021])
    #expect(content.cycles.map(\.hasData) == [false])
    #expect(content.latestFact == nil)
  }

  @Test func aFolderWithoutTablesIsNoData() {
    let reading = Reading(
      ContentFolder([
        "section.yml": SampleFolder.section, "data/2021/cycle.yml": "title: Итоги\n",
      ]))

    #expect(reading.diagnostics == [])
    #expect(reading.content?.cycles.map(\.hasData) == [false])
  }

  @Test func withoutSectionAllElseIsCheckedStill() {
    let reading = Reading(
      sampleWith: [
        "section.yml": nil,
        "data/2021/values.csv": "organization,indicator,value\nnobody,pupils,1\n",
      ])

    #expect(reading.content == nil)
    #expect(reading.codes == [.unknownOrganization, .missingFile])
  }

  @Test(arguments: ["municipality", "authority", "address", "cycle"])
  func aRequiredKeyIsMissed(_ key: String) {
    let lines = SampleFolder.section.split(separator: "\n").filter { !$0.hasPrefix(key + ":") }

    let reading = Reading(sampleWith: ["section.yml": lines.joined(separator: "\n") + "\n"])

    #expect(reading.codes == [.missingKey])
    #expect(reading.content == nil)
  }

  @Test func aSectionWithoutANameOfItsOwnIsCalledAsMostAre() {
    let lines = SampleFolder.section.split(separator: "\n").filter { !$0.hasPrefix("section:") }

    let reading = Reading(sampleWith: ["section.yml": lines.joined(separator: "\n") + "\n"])

    #expect(reading.diagnostics == [])
    #expect(reading.content?.section.title == "Мониторинг и оценка")
  }

  @Test func settingsAreReadAsWritten() throws {
    let text =
      SampleFolder.section + """
        municipality-genitive: Заречного района
        as-of: 16.05.2022
        contacts: {email: a@b.example, phone: "+7 000", inn: "0123456789"}
        publication:
          small-groups: {pupils: {hide-below: 3}, staff: {hide-below: 4, no-verdict-below: 8}}
          blocks: [2019, 2022]
          compare-from: {extremes: 4}
          min-step: 3
          rounding: half-even
          ranking: да
        kinds: [{id: memo, title: Памятка}, note]

        """

    let reading = Reading(sampleWith: ["section.yml": text])

    let section = try #require(reading.content?.section)
    #expect(reading.diagnostics == [])
    #expect(section.asOf == CalendarDate(year: 2022, month: 5, day: 16))
    #expect(section.contacts.taxpayerNumber == "0123456789")
    #expect(section.publication.pupils == .init(hideBelow: 3, noVerdictBelow: 10))
    #expect(section.publication.staff == .init(hideBelow: 4, noVerdictBelow: 8))
    #expect(section.publication.compareFrom.extremes == 4)
    #expect(section.publication.compareFrom.median == 5)
    #expect(section.publication.minimumStep == 3)
    #expect(section.publication.rounding == .halfEven)
    #expect(section.publication.isRankingAllowed)
    #expect(section.documentKinds == ["memo": "Памятка", "note": "note"])
    #expect(section.address == "https://zarechny.example/monitoring/")
  }

  @Test func rulesOfZonesAreReadAsWritten() throws {
    let text =
      SampleFolder.section + """
        zones:
          - {id: below, when: below-target, weight: 3}
          - {id: fall, title: Заметное ухудшение, when: worse-by, at-least: 2.5}
          - {id: row, when: worse-in-a-row}
          - {id: least, when: lowest-in-cluster, good: false}
          - {id: best, when: best-in-cluster-and-better, good: true}

        """

    let rules = try #require(Reading(sampleWith: ["section.yml": text]).content?.section.zoneRules)

    #expect(
      rules.map(\.condition) == [
        .belowTarget, .worseBy(try ExactDecimal(parsing: "2.5")), .worseInARow(2),
        .lowestInCluster, .bestInClusterAndBetter,
      ])
    #expect(rules.map(\.weight) == [ExactDecimal(3)] + Array(repeating: ExactDecimal(1), count: 4))
    #expect(rules.map(\.title) == [nil, "Заметное ухудшение", nil, nil, nil])
    #expect(rules.map(\.isGood) == [false, false, false, false, true])
  }
}
