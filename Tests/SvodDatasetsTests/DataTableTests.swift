import SvodNumbers
import SvodSpreadsheets
import Testing

@testable import SvodDatasets

/// One table in every format.
struct DataTableTests {
  private func table(_ cells: [DataTable.Cell]) -> DataTable {
    DataTable(
      cells.indices.map {
        DataTable.Column("c\($0)", "столбец \($0)", "Смысл", english: "Meaning", .text)
      }, [cells])
  }

  private func lines(_ bytes: [UInt8], end: Character = "\n") -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: end).map(String.init)
  }

  /// What a spreadsheet would run is kept as it is for machines.
  @Test(arguments: ["=1+1", "+7", "-сорт", "@имя", "\tтаб", "\rконец"])
  func wordsThatWouldRunAreMadeHarmlessForPeopleAlone(text: String) {
    let table = table([.text(text)])

    #expect(String(decoding: table.excelCSV, as: UTF8.self).contains("'" + text))
    #expect(String(decoding: table.csv, as: UTF8.self).contains(text))
    #expect(!String(decoding: table.csv, as: UTF8.self).contains("'"))
  }

  @Test(arguments: ["10-5", "школа", "1=1"])
  func otherWordsStayAsTheyAre(text: String) {
    #expect(lines(table([.text(text)]).excelCSV, end: "\r\n").last == text)
  }

  @Test func aNegativeNumberStaysANumberWithACommaForPeople() {
    let number = DataTable.Cell.number(ExactDecimal(millionths: -5_250_000))
    let table = table([number, .integer(-3), .empty])

    #expect(lines(table.excelCSV, end: "\r\n").last == "-5,25;-3;")
    #expect(lines(table.csv).last == "-5.25,-3,")
    #expect(table.sheet("1").row(0) == [.number(-5.25), .number(-3), .empty])
  }

  @Test func peopleReadWordsAndMachinesCodes() {
    let table = table([.code("missing", words: "нет\u{A0}данных"), .code("", words: "в целом")])

    #expect(lines(table.csv).last == "missing,")
    #expect(lines(table.excelCSV, end: "\r\n").last == "нет данных;в целом")
    #expect(table.sheet("1").row(0) == [.text("нет данных"), .text("в целом")])
  }

  @Test func aSheetKeepsWordsThatLookLikeFormulasAsWords() {
    #expect(table([.text("=1+1")]).sheet("1").row(0) == [.text("=1+1")])
  }

  @Test func peopleAreSparedColumnsWithoutUse() {
    var column = DataTable.Column("base", "основание", "Смысл", english: "Base", .number)
    column.isUnused = true
    let kept = DataTable.Column("value", "значение", "Смысл", english: "Value", .number)
    let table = DataTable([column, kept], [[.empty, .integer(1)]])

    #expect(lines(table.csv) == ["base,value", ",1"])
    #expect(lines(table.excelCSV, end: "\r\n") == ["\u{FEFF}значение", "1"])
    #expect(table.sheet("1").columns.map(\.title) == ["значение"])
  }
}
