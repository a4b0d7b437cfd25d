import SvodContent
import SvodDiagnostics
import SvodNumbers
import SvodReading
import Testing

/// What data files say, in every form that the contract allows.
struct ObservationValueTests {
  @Test(arguments: [
    ("organization,indicator,value,numerator,denominator\nschool-1,basic,,9,10\n", "basic"),
    ("организация;показатель;числитель;знаменатель\nШкола №1;п. 1.1;9;10\n", "basic"),
    ("organization\tbasic.numerator\tbasic.denominator\nschool-1\t9\t10\n", "basic"),
    ("Организация;1.1.числитель;1.1.знаменатель\r\nСредняя школа № 1;9;10\r\n", "basic"),
    (
      "organization,indicator,numerator,denominator,value\nшкола имени кирова,1.1,9,10,\"90,0\"\n",
      "basic"
    ),
  ])
  func readsAShareInEveryForm(_ table: String, _ indicator: String) {
    let reading = Reading(data: table)

    #expect(reading.diagnostics == [])
    #expect(
      reading.observation(indicator, "school-1")?.entry
        == .share(numerator: ExactDecimal(9), denominator: ExactDecimal(10)))
  }

  @Test(arguments: [
    "да", "Да", "ДА", "yes", "1", "true", "ИСТИНА",
  ])
  func readsYes(_ word: String) {
    let reading = Reading(data: "organization;safe\nschool-1;\(word)\n")

    #expect(reading.diagnostics == [])
    #expect(reading.observation("safe", "school-1")?.entry == .answer(true))
  }

  @Test(arguments: [
    ("missing", Absence.missing), ("нет данных", .missing), ("not-submitted", .notSubmitted),
    ("Не представлено", .notSubmitted), ("не применимо", .notApplicable),
    ("not-conducted", .notConducted), ("не проводилось", .notConducted), ("Ожидается", .pending),
    ("pending", .pending),
  ])
  func readsAStatusInItsColumnAndInPlaceOfAValue(_ word: String, _ absence: Absence) {
    let long = Reading(data: "organization,indicator,value,status\nschool-1,pupils,,\(word)\n")
    let wide = Reading(data: "organization,pupils\nschool-1,\(word)\n")

    #expect(long.diagnostics == [])
    #expect(wide.diagnostics == [])
    #expect(long.observation("pupils", "school-1")?.entry == .absent(absence))
    #expect(wide.observation("pupils", "school-1")?.entry == .absent(absence))
  }

  @Test func keepsFlagsNotesAndPlaces() throws {
    let reading = Reading(
      data:
        "organization,indicator,value,flags,note\n\nschool-1,pupils,5,поздние|revised,По сверке\n")

    let observation = try #require(reading.observation("pupils", "school-1"))
    let content = try #require(reading.content)
    let place = try #require(content.catalogue.index(of: .init("pupils")))
    #expect(observation.flags == [.late, .revised])
    #expect(observation.line == 3)
    #expect(content.observations.files.map(\.path) == ["data/2021/values.csv"])
    #expect(content.observations.files.map(\.printed) == ["Content/data/2021/values.csv"])
    #expect(content.observations[2021, place]?.remarks[.organization(0)]?.note == "По сверке")
  }

  @Test func readsTheMunicipalityWithoutAnOrganization() {
    let reading = Reading(data: "organization,indicator,value\n,reserve,да\n,pupils,500\n")

    #expect(reading.diagnostics == [])
    #expect(reading.observation("reserve", nil)?.entry == .answer(true))
    #expect(reading.observation("pupils", nil)?.entry == .count(ExactDecimal(500)))
  }

  @Test func anEmptyCellSaysNothing() {
    let reading = Reading(data: "organization,pupils,score.value,score.base\nschool-1,,,\n")

    #expect(reading.diagnostics == [])
    #expect(reading.observation("pupils", "school-1") == nil)
  }

  @Test func readsWindows1251() throws {
    let bytes: [UInt8] =
      Array("organization;indicator;value\n".utf8) + [0xD8, 0xEA, 0xEE, 0xEB, 0xE0]
      + Array(" ".utf8) + [0xB9] + Array(" 1;safe;".utf8) + [0xE4, 0xE0] + Array("\n".utf8)
    var files = SampleFolder.files.mapValues { Array($0.utf8) }
    files["data/2021/values.csv"] = bytes

    let reading = Reading(ContentFolder(bytes: files))

    #expect(reading.diagnostics == [])
    #expect(reading.observation("safe", "school-1")?.entry == .answer(true))
  }

  @Test func readsUTF8WithAMark() {
    let reading = Reading(data: "\u{FEFF}organization,pupils\nschool-1,5\n")

    #expect(reading.diagnostics == [])
    #expect(reading.observation("pupils", "school-1")?.entry == .count(ExactDecimal(5)))
  }

  @Test func rowsInAnyOrderGiveTheSameValues() {
    let header = "organization,indicator,value,base\n"
    let rows = [
      "school-1,pupils,5,\n", "school-2,pupils,6,\n", "school-1,score,61.5,20\n",
      "garden,pupils,30,\n", "school-2,score,58,18\n", ",reserve,да,\n",
    ]
    let names = ["school-1", "school-2", "garden", nil]
    let indicators = ["pupils", "score", "reserve"]

    let forward = Reading(data: header + rows.joined())
    let backward = Reading(data: header + rows.reversed().joined())

    #expect(backward.diagnostics == [])
    for indicator in indicators {
      #expect(
        names.map { forward.observation(indicator, $0)?.entry }
          == names.map { backward.observation(indicator, $0)?.entry })
    }
  }
}
