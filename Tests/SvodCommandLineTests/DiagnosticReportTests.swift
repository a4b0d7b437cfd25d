import Foundation
import SvodDiagnostics
import Testing

@testable import SvodCommandLine

struct DiagnosticReportTests {
  private let full = Diagnostic(
    .duplicateValue, .error,
    at: FilePosition(file: "Content/a.csv", line: 3, column: 5, header: "значение"),
    "Значение указано дважды", text: "7", hint: "Оставьте одно", example: "7",
    notes: [.init(at: FilePosition(file: "Content/a.csv", line: 2, column: 5), "Первое здесь")])

  private let bare = Diagnostic(
    .missingFile, .warning, at: FilePosition(file: "Content/b.yml"), "Файла нет")

  @Test func printsPlaceSeverityWordsAndCodeOnOneLine() {
    #expect(
      DiagnosticReport.text(bare) == "Content/b.yml:1:1: предупреждение: Файла нет [missing-file]")
  }

  @Test func indentsWhatBelongsToAFinding() {
    #expect(
      DiagnosticReport.text(full) == """
        Content/a.csv:3:5: ошибка: Значение указано дважды [duplicate-value]
          столбец: «значение»
          написано: 7
          что сделать: Оставьте одно
          пример: 7
          Content/a.csv:2:5: Первое здесь
        """)
  }

  @Test func indentsEveryLineOfAnExample() {
    var finding = bare
    finding.example = "---\nkind: order\n---"

    #expect(
      DiagnosticReport.text(finding).hasSuffix("\n  пример: ---\n    kind: order\n    ---"))
  }

  @Test func givesProgramsEverythingThatPeopleGet() throws {
    let json = Data(DiagnosticReport.json([full, bare]).utf8)
    let findings = try #require(JSONSerialization.jsonObject(with: json) as? [[String: Any]])

    let first = try #require(findings.first)
    #expect(first["file"] as? String == "Content/a.csv")
    #expect(first["line"] as? Int == 3)
    #expect(first["column"] as? Int == 5)
    #expect(first["header"] as? String == "значение")
    #expect(first["severity"] as? String == "error")
    #expect(first["code"] as? String == "duplicate-value")
    #expect(first["message"] as? String == "Значение указано дважды")
    #expect(first["text"] as? String == "7")
    #expect(first["hint"] as? String == "Оставьте одно")
    #expect(first["example"] as? String == "7")
    let notes = try #require(first["notes"] as? [[String: Any]])
    #expect(notes.map { $0["line"] as? Int } == [2])
    #expect(
      findings.last?.keys.sorted() == [
        "code", "column", "file", "line", "message", "notes", "severity",
      ])
  }

  @Test func isAnEmptyArrayWithoutFindings() throws {
    let json = Data(DiagnosticReport.json([]).utf8)

    #expect(try JSONSerialization.jsonObject(with: json) as? [Int] == [])
  }

  @Test func keepsTextsThatHoldQuotesAndSlashes() throws {
    var finding = bare
    finding.text = "a/\"b\"\\\u{1}"

    let json = Data(DiagnosticReport.json([finding]).utf8)

    let findings = try #require(JSONSerialization.jsonObject(with: json) as? [[String: Any]])
    #expect(findings.first?["text"] as? String == finding.text)
  }
}
