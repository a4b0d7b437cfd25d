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

  private func bytes(_ table: DataTable, _ printer: some TablePrinter) -> [UInt8] {
    var bytes: [UInt8] = []
    _ = table.make(by: printer) { bytes += $0 }
    return bytes
  }

  private func lines(_ bytes: [UInt8], end: Character = "\n") -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: end).map(String.init)
  }

  /// What a spreadsheet would run is kept as it is for machines.
  @Test(arguments: ["=1+1", "+7", "-сорт", "@имя", "\tтаб", "\rконец"])
  func wordsThatWouldRunAreMadeHarmlessForPeopleAlone(text: String) {
    let table = table([.text(text)])

    #expect(String(decoding: bytes(table, ExcelPrinter()), as: UTF8.self).contains("'" + text))
    #expect(String(decoding: bytes(table, CSVPrinter()), as: UTF8.self).contains(text))
    #expect(!String(decoding: bytes(table, CSVPrinter()), as: UTF8.self).contains("'"))
  }

  @Test(arguments: ["10-5", "школа", "1=1"])
  func otherWordsStayAsTheyAre(text: String) {
    #expect(lines(bytes(table([.text(text)]), ExcelPrinter()), end: "\r\n").last == text)
  }

  @Test func aNegativeNumberStaysANumberWithACommaForPeople() {
    let number = DataTable.Cell.number(ExactDecimal(millionths: -5_250_000))
    let table = table([number, .integer(-3), .empty])

    #expect(lines(bytes(table, ExcelPrinter()), end: "\r\n").last == "-5,25;-3;")
    #expect(lines(bytes(table, CSVPrinter())).last == "-5.25,-3,")
    #expect(table.sheet("1").batch(0).first == [.number(-5.25), .number(-3), .empty])
  }

  @Test func peopleReadWordsAndMachinesCodes() {
    let table = table([.code("missing", words: "нет данных"), .code("", words: "в целом")])

    #expect(lines(bytes(table, CSVPrinter())).last == "missing,")
    #expect(lines(bytes(table, ExcelPrinter()), end: "\r\n").last == "нет данных;в целом")
    #expect(table.sheet("1").batch(0).first == [.text("нет данных"), .text("в целом")])
  }

  @Test func aSheetKeepsWordsThatLookLikeFormulasAsWords() {
    #expect(table([.text("=1+1")]).sheet("1").batch(0).first == [.text("=1+1")])
  }

  /// Batches are how a long table is made; no format shows where one ends.
  @Test func rowsComeInBatchesAndTheirNumberIsTold() {
    let columns = [DataTable.Column("value", "значение", "Смысл", english: "Value", .integer)]
    let table = DataTable(columns, batchCount: 3) { batch in
      (0..<batch).map { [.integer(10 * batch + $0)] }
    }
    var pieces: [[UInt8]] = []

    let rowCount = table.make(by: CSVPrinter()) { pieces.append($0) }

    #expect(rowCount == 3)
    #expect(lines(pieces.flatMap(\.self)) == ["value", "10", "20", "21"])
    #expect(lines(bytes(table, ExcelPrinter()), end: "\r\n").count == 4)
  }

  @Test func peopleAreSparedColumnsWithoutUse() {
    var column = DataTable.Column("base", "основание", "Смысл", english: "Base", .number)
    column.isUnused = true
    let kept = DataTable.Column("value", "значение", "Смысл", english: "Value", .number)
    let table = DataTable([column, kept], [[.empty, .integer(1)]])

    #expect(lines(bytes(table, CSVPrinter())) == ["base,value", ",1"])
    #expect(lines(bytes(table, ExcelPrinter()), end: "\r\n") == ["\u{FEFF}значение", "1"])
    #expect(table.sheet("1").columns.map(\.title) == ["значение"])
  }
}
