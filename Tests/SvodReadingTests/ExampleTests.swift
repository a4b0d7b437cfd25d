import SvodDiagnostics
import SvodTestSupport
import Testing

/// What a finding gives as an example is typed in place of the mistake, and then nothing is found.
struct ExampleTests {
  private static let numbers = [
    "12 чел.", "95%", "9*", "02.янв", "08.сен", "#ДЕЛ/0!", "-", "нет даных", "2О", "1E+03",
    "1,12345678", "-3", "10.5", "12 из 15", "01.02.2021", "много",
  ]

  private static let tables = [
    "organization;indicator;value\nschool-1;money;①\n",
    "organization;indicator;value\nschool-1;pupils;①\n",
    "organization;indicator;value;base\nschool-1;score;①;20\n",
    "organization;indicator;value;base\nschool-1;score;61,5;①\n",
    "organization;indicator;value\nschool-1;basic;①\n",
    "organization;indicator;numerator;denominator\nschool-1;basic;①;20\n",
    "organization;indicator;numerator;denominator\nschool-1;basic;9;①\n",
  ]

  @Test(arguments: tables, numbers)
  func mendsNumbers(table: String, text: String) throws {
    for finding in Reading(data: table.replacing("①", with: text)).diagnostics {
      guard let example = finding.example, finding.text == text else { continue }
      let mended = Reading(data: table.replacing("①", with: example)).diagnostics
      #expect(mended == [], "\(finding.code): «\(example)»")
    }
  }

  @Test(arguments: ["да нет", "нт", "не представленно", "возможно"])
  func mendsAnswers(text: String) throws {
    try check("data/2021/values.csv", "organization;indicator;value\nschool-1;safe;①\n", text)
  }

  @Test(arguments: ["mising", "сдано", "не представленно"])
  func mendsStatuses(text: String) throws {
    try check("data/2021/values.csv", "organization;indicator;status\nschool-1;safe;①\n", text)
  }

  @Test(arguments: [
    "27.8.21", "27/08/2021", "2021.08.27", "27 августа 2021 г.", "2021", "31.02.2021", "август",
  ])
  func mendsDates(text: String) throws {
    try check(
      "organizations.csv", SampleFolder.organizations.replacing("2020-09-01", with: "①"), text)
    try check("section.yml", SampleFolder.section + "as-of: ①\n", text)
  }

  @Test(arguments: ["school-x", "нет такой"])
  func mendsSuccessors(text: String) throws {
    try check(
      "organizations.csv",
      SampleFolder.organizations.replacing("2019-05-31,school-1", with: "2019-05-31,①"), text)
  }

  @Test func mendsAnOrganizationClosedBeforeItOpened() throws {
    try check(
      "organizations.csv",
      SampleFolder.organizations.replacing("2020-09-01,,", with: "2020-09-01,①,"), "2019-01-01")
  }

  @Test(arguments: ["municipality", "authority", "address", "cycle"])
  func mendsASectionWithoutAKey(key: String) throws {
    let lines = SampleFolder.section.split(separator: "\n").filter { !$0.hasPrefix(key + ":") }
    let section = lines.joined(separator: "\n") + "\n"
    let found = Reading(sampleWith: ["section.yml": section]).diagnostics

    let example = try #require(found.first?.example)
    let mended = Reading(sampleWith: ["section.yml": section + example]).diagnostics

    #expect(found.map(\.code) == [.missingKey])
    #expect(mended == [])
  }

  @Test(arguments: [
    "kind: share, better: higher", "title: А, better: higher", "title: А, kind: share",
  ])
  func mendsAnIndicatorWithoutAKey(keys: String) throws {
    let file = "indicators/preparation.yml"
    let start = SampleFolder.indicators + "      - {id: a, \(keys)"
    let found = Reading(sampleWith: [file: start + "}\n"]).diagnostics

    let example = try #require(found.first?.example)
    let mended = Reading(sampleWith: [file: start + ", \(example)}\n"]).diagnostics

    #expect(found.map(\.code) == [.missingKey])
    #expect(mended == [])
  }

  /// Every example must be there, and must mend.
  private func check(_ file: String, _ table: String, _ text: String) throws {
    let found = Reading(sampleWith: [file: table.replacing("①", with: text)]).diagnostics
    let example = try #require(found.first?.example)
    let mended = Reading(sampleWith: [file: table.replacing("①", with: example)]).diagnostics

    #expect(found.count == 1)
    #expect(mended == [], "«\(example)»")
  }
}
