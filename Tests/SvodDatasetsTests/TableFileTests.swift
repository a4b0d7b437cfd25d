import Testing

@testable import SvodDatasets

/// A table as Excel in Russia opens it.
struct TableFileTests {
  private func text(_ rows: [[String]]) -> String {
    String(decoding: TableFile(rows: rows).bytes.dropFirst(3), as: UTF8.self)
  }

  @Test func beginsWithTheMarkOfUTF8() {
    #expect(TableFile(rows: [["а"]]).bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
  }

  @Test(arguments: [
    ("п. 1", "п. 1"), ("п.\u{A0}1", "п. 1"), ("да; нет", "\"да; нет\""),
    ("слова «в „кавычках“»", "слова «в „кавычках“»"),
    ("он сказал \"да\"", "\"он сказал \"\"да\"\"\""),
    ("=1+1", "'=1+1"), ("-5", "'-5"), ("@имя", "'@имя"), ("+7 (000)", "'+7 (000)"),
    ("две\nстроки", "\"две\nстроки\""), ("10-5", "10-5"),
  ])
  func writesACell(_ cell: String, _ written: String) {
    #expect(text([[cell]]) == written + "\r\n")
  }

  @Test func cellsStandBetweenSemicolons() {
    #expect(text([["а", "б"], ["1", ""]]) == "а;б\r\n1;\r\n")
  }

  /// Both signs are one character.
  @Test func quotesACellWithALineEndOfWindows() {
    #expect(TableFile.line(["а\r\nб", "в"]) == "\"а\r\nб\";в\r\n")
  }
}
