import SvodDiagnostics
import SvodFormats
import SvodTestSupport
import Testing

struct CSVColumnsTests {
  private enum Column: String, CSVColumn {
    case organization
    case shortName = "short-name"
    case value

    var aliases: [String] {
      switch self {
      case .organization: ["организация"]
      case .shortName: ["краткое название", "учёт"]
      case .value: ["значение"]
      }
    }

    var isRequired: Bool { self == .organization }
  }

  private func columns(
    _ text: String, otherTitles: CSVColumns<Column>.OtherTitles = .reported
  ) throws -> (columns: CSVColumns<Column>?, findings: [Diagnostic], table: CSVTable) {
    var log = DiagnosticLog()
    let source = SourceText(text, file: "t.csv")
    let table = try #require(CSVTable(reading: source, log: &log))
    return (CSVColumns(of: table, otherTitles: otherTitles, log: &log), log.diagnostics, table)
  }

  @Test(arguments: [
    "value;organization;short-name", "Значение;ОРГАНИЗАЦИЯ;Краткое\u{A0}название",
    "\"зна\nчение\"; организация ;УЧЕТ",
  ])
  func findsColumnsByAnyTitle(header: String) throws {
    let result = try columns(header + "\n5;school-1;Школа\n")
    let found = try #require(result.columns)
    let row = try #require(result.table.rows.first)

    #expect(result.findings.isEmpty)
    #expect(found[.organization] == 1)
    #expect(found[.value, row]?.text == "5")
    #expect(found[.shortName, row]?.text == "Школа")
    #expect(found.others.isEmpty)
  }

  @Test func reportsAnUnknownColumnWithTheNearestName() throws {
    let source = MarkedText("organization;①занчение;②погода\nx;1;2\n")
    let result = try columns(source.text)

    #expect(result.findings.map(\.code) == [.unknownColumn, .unknownColumn])
    #expect(result.findings.map(\.position) == ["①", "②"].map { source.position($0, in: "t.csv") })
    #expect(result.findings.first?.hint?.contains("«значение»") == true)
    #expect(result.columns?[.value] == nil)
  }

  @Test func leavesOtherTitlesToTheCaller() throws {
    let result = try columns("organization;grade4-basic;heads\nx;1;2\n", otherTitles: .allowed)

    #expect(result.findings.isEmpty)
    #expect(result.columns?.others == [1, 2])
  }

  @Test func reportsAMissingColumn() throws {
    let source = MarkedText("\n①value;short-name\n1;2\n")
    let result = try columns(source.text)

    #expect(result.columns == nil)
    #expect(result.findings.map(\.code) == [.missingColumn])
    #expect(result.findings.first?.position == source.position("①", in: "t.csv"))
  }

  @Test func reportsTwoTitlesOfOneColumn() throws {
    let source = MarkedText("organization;①value;②Значение\nx;1;2\n")
    let result = try columns(source.text)

    #expect(result.findings.map(\.code) == [.duplicateColumn])
    #expect(result.findings.first?.position == source.position("②", in: "t.csv"))
    #expect(
      result.findings.first?.notes.map(\.position) == [source.position("①", in: "t.csv")])
    #expect(result.columns?[.value] == 1)
  }

  @Test func reportsTheSameTitleOnce() throws {
    let result = try columns("organization;value;Value\nx;1;2\n")

    #expect(result.findings.map(\.code) == [.duplicateColumn])
  }

  @Test func passesOverAnEmptyColumnAndReportsAFilledOneWithoutTitle() throws {
    let source = MarkedText("organization;;①\nx;;\ny;;②7\n")
    let result = try columns(source.text)

    #expect(result.findings.map(\.code) == [.unknownColumn])
    #expect(result.findings.first?.position == source.position("①", in: "t.csv"))
    #expect(
      result.findings.first?.notes.map(\.position) == [source.position("②", in: "t.csv")])
  }
}
