import SvodDiagnostics
import SvodFormats
import SvodTestSupport
import Testing

struct CSVTableTests {
  @Test(arguments: [
    ("a;b\n1;2\n", [["1", "2"]]),
    ("a,b\r\n1,2\r\n", [["1", "2"]]),
    ("a\tb\r1\t2", [["1", "2"]]),
    ("a;b\n1,1;2,2\n", [["1,1", "2,2"]]),
    ("\"a,b,c\";d\n1;2\n", [["1", "2"]]),
    ("a,b\n\"1,5\",\"он сказал \"\"да\"\"\"\n", [["1,5", "он сказал \"да\""]]),
    ("a;b\n\"две\nстроки\";2\n", [["две\nстроки", "2"]]),
    ("a,b,c\n1,2,", [["1", "2", ""]]),
    ("a;b\n\n1;2\n;\n \u{A0}\n\"\";\n3;4", [["1", "2"], ["3", "4"]]),
    ("\n;;\na;b\n1;2", [["1", "2"]]),
    ("a;b\n \u{A0}1 000 ;\" x \"\n", [["1 000", "x"]]),
    ("a\n1\n2\n", [["1"], ["2"]]),
    ("a;b\n\"\"\"\";2\n", [["\"", "2"]]),
    ("a;b", []),
  ])
  func readsTables(text: String, expected: [[String]]) throws {
    let (table, findings) = read(text)

    #expect(try #require(table).rows.map { $0.map(\.text) } == expected)
    #expect(findings.isEmpty)
  }

  @Test func keepsBytesWithoutBlanksAndQuotes() throws {
    let table = try #require(read("a;b\n 1,5\u{A0};\" \"\"x\"\" \"\n;\u{202F}2\n").table)
    let row = try #require(table.rows.first)

    #expect(Array(row[0].bytes) == Array("1,5".utf8))
    #expect(Array(row[1].bytes) == Array("\"x\"".utf8))
    #expect(table.rows[1][0].isEmpty)
    #expect(table.rows[1][1].text == "2")
    #expect(row[0].header == "a")
    #expect(table.header.map(\.text) == ["a", "b"])
  }

  @Test func placesCellsInCharactersOfTheirLine() throws {
    let source = MarkedText("①id;②название\n\n③ё1; ④x\n\"две\n⑤строки\";⑥\"y\"\n7;⑦\n")
    let table = try #require(read(source.text).table)
    let rows = table.rows

    #expect(table.header[1].position == source.position("②", in: "t.csv"))
    #expect(rows[0].position == source.position("③", in: "t.csv"))
    #expect(rows[0].line == 3)
    #expect(rows[0][1].position == place("④", of: source, header: "название"))
    #expect(rows[1][1].position == place("⑥", of: source, header: "название"))
    #expect(rows[2].line == 6)
    #expect(rows[2][1].position == place("⑦", of: source, header: "название"))
  }

  @Test func findsRowsOfAPartOfAFile() throws {
    var log = DiagnosticLog()
    let source = SourceText("a;b\n1;2\n", file: "t.csv", firstLine: 5)

    #expect(try #require(CSVTable(reading: source, log: &log)).rows[0].line == 6)
  }

  @Test(arguments: ["", "\n\n", ";;;\n", " \r\n"])
  func reportsATableWithoutHeader(text: String) {
    let (table, findings) = read(text)

    #expect(table == nil)
    #expect(findings.map(\.code) == [.emptyTable])
  }

  @Test func reportsTheSecondOfTwoColumnsNamedAlike() throws {
    let source = MarkedText("①Год;x;②год ;;\n1;2;3;;\n")
    let (table, findings) = read(source.text)

    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.code == .duplicateColumn)
    #expect(finding.position == source.position("②", in: "t.csv"))
    #expect(finding.notes.map(\.position) == [source.position("①", in: "t.csv")])
    #expect(table?.rows.count == 1)
  }

  @Test(arguments: [
    ("a;b\n1;2\n①3;4;5\n6;7\n", "3", "2"),
    ("a;b;c\n1;2;3\n①3;4\n6;7;8\n", "2", "3"),
    ("a;b\n1;2\n①\"одна\nдве\"\n6;7\n", "1", "2"),
  ])
  func reportsAndLeavesOutARaggedRow(marked: String, count: String, expected: String) throws {
    let source = MarkedText(marked)
    let (table, findings) = read(source.text)

    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.code == .raggedRow)
    #expect(finding.position == source.position("①", in: "t.csv"))
    #expect(finding.summary.contains("— \(count),"))
    #expect(finding.summary.hasSuffix("— \(expected)"))
    #expect(table?.rows.count == 2)
  }
}

