import SvodDiagnostics
import SvodFormats
import SvodTestSupport
import Testing

struct YAMLNodeTests {
  @Test func keepsTextAsWritten() throws {
    var log = DiagnosticLog()
    let node = try #require(parse("[1.10, yes, 007, '5', \"x\\ty\", 1_0, ~, 2021-08-27]").node)
    let scalars = try #require(node.items(log: &log)).map { $0.content }.compactMap {
      if case .scalar(let scalar) = $0 { scalar } else { nil }
    }

    #expect(
      scalars.map(\.text) == ["1.10", "yes", "007", "5", "x\ty", "1_0", "~", "2021-08-27"])
    #expect(
      scalars.map(\.isQuoted) == [false, false, false, true, true, false, false, false])
  }

  @Test func placesKeysAndValuesInCharacters() throws {
    let source = MarkedText(
      """
      ①заголовок: ②Школа
      ③zones:
        - ④{id: ⑤ж́, when: "⑥"}
        - ⑦last
      method: ⑧|
        Текст
      """)
    let root = try #require(parse(source.text).node)
    let entries = try entries(of: root)
    let items = try items(of: entries[1].value)
    let inner = try self.entries(of: items[0])

    #expect(root.position == place("①", of: source))
    #expect(entries[0].key.position == place("①", of: source))
    #expect(entries[0].value.position == place("②", of: source))
    #expect(entries[1].key.position == place("③", of: source))
    #expect(items[0].position == place("④", of: source))
    #expect(inner[0].value.position == place("⑤", of: source))
    #expect(items[1].position == place("⑦", of: source))
    #expect(entries[2].value.position == place("⑧", of: source))
    #expect(entries.map(\.key.text) == ["заголовок", "zones", "method"])
  }

  @Test func countsLinesAsAnEditorDoes() throws {
    // YAML takes U+2028 for the end of a line; an editor does not.
    let source = MarkedText("a: \"x¦y\"\nb: ①z\n")
    let text = source.text.replacing("¦", with: "\u{2028}")
    let entries = try entries(of: try #require(parse(text).node))

    #expect(entries[1].value.position == place("①", of: source))
  }

  @Test(arguments: ["", "# только примечание\n", "---\n"])
  func takesAFileWithoutValuesForAbsent(text: String) throws {
    let result = parse(text)

    #expect(try #require(result.node).isAbsent)
    #expect(result.findings.isEmpty)
  }

  @Test func reportsEverySecondKeyAtItsPlace() throws {
    let source = MarkedText(
      """
      title: Первый
      ①title: Второй
      "заголовок": {id: a, ②id: b, id2: c, ③"id": d}
      ④'заголовок': Четвёртый
      ключ: [{x: 1}, {x: 2}]
      """)
    let result = parse(source.text)

    #expect(result.findings.map(\.code) == Array(repeating: .duplicateKey, count: 4))
    #expect(result.findings.map(\.position) == ["①", "②", "③", "④"].map { place($0, of: source) })
    #expect(result.findings.map(\.text) == ["title", "id", "id", "заголовок"])
    #expect(result.findings[1].notes.map(\.position.column) == [15])
    let entries = try entries(of: try #require(result.node))
    #expect(entries.map(\.key.text) == ["title", "заголовок", "ключ"])
    var log = DiagnosticLog()
    #expect(entries[0].value.text(log: &log) == "Первый")
  }

  @Test func expandsAliases() throws {
    let entries = try entries(of: try #require(parse("a: &list [x, y]\nb: *list\n").node))
    var log = DiagnosticLog()

    #expect(entries[1].value.texts(log: &log) == ["x", "y"])
    #expect(log.isEmpty)
  }

  @Test func refusesAliasesThatGrowWithoutEnd() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let previous = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(previous)]\n"
    }
    let result = parse(text)

    #expect(result.node == nil)
    #expect(result.findings.map(\.code) == [.yamlSyntax])
  }

  @Test func readsManyValuesWithoutAliases() {
    let text = "- [a, b]\n- &b {c: d}\n" + String(repeating: "- x\n", count: 12_000)

    #expect(parse(text).findings.isEmpty)
  }

  private func entries(of node: YAMLNode) throws -> [YAMLNode.Entry] {
    var log = DiagnosticLog()
    return try #require(node.entries(log: &log))
  }

  private func items(of node: YAMLNode) throws -> [YAMLNode] {
    var log = DiagnosticLog()
    return try #require(node.items(log: &log))
  }
}

