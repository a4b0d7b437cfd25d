import Testing

@testable import SvodSpreadsheets

/// A workbook as bytes; what stands in its cells is read back in the tests of whole sections.
struct SpreadsheetTests {
  private func workbook(_ cells: [[Spreadsheet.Cell]]) -> Spreadsheet {
    Spreadsheet(
      title: "Значения", author: "Отдел образования", remark: "Пробная книга",
      sheets: [
        Spreadsheet.Sheet(
          "Значения", columns: [.init("организация", width: 30), .init("значение", width: 12)],
          batchCount: cells.count, batch: { [cells[$0]] })
      ])
  }

  private func bytes(_ workbook: Spreadsheet) throws -> [UInt8] {
    var bytes: [UInt8] = []
    _ = try workbook.make { bytes += $0 }
    return bytes
  }

  private let cells: [[Spreadsheet.Cell]] = [
    [.text("=1+1"), .number(-12.5)], [.text("Школа № 2"), .empty],
  ]

  @Test func isTheSameToTheByteWheneverItIsMade() async throws {
    let first = try bytes(workbook(cells))
    // The clock that a zip shows goes on by two seconds at a time.
    try await Task.sleep(for: .seconds(2.1))

    #expect(try bytes(workbook(cells)) == first)
    #expect(first.prefix(4) == [0x50, 0x4B, 0x03, 0x04])
  }

  @Test func anotherCellIsAnotherFile() throws {
    let other: [[Spreadsheet.Cell]] = [[.text("=1+1"), .number(12.5)], cells[1]]

    #expect(try bytes(workbook(cells)) != bytes(workbook(other)))
  }

  @Test func aCellLongerThanASheetHoldsIsCutAndNotLost() throws {
    let long = try bytes(workbook([[.text(String(repeating: "я", count: 40_000)), .empty]]))

    #expect(try long != bytes(workbook([[.empty, .empty]])))
  }

  @Test func tellsHowManyRowsEachSheetHas() throws {
    #expect(try workbook(cells).make { _ in } == [2])
    #expect(try workbook([]).make { _ in } == [0])
  }
}
