import SvodContent
import SvodDiagnostics
import SvodNumbers
import SvodReading
import Testing

/// The register of organizations and the directions.
struct RegisterFindingTests {
  private static func organization(
    _ code: DiagnosticCode, _ wrong: String, _ right: String, header: String?
  ) -> FileCase {
    FileCase(
      code: code, file: "organizations.csv", wrong: SampleFolder.organizations + wrong + "\n",
      right: SampleFolder.organizations + right + "\n", header: header)
  }

  static let organizations = [
    organization(.badID, "①School_3,Школа,,school,,,,", "school-3,Школа,,school,,,,", header: "id"),
    organization(
      .reservedID, "①con,Школа,,school,,,,", "konstantin,Школа,,school,,,,", header: "id"),
    organization(.reservedID, "①lpt1,Школа,,school,,,,", "lpt10,Школа,,school,,,,", header: "id"),
    organization(
      .duplicateID, "①school-1,Школа,,school,,,,", "school-3,Школа,,school,,,,", header: "id"),
    organization(
      .unknownValue, "school-3,Школа,,①scool,,,,", "school-3,Школа,,school,,,,", header: "kind"),
    organization(
      .missingValue, "school-3,①,,school,,,,", "school-3,Школа,,school,,,,", header: "name"),
    organization(
      .badDate, "school-3,Школа,,school,①2021-13-01,,,", "school-3,Школа,,school,01.12.2021,,,",
      header: "opened"),
    organization(
      .badDate, "school-3,Школа,,school,2021-01-01,①2020-01-01,,",
      "school-3,Школа,,school,2020-01-01,2021-01-01,,", header: "closed"),
    organization(
      .unknownOrganization, "school-3,Школа,,school,,2020-01-01,①shcool-1,",
      "school-3,Школа,,school,,2020-01-01,school-1,", header: "successor"),
    FileCase(
      code: .badAddress, file: "organizations.csv",
      wrong: SampleFolder.organizations.replacing("opened", with: "website")
        .replacing("2020-09-01", with: "①javascript:alert(1)"),
      right: SampleFolder.organizations.replacing("opened", with: "website")
        .replacing("2020-09-01", with: "https://school-2.example/"), header: "website"),
  ]

  static let history = [
    FileCase(
      code: .unknownOrganization, file: "organization-history.csv",
      wrong: "organization,from,to,name\n①school-9,,2020-01-01,Школа\n",
      right: "organization,from,to,name\nschool-1,,2020-01-01,Школа\n", header: "organization"),
    FileCase(
      code: .badDate, file: "organization-history.csv",
      wrong: "organization,from,to,name\nschool-1,2020-01-02,①2020-01-01,Школа\n",
      right: "organization,from,to,name\nschool-1,2020-01-01,2020-01-01,Школа\n", header: "to"),
    FileCase(
      code: .duplicateValue, file: "organization-history.csv",
      wrong:
        "organization,from,to,name\n①school-1,2020-01-01,,Б\nschool-1,2019-01-01,2020-01-01,А\n",
      right: "organization,from,to,name\nschool-1,2020-01-02,,Б\nschool-1,2019-01-01,2020-01-01,А\n"
    ),
  ]

  private static func direction(
    _ code: DiagnosticCode, _ wrong: String, _ right: String
  ) -> FileCase {
    FileCase(
      code: code, file: "directions.yml", wrong: SampleFolder.directions + wrong + "\n",
      right: SampleFolder.directions + right + "\n")
  }

  static let directions = [
    direction(.badDate, "version: ①2021", "version: 2021-04-30"),
    direction(
      .duplicateID, "directions: [{id: ①preparation, title: Ещё}]",
      "directions: [{id: heads, title: Ещё}]"),
    direction(
      .missingKey, "directions: [①{id: heads}]", "directions: [{id: heads, title: Руководители}]"),
    direction(
      .unknownIndicator,
      "directions: [{id: heads, title: Р, goals: [{id: a, title: Ц, indicators: [①basik]}]}]",
      "directions: [{id: heads, title: Р, goals: [{id: a, title: Ц, indicators: [basic]}]}]"),
    direction(
      .unknownValue, "  - {id: measures, title: Меры, proved-by: [①ordre]}",
      "  - {id: measures, title: Меры, proved-by: [order], fresh: in-force}"),
    direction(
      .unknownValue, "  - {id: measures, title: Меры, fresh: ①always}",
      "  - {id: measures, title: Меры, fresh: cycle}"),
  ]

  @Test(arguments: organizations + history + directions)
  func reportsTheMistakeAtItsPlace(_ item: FileCase) throws {
    try item.check()
  }

  @Test func theHistoryStandsInOrder() throws {
    let reading = Reading(sampleWith: [
      "organization-history.csv": """
      организация;с;по;наименование;краткое наименование
      school-1;2020-01-02;;Новая;Нов.
      school-1;;2020-01-01;Прежняя;Преж.

      """
    ])

    let school = try #require(reading.content?.organizations[.init("school-1")])
    #expect(reading.diagnostics == [])
    #expect(school.history.map(\.name) == ["Прежняя", "Новая"])
    #expect(school.name(in: 2019) == "Прежняя")
  }

  @Test func directionsMayStandWithoutMechanisms() {
    let reading = Reading(sampleWith: [
      "directions.yml": "directions:\n  - {id: preparation, title: Качество подготовки}\n"
    ])

    #expect(reading.diagnostics == [])
    #expect(reading.content?.directions.map(\.id.text) == ["preparation"])
  }

  @Test func withoutDirectionsTheCatalogueNamesItsOwn() {
    let reading = Reading(sampleWith: ["directions.yml": nil])

    #expect(reading.diagnostics == [])
    #expect(reading.content?.directions.map(\.title) == ["Мониторинг и оценка"])
  }
}
