import SvodDiagnostics
import SvodFormats
import Testing

/// What may stand above a table's header row.
struct CSVHeaderPlaceTests {
  private func read(_ text: String) -> (titles: [String]?, rows: Int?, findings: [Diagnostic]) {
    var log = DiagnosticLog()
    let table = CSVTable(reading: SourceText(text, file: "a.csv"), log: &log)
    return (table?.header.map(\.text), table?.rows.count, log.diagnostics)
  }

  @Test(arguments: [
    "Сведения за 2021 год;;\nорганизация;показатель;значение\nа;б;1\n",
    "Сведения за 2021 год\nорганизация;показатель;значение\nа;б;1\n",
    "\"Сведения; все\"\n\nРайон;;\nорганизация;показатель;значение\nа;б;1\n",
  ])
  func aTitleAboveTheHeaderIsPassedOver(_ text: String) {
    let table = read(text)

    #expect(table.titles == ["организация", "показатель", "значение"])
    #expect(table.rows == 1)
    #expect(table.findings.map(\.code) == [.textAboveHeader])
    #expect(table.findings.first?.severity == .warning)
    #expect(table.findings.first?.position == FilePosition(file: "a.csv"))
  }

  @Test func theLineOfExcelIsNoTitle() {
    let table = read("sep=;\nа;б\n1;2\n")

    #expect(table.titles == ["а", "б"])
    #expect(table.findings == [])
  }

  @Test(arguments: ["а\n1,5\n", "а;;\n1;2;3\n", "\"а\nб\";в\nг;д\n", "а;б\nв;г\n"])
  func aHeaderIsNotTakenForATitle(_ text: String) {
    #expect(!read(text).findings.map(\.code).contains(.textAboveHeader))
  }

  @Test func aTableHasTwoThousandColumnsAtMost() {
    let widest = String(repeating: "а,", count: 1_999) + "а\n"

    #expect(read(widest).titles?.count == 2_000)
    #expect(read("а," + widest).findings.map(\.code) == [.tableTooWide])
  }
}