struct YAMLSyntaxTests {
  @Test(arguments: [
    ("a:\n①\tb: 1\n", "табуляц"),
    ("title: ①\"Школа\n", "не закрыта"),
    ("title: ①\"Школа\nname: \"Лицей\"\nid: x\n", "не закрыта"),
    ("title: \"Школа\" ①Лицей\n", "После закрывающей кавычки"),
    ("title: Отчёт①: итоги\n", "двоеточие с пробелом"),
    ("title: Отчёт\n①kind:plan\nnumber: 5\n", "нет пробела"),
    ("title: Отчёт\n①kind\nnumber: 5\n", "нет двоеточия"),
    ("title: ①@отдел\n", "«@»"),
    ("title: ①*важно\n", "«*»"),
    ("title: ①*\n", "«*»"),
    ("list: ①[a, b\nnext: c\n", "«[»"),
    ("zone: {id: \"a\" ①when: b}\n", "запятая"),
    ("list: [a, b①}\nnext: c\n", "другой скобки"), ("zone: {id: a①]", "другой скобки"),
    ("list: ①- a\n", "в одной строке с ключом"),
    ("path: \"C:①\\Users\"\n", "Обратная черта"),
    ("path: \"C:①\\Отчёт\"\n", "Обратная черта"),
    ("a: 1\n①---\nb: 2\n", "---"),
    ("a: 1\n  ①b: 2\n", "Отступ перед «b: 2»"),
    ("a:\n  b: 1\n ①c: 2\n", "Отступ"),
    ("a: ё①\u{1}\n", "управляющий"),
    ("zone: {weight: 0,①5}\n", "«0,5»"),
    ("zone: {when: a, ①below}\n", "«below»"),
    ("a: 1\n①[b]: 2\n", "названия ключа"),
    ("a: 1\n①\"\": 2\n", "названия ключа"),
  ])
  func saysWhatIsWrongAndWhere(marked: String, word: String) throws {
    let source = MarkedText(marked)
    let result = parse(source.text)

    let finding = try #require(result.findings.first)
    #expect(result.findings.count == 1)
    #expect(finding.code == .yamlSyntax)
    #expect(finding.position == place("①", of: source))
    #expect(finding.summary.contains(word))
    #expect(finding.hint != nil)
  }

  /// The example replaces the line at which the finding stands.
  @Test(arguments: [
    "title: \"Школа\n", "title: \"Школа", "title: \"Школа\nname: \"Лицей\"\nid: x\n",
    "title: \"Школа\" Лицей\n", "title: Отчёт: итоги\n", "- title: Отчёт: итоги\n",
    "title: Отчёт\nkind:plan\nnumber: 5\n", "title: @отдел\n", "title: *важно\n", "- `x`\n",
    "list: [a, b\nnext: c\n", "list: [a, b,\nnext: c\n", "zone: {id: \"a\" when: b}\n",
    "list: [a, b}\nnext: c\n", "zone: {id: a]", "list: - a\n", "path: \"C:\\Users\"\n",
    "title: Отчёт: \"итоги\"\n",
  ])
  func theExampleMendsTheLine(text: String) throws {
    let finding = try #require(parse(text).findings.first)
    let example = try #require(finding.example)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)

    lines[finding.position.line - 1] = example

    #expect(parse(lines.joined(separator: "\n")).findings == [], "\(example)")
  }

  @Test(arguments: [
    "zone: {weight: 0.5}\n", "zone: {weight: \"0,5\"}\n", "zone: {weight: , when: a}\n",
    "title: \"Отчёт: итоги\"\n", "title: Отчёт:итоги\n", "title: a@b\n", "? a\n: b\n", "a:\nb:\n",
    "title: \"две\n  строки\"\n", "title: |\n  текст\n  \tтабуляция\n",
  ])
  func passesWhatIsRight(text: String) {
    #expect(parse(text).findings.isEmpty)
  }

  @Test func countsFromTheLineOfThePart() {
    var log = DiagnosticLog()
    let source = SourceText("a: 1\nb: @\n", file: "t.yml", firstLine: 7)

    #expect(YAMLNode(parsing: source, log: &log) == nil)
    #expect(log.diagnostics.first?.position == FilePosition(file: "t.yml", line: 8, column: 4))
  }
}

private func parse(_ text: String) -> (node: YAMLNode?, findings: [Diagnostic]) {
  var log = DiagnosticLog()
  let node = YAMLNode(parsing: SourceText(text, file: "t.yml"), log: &log)
  return (node, log.diagnostics)
}

private func place(_ mark: Character, of source: MarkedText) -> FilePosition {
  source.position(mark, in: "t.yml")
}
