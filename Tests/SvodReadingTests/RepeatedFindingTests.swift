import SvodContent
import SvodDiagnostics
import SvodNumbers
import SvodReading
import Testing

/// One mistake is told once, however many rows it spoils.
struct RepeatedFindingTests {
  private static let share = "organization,indicator,value,numerator,denominator,status\n"

  private static func rows(_ count: Int, _ row: (Int) -> String) -> String {
    (1...count).map { row($0) + "\n" }.joined()
  }

  @Test func namesTheFurtherRowsOfOneMistake() throws {
    let reading = Reading(
      data: "organization,indicator,value\nshcool-1,pupils,5\nschool-2,pupils,5\n"
        + "shcool-1,money,5\nshcool-1,safe,да\n")

    let finding = try #require(reading.diagnostics.first)
    #expect(reading.codes == [.unknownOrganization])
    #expect(finding.notes.map(\.text) == ["То же в строках 4–5"])
    #expect(finding.notes.map(\.position.line) == [4])
  }

  @Test func namesOfOtherFilesAreTheSameMistake() throws {
    let reading = Reading(sampleWith: [
      "data/2021/a.csv": "organization,pupils\nshcool-1,5\n",
      "data/2021/b.csv": "organization,money\nshcool-1,5\n",
    ])

    let finding = try #require(reading.diagnostics.first)
    #expect(reading.codes == [.unknownOrganization])
    #expect(finding.notes.map(\.position.file) == ["Content/data/2021/b.csv"])
    #expect(finding.notes.map(\.text) == ["То же в строке 2"])
  }

  @Test func severalMistakesOfAColumnStayApart() {
    let table = Self.share + Self.rows(10) { "school-1,basic,,\($0 + 10),\($0)," }

    #expect(Reading(data: table).codes == Array(repeating: .numeratorExceedsDenominator, count: 10))
  }

  @Test func aColumnThatIsWrongThroughoutIsOneMistake() throws {
    let table = Self.share + Self.rows(11) { "school-1,basic,,\($0 + 10),\($0)," }

    let reading = Reading(data: table)
    #expect(reading.codes == [.numeratorExceedsDenominator])
    #expect(reading.diagnostics.first?.notes.last?.text == "То же в строках 3–12")
  }

  /// A changed file of the sample, and the one finding that it may have.
  static let causes: [(file: String, text: String, code: DiagnosticCode)] = [
    (
      "indicators/preparation.yml",
      SampleFolder.indicators.replacing("Безопасно, kind: condition", with: "Б, kind: conditon"),
      .unknownValue
    ),
    (
      "indicators/preparation.yml", SampleFolder.indicators.replacing("id: safe", with: "id: Safe"),
      .badID
    ),
    (
      "indicators/preparation.yml",
      SampleFolder.indicators.replacing("    indicators:", with: "    indicator:"), .unknownKey
    ),
    (
      "indicators/preparation.yml",
      SampleFolder.indicators.replacing("title: Безопасно", with: "titel: Безопасно"), .unknownKey
    ),
    (
      "organizations.csv",
      SampleFolder.organizations.replacing("\nschool-2,", with: "\nsсhool-2,"), .badID
    ),
    (
      "organizations.csv",
      SampleFolder.organizations.replacing("Школа № 2,school", with: "\"Школа\" № 2,school"),
      .brokenQuote
    ),
  ]

  @Test(arguments: causes)
  func consequencesAreNotTold(_ file: String, _ text: String, _ code: DiagnosticCode) {
    let reading = Reading(sampleWith: [
      file: text,
      "data/2021/values.csv": "organization,indicator,value\nschool-1,safe,да\nschool-2,safe,нет\n",
    ])

    #expect(reading.codes == [code])
  }

  /// A table as a spreadsheet leaves it, and the findings that it may have.
  static let tables: [(table: String, codes: [DiagnosticCode])] = [
    ("organization,indicator,числетель,denominator\nschool-1,basic,9,10\n", [.unknownColumn]),
    ("учереждение,indicator,value\nschool-1,pupils,9\nschool-2,pupils,8\n", [.unknownColumn]),
    ("кто,pupils\nschool-1,9\n", [.missingColumn]),
    ("organization,indicator,numerator\nschool-1,basic,9\nschool-2,basic,8\n", [.missingColumn]),
    ("organization,basic.numerator\nschool-1,9\nschool-2,8\n", [.missingColumn]),
    ("organization,pupils\nschool-1,9\nschool-1,8\n", [.duplicateValue]),
    ("organization,pupils\nschool-1,9\norganization,money\nschool-1,8\n", [.secondHeader]),
    (
      "organization,indicator,value\nschool-1,pupils,9\norganization,indicator,value\n"
        + "school-1,pupils,9\n", [.secondHeader]
    ),
    (Self.share + "school-1,basic,,-,-,\n", [.badNumber]),
    (Self.share + "school-1,basic,,-,+,\n", [.badNumber, .badNumber]),
    ("organization,indicator,numerator,denominator\nschool-1,pupils,5,6\n", [.misplacedValue]),
    ("organization,indicator,value\nschool-1,pupils,\n", [.missingValue]),
    ("organization,pupils\nНовая школа,\n", [.unknownOrganization]),
    ("organization,pupils\nold-school,\n", []),
    ("\"organization;pupils\"\n\"school-1;5\"\n", [.missingColumn]),
  ]

