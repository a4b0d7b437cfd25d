import SvodContent
import SvodDiagnostics
import SvodReading
import Testing

/// The register of municipalities, the column that refers to it, and data of municipalities.
struct MunicipalityFindingTests {
  private static let municipalities = "id,name,name-genitive\nnorth,Северный,Северного\n"
  private static let organizations = """
    id,name,kind,municipality
    school-1,Школа № 1,school,north
    school-2,Школа № 2,school,Южный

    """
  private static let south = "south,Южный район,\nsouth-2,Южный,\n"

  private static func region(_ changes: [String: String?]) -> [String: String?] {
    [
      "municipalities.csv": municipalities + south, "organizations.csv": organizations,
    ].merging(changes) { $1 }
  }

  @Test func readsEveryOrganizationsMunicipality() throws {
    let reading = Reading(sampleWith: Self.region([:]))

    let content = try #require(reading.content)
    #expect(reading.diagnostics == [])
    #expect(content.municipalities.municipalities.map(\.id.text) == ["north", "south", "south-2"])
    #expect(content.municipalities.municipalities.first?.genitive == "Северного")
    #expect(
      content.organizations.organizations.map(\.municipality?.text) == ["north", "south-2"])
  }

  @Test(arguments: [
    (DiagnosticCode.duplicateID, "north,Другой,\n"), (.reservedID, "con,Другой,\n"),
    (.badID, "South_1,Другой,\n"), (.missingValue, "east,,\n"),
  ])
  func reportsAMunicipalityThatCannotBe(code: DiagnosticCode, row: String) {
    let changes = Self.region(["municipalities.csv": Self.municipalities + Self.south + row])

    #expect(Reading(sampleWith: changes).codes == [code])
  }

  @Test(arguments: [
    (DiagnosticCode.unknownMunicipality, "nort"), (.missingValue, ""),
  ])
  func reportsAnOrganizationWithoutAKnownMunicipality(code: DiagnosticCode, cell: String) throws {
    let table = Self.organizations.replacing("school,north", with: "school,\(cell)")
    let found = Reading(sampleWith: Self.region(["organizations.csv": table])).diagnostics

    #expect(found.map(\.code) == [code])
    #expect(found.first?.position.line == 2)
    #expect(found.first?.position.header == "municipality")
    if code == .unknownMunicipality { #expect(found.first?.example == "north") }
  }

  @Test func reportsATableWithoutTheColumn() {
    let table = "id,name,kind\nschool-1,Школа № 1,school\n"

    #expect(
      Reading(sampleWith: Self.region(["organizations.csv": table])).codes == [.missingColumn])
  }

  @Test func saysThatTheColumnIsNotReadWithoutMunicipalities() {
    let reading = Reading(
      sampleWith: ["organizations.csv": Self.organizations, "municipalities.csv": nil])

    #expect(reading.codes == [.misplacedValue])
    #expect(reading.diagnostics.first?.severity == .warning)
    let empty = Self.organizations.replacing("north", with: "").replacing("Южный", with: "")
    #expect(Reading(sampleWith: ["organizations.csv": empty]).diagnostics == [])
  }

  private func reading(data rows: String) -> Reading {
    Reading(
      sampleWith: Self.region([
        "data/2021/values.csv": "organization,municipality,indicator,value\n" + rows
      ]))
  }

  @Test func readsWhatIsGivenForAMunicipalityAndForTheRegion() throws {
    let reading = reading(
      data: """
        ,north,reserve,да
        ,Южный район,reserve,нет
        ,,reserve,да

        """)

    #expect(reading.diagnostics == [])
    let content = try #require(reading.content)
    let place = try #require(content.catalogue.index(of: .init("reserve")))
    let areas = try #require(content.observations[2021, place]).areas
    #expect(
      areas.mapValues(\.entry) == [
        .municipality(0): .answer(true), .municipality(1): .answer(false),
        .section: .answer(true),
      ])
  }

  @Test(arguments: [
    (",north,reserve,да\n,Северный,reserve,нет\n", DiagnosticCode.duplicateValue),
    (",norht,reserve,да\n", .unknownMunicipality),
    ("school-1,south,pupils,5\n", .valueMismatch),
    ("school-1,,pupils,5\n,north,pupils,6\n", .valueMismatch),
  ])
  func reportsDataOfMunicipalities(rows: String, code: DiagnosticCode) {
    #expect(reading(data: rows).codes == [code])
  }

  @Test(arguments: [
    ",north,reserve,да\n,south,reserve,нет\n", "school-1,north,pupils,5\n",
    "school-1,,pupils,5\nschool-2,,pupils,4\n,north,pupils,5\n,,pupils,9\n",
  ])
  func findsNothingInSoundData(rows: String) {
    #expect(reading(data: rows).codes == [])
  }

  @Test func offersTheIdsOfMunicipalitiesThatShareAName() {
    let twins = Self.municipalities + "east,Восточный,\nwest,Восточный,\n"
    let table = Self.organizations.replacing("Южный", with: "Восточный")
    let found = Reading(
      sampleWith: Self.region(["municipalities.csv": twins, "organizations.csv": table])
    ).diagnostics

    #expect(found.map(\.code) == [.ambiguousName])
    #expect(found.first?.hint?.contains("«east» или «west»") == true)
  }
}