struct CSVTableQuoteTests {
  @Test(arguments: [
    // Opened and never closed.
    ("a;b\n1;①\"x\n2;y\n3;z\n", "b", [["2", "y"], ["3", "z"]]),
    ("a;b\n1;y\n①\"2;z", "a", [["1", "y"]]),
    // Closed where the cell of the next row opens.
    ("a;b\n1;①\"x\n2;\"y\"\n3;\"z\"\n", "b", [["2", "y"], ["3", "z"]]),
    ("a;b\n1;①\"x\n2;\"\"\n3;\"z\"\n", "b", [["2", ""], ["3", "z"]]),
    // Closed at the end of a later cell: rows disappeared in a cell, the row is short.
    ("a;b;c\n1;①\"x;5\n2;y;6\n3;z\";7;8;9\n", "b", [["2", "y", "6"]]),
    // Text after a closing quote, and a quote inside.
    ("a;b\n\"ООО\" ;5\n2;y\n".marked(before: " ;5"), "a", [["2", "y"]]),
    ("a;b\n\"ООО \"①Ромашка\"\";5\n2;y\n", "a", [["2", "y"]]),
    ("a;b\n1;ООО ①\"Ромашка\"\n2;y\n", "b", [["2", "y"]]),
    ("a;b\n\"1\r\n1\";ООО ①\"Ромашка\"\r\n2;y", "b", [["2", "y"]]),
  ])
  func reportsTheQuoteAndReadsTheOtherRows(
    marked: String, header: String, rows: [[String]]
  ) throws {
    let source = MarkedText(marked)
    let (table, findings) = read(source.text)

    let finding = try #require(findings.first)
    #expect(finding.code == .brokenQuote)
    #expect(finding.position == place("①", of: source, header: header))
    let read = try #require(table).rows.map { $0.map(\.text) }
    #expect(rows.allSatisfy(read.contains))
    #expect(read.count == rows.count)
  }

  @Test func givesUpATableWhoseHeaderIsBroken() {
    let source = MarkedText("a;①\"b\n1;2\n")
    let (table, findings) = read(source.text)

    #expect(table == nil)
    #expect(findings.map(\.code) == [.brokenQuote])
    #expect(findings.first?.position == source.position("①", in: "t.csv"))
  }

  @Test func reportsEveryBrokenRowOfATable() {
    let (table, findings) = read("a;b\n1;\"x\n2;y\"z\n\"3\"4;5\n6\n7;8\n9;\"w\n")

    #expect(table?.rows.map { $0.map(\.text) } == [["7", "8"]])
    #expect(findings.map(\.position.line) == [2, 3, 4, 5, 7])
  }
}

/// What becomes of tables that chance has broken.
struct CSVTableChanceTests {
  /// SplitMix64, which gives the same numbers on every run (Steele, Lea, Flood, OOPSLA 2014).
  private struct FixedNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  @Test(arguments: 1...20)
  func countsEveryRowAsReadOrReported(seed: UInt64) throws {
    var numbers = FixedNumbers(state: seed)
    let good = ["%;\"x\";y", "%;\"a;b\";\"\"\"c\"\"\"", "%;;", "%;три;\"\""]
    let broken = ["%;\"x;y", "%;x\"y;z", "%;\"x\"y;z", "%;x", "%;1;2;3", "\"%;1;2"]
    var text = "a;b;c\n"
    for row in 0..<200 {
      let shapes = Bool.random(using: &numbers) ? good : broken
      let shape = try #require(shapes.randomElement(using: &numbers))
      text += shape.replacing("%", with: "\(row)") + "\n"
    }

    let (table, findings) = read(text)

    #expect(try #require(table).rows.count + findings.count == 200)
    #expect(Set(findings.map(\.position.line)).count == findings.count)
  }

  @Test(arguments: 1...300)
  func survivesRandomBytes(seed: UInt64) {
    var numbers = FixedNumbers(state: seed)
    let alphabet: [UInt8] = Array("\"\"\"\";;;;,\n\n\r\ta1 ёш".utf8) + [0xC2, 0xA0, 0xD0, 0xFF]
    let bytes = (0..<Int.random(in: 0...400, using: &numbers)).map { _ in
      alphabet.randomElement(using: &numbers) ?? 0
    }
    var log = DiagnosticLog()
    guard let source = SourceText(decoding: Array("a;b\n".utf8) + bytes, file: "t.csv", log: &log),
      let table = CSVTable(reading: source, log: &log)
    else { return }

    let rowLines = table.rows.map(\.line)
    let reported = log.diagnostics.filter { $0.code == .raggedRow }.map(\.position.line)
    #expect(rowLines == rowLines.sorted())
    #expect(Set(rowLines).count == rowLines.count)
    #expect(Set(rowLines).isDisjoint(with: reported))
    for cell in table.rows.joined() {
      #expect(cell.position.line >= 2)
      #expect(cell.isEmpty == cell.text.isEmpty)
    }
  }
}

private func read(_ text: String) -> (table: CSVTable?, findings: [Diagnostic]) {
  var log = DiagnosticLog()
  let table = CSVTable(reading: SourceText(text, file: "t.csv"), log: &log)
  return (table, log.diagnostics)
}

private func place(_ mark: Character, of source: MarkedText, header: String) -> FilePosition {
  var position = source.position(mark, in: "t.csv")
  position.header = header
  return position
}

extension String {
  fileprivate func marked(before text: String) -> String {
    replacing(text, with: "①" + text)
  }
}