  @Test(arguments: tables)
  func aSpreadsheetsMistakeIsToldOnce(_ table: String, _ codes: [DiagnosticCode]) {
    #expect(Reading(data: table).codes == codes)
  }

  /// What is in place of a number, and what to type.
  @Test(arguments: [
    ("12 чел.", "12"), ("1 250 руб.", "1 250"), ("95%", "95"), ("741*", "741"), ("01.янв", "1,1"),
    ("08.сен", "8,9"), ("#ДЕЛ/0!", "не применимо"), ("-", "не применимо"),
    ("нет даных", "нет данных"),
  ])
  func saysWhatToType(_ text: String, _ example: String) {
    let reading = Reading(data: "organization;indicator;value\nschool-1;money;\(text)\n")

    #expect(reading.diagnostics.map(\.example) == [example])
  }

  /// Texts of which nobody but the author knows the number, and what the hint must say of them.
  @Test(arguments: [
    ("1E+03", "формат «Числовой»"), ("1,23457Е+05", "формат «Числовой»"),
    ("5 тыс. руб.", "без «тыс. руб.»"), ("12 из 15", "Оставьте в ячейке одно число"),
    ("1-2", "Оставьте в ячейке одно число"), ("12b", "Оставьте в ячейке одно число"),
  ])
  func guessesNoNumber(_ text: String, _ hint: String) throws {
    let reading = Reading(data: "organization;indicator;value\nschool-1;money;\(text)\n")

    let finding = try #require(reading.diagnostics.first)
    #expect(reading.diagnostics.count == 1)
    #expect(finding.hint?.contains(hint) == true, "\(finding.hint ?? "")")
    #expect(finding.example == nil || finding.code == .spreadsheetDate)
  }

  @Test func tellsColumnsOfYearsAsOneMistake() throws {
    let reading = Reading(data: "организация;2019;2020 год;2020/21\nschool-1;1;2;3\n")

    let finding = try #require(reading.diagnostics.first)
    #expect(reading.codes == [.unknownIndicator])
    #expect(finding.summary == "Столбцы названы годами: «2019», «2020 год», «2020/21»")
    #expect(finding.hint?.contains("data/2019/") == true)
    #expect(
      Reading(data: "организация;показатель;2019\nschool-1;pupils;1\n").diagnostics.first?.summary
        == "Столбец назван годом: «2019»")
  }

  @Test(arguments: [
    ("выпускники", "поняты столбцы: «организация», «pupils»"),
    ("basic, числитель", "Возможно, имелось в виду «basic.числитель»"),
  ])
  func saysWhichColumnsWereUnderstood(_ title: String, _ hint: String) throws {
    let reading = Reading(data: "организация;pupils;\(title)\nschool-1;1;3\n")

    #expect(reading.codes == [.unknownIndicator])
    #expect(reading.diagnostics.first?.hint?.hasSuffix(hint) == true)
  }

  /// Columns are named in the language of the table's own titles.
  @Test(arguments: [
    ("organization,indicator,value\nschool-1,money,12 чел\n", "«note»"),
    ("организация,показатель,значение\nschool-1,money,12 чел\n", "«примечание»"),
    ("организация,показатель,числитель,знаменатель\nschool-1,basic,9,\n", "«знаменатель»"),
    ("организация,показатель,числитель\nschool-1,basic,9\n", "«знаменатель»"),
    ("organization,indicator,numerator\nschool-1,basic,9\n", "«denominator»"),
    ("организация,показатель,значение,ццц\nschool-1,money,1,2\n", " признаки, "),
  ])
  func namesColumnsInTheLanguageOfTheTable(_ table: String, _ name: String) throws {
    let reading = Reading(data: table)

    #expect(reading.diagnostics.count == 1)
    #expect(reading.diagnostics.first?.hint?.contains(name) == true)
  }

  @Test(arguments: [("2О", "О", "20"), ("1o5", "o", "105"), ("З7", "З", "37"), ("l2", "l", "12")])
  func namesTheLetterThatStandsForADigit(
    _ text: String, _ letter: String, _ number: String
  ) throws {
    let reading = Reading(data: "organization;indicator;value\nschool-1;money;\(text)\n")

    let finding = try #require(reading.diagnostics.first)
    #expect(finding.hint?.hasPrefix("Замените букву «\(letter)» цифрой ") == true)
    #expect(finding.example == number)
  }

  @Test(arguments: [
    (
      "organizations.csv", "id,name,kind\nсhool,Школа,school\n",
      "Наберите букву «с» в латинской раскладке: сейчас это русская буква"
    ),
    (
      "organizations.csv", "id,name,kind\nschool,Школа,школа\n", "Возможно, имелось в виду «school»"
    ),
    (
      "documents/order.md", "---\nkind: приказ\ntitle: О\n---\n", "Возможно, имелось в виду «order»"
    ),
    (
      "data/2021/a.csv", "organization,pupils\nИтого,5\n",
      "Удалите строку: итоги по муниципалитету раздел считает сам"
    ),
    (
      "data/2021/a.xlsx", "PK",
      "Сохраните лист книги как «CSV UTF-8» и положите в папку полученный файл"
    ),
  ])
  func saysWhatToDo(_ file: String, _ text: String, _ hint: String) {
    let reading = Reading(sampleWith: [file: text, "data/2021/values.csv": nil])

    #expect(reading.diagnostics.map(\.hint).contains(hint))
  }

  @Test func aNameInRussianLettersGetsAnID() {
    let reading = Reading(sampleWith: ["documents/Приказ 5.md": "---\nkind: order\ntitle: О\n---\n"]
    )

    #expect(reading.diagnostics.map(\.example) == ["prikaz-5"])
  }
}

