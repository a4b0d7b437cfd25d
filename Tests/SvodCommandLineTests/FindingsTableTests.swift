import SvodDiagnostics
import Testing

@testable import SvodCommandLine

struct FindingsTableTests {
  private static let head =
    "группа;файл;ячейка;замечание;написано;что сделать;пример;код\r\n"

  private func finding(
    _ severity: Diagnostic.Severity = .error, line: Int = 2, header: String? = nil,
    summary: String = "Неизвестный вид", text: String? = nil, notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    Diagnostic(
      .unknownValue, severity,
      at: FilePosition(file: "Content/a.csv", line: line, column: 7, header: header), summary,
      text: text, notes: notes)
  }

  private func table(_ findings: Diagnostic...) -> String {
    String(decoding: FindingsTable(of: findings).bytes.dropFirst(3), as: UTF8.self)
  }

  /// The cell of the only row that says what the author has written.
  private func written(_ text: String) -> String {
    let row = table(finding(text: text)).dropFirst(Self.head.count)
    return String(row.dropFirst(row.prefix { $0 != "д" }.count))
      .replacing("Content/a.csv;строка 2, знак 7;Неизвестный вид;", with: "")
      .replacing("до публикации;", with: "").replacing(";;;unknown-value\r\n", with: "")
  }

  @Test func isReadByExcelInRussia() {
    #expect(FindingsTable(of: []).bytes == [0xEF, 0xBB, 0xBF] + Array(Self.head.utf8))
  }

  @Test func placesEverythingInColumns() {
    var finding = finding(header: "вид", text: "scool")
    finding.hint = "Возможно, имелось в виду «school»"
    finding.example = "school"

    #expect(
      table(finding)
        == Self.head
        + "исправить до публикации;Content/a.csv;строка 2, столбец «вид»;Неизвестный вид;scool;"
        + "Возможно, имелось в виду «school»;school;unknown-value\r\n")
  }

  @Test func putsErrorsBeforeWarningsInTwoGroups() {
    let rows = table(finding(.warning, line: 1), finding(line: 2), finding(.warning, line: 3))
      .split(separator: "\r\n").dropFirst().map { $0.split(separator: ";")[0...2] }

    #expect(rows.map(\.first) == ["исправить до публикации", "можно потом", "можно потом"])
    #expect(rows.map(\.last) == ["строка 2, знак 7", "строка 1, знак 7", "строка 3, знак 7"])
  }

  @Test(arguments: [
    ("a;b", "\"a;b\""), ("say \"a\"", "\"say \"\"a\"\"\""), ("a\nb", "\"a\nb\""),
    ("a\r\nb", "\"a\r\nb\""), ("a, b", "a, b"),
  ])
  func quotesWhatNeedsQuotes(text: String, cell: String) {
    #expect(written(text) == cell)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+7", "'+7"), ("-3", "'-3"), ("@a", "'@a"), ("\ta", "'\ta"),
    ("=a;b", "\"'=a;b\""), ("1=1", "1=1"),
  ])
  func neutralizesFormulas(text: String, cell: String) {
    #expect(written(text) == cell)
  }

  @Test func namesTheOtherPlaceInTheSameCell() {
    let note = Diagnostic.Note(at: FilePosition(file: "Content/b.csv", line: 4), "Впервые здесь")

    #expect(
      table(finding(notes: [note]))
        .contains(";Неизвестный вид. Впервые здесь (Content/b.csv, строка 4);"))
  }

  @Test func doesNotRepeatTheFileOfTheFinding() {
    let first = finding()
    let place = FilePosition(file: first.position.file, line: 4, header: "value")

    #expect(
      table(finding(notes: [.init(at: place, "То же в строке 4")]))
        .contains(". То же в строке 4 (строка 4, столбец «value»);"))
  }
}