/// What is read, or said, although nobody would miss it.
struct UnsaidValueTests {
  @Test(arguments: [
    ("value,numerator,denominator", "нет данных,9,10"), ("value,numerator,denominator", "н/д,9,"),
    ("numerator,denominator", "н/д,мусор"),
  ])
  func aWordInPlaceOfAValueHidesNoNumber(_ columns: String, _ cells: String) {
    let reading = Reading(data: "organization,indicator,\(columns)\nschool-1,basic,\(cells)\n")

    #expect(reading.diagnostics.count == 1)
  }

  @Test func theSizeOfAGroupMayStandBesideAWord() {
    let table = "organization,indicator,numerator,denominator\nschool-1,basic,не проводилось,10\n"

    #expect(Reading(data: table).diagnostics == [])
  }

  @Test func anotherMunicipalityIsNamed() {
    let table = "organization,municipality,indicator,value\n"

    let own = Reading(data: table + ",Заречный  район,pupils,5\n")
    let other = Reading(data: table + ",Дальний район,pupils,5\n")

    #expect(own.diagnostics == [])
    #expect(own.observation("pupils", nil)?.entry == .count(ExactDecimal(5)))
    #expect(other.codes == [.misplacedValue])
    #expect(other.diagnostics.first?.severity == .warning)
  }

  @Test func aTotalThatIsNotTheSumIsNamed() {
    let table = "organization,indicator,value\nschool-1,pupils,5\nschool-2,pupils,6\n"

    #expect(Reading(data: table + ",pupils,11\n").diagnostics == [])
    #expect(Reading(data: table + ",pupils,12\n").codes == [.valueMismatch])
  }

  @Test func aTableOfAnotherYearIsNamed() throws {
    let table =
      "organization,indicator,value,note\n"
      + "school-1,pupils,125,\(String(repeating: "По сверке. ", count: 20))\n"

    let copied = Reading(sampleWith: ["data/2020/a.csv": table, "data/2021/a.csv": table])
    let corrected = Reading(sampleWith: [
      "data/2020/a.csv": table, "data/2021/a.csv": table.replacing("125", with: "126"),
    ])

    #expect(copied.codes == [.copiedTable])
    #expect(corrected.codes == [])
  }

  @Test(arguments: [("2020/21", 0), ("2021/22", 0), ("2019/20", 1)])
  func aSchoolYearBelongsToItsFolder(_ academic: String, _ count: Int) {
    let reading = Reading(sampleWith: ["data/2021/cycle.yml": "academic: \(academic)\n"])

    #expect(reading.codes == Array(repeating: .unknownCycle, count: count))
  }

  @Test func aFolderOfTwoYearsIsOneMistake() {
    let reading = Reading(sampleWith: [
      "data/2021/values.csv": nil, "data/2020/a.csv": "organization,pupils\nschool-1,5\n",
      "data/2021-2022/a.csv": "organization,pupils\nschool-1,5\n",
    ])

    #expect(reading.codes == [.unknownCycle])
  }

  @Test func endingsInCapitalsAreRead() {
    let reading = Reading(sampleWith: ["data/2021/A.CSV": "organization,pupils\nschool-1,5\n"])

    #expect(reading.diagnostics == [])
    #expect(reading.observation("pupils", "school-1")?.entry == .count(ExactDecimal(5)))
  }
}
