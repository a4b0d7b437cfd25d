import SvodDiagnostics
import SvodFormats
import SvodTestSupport
import Testing

struct FrontMatterTests {
  private func split(_ text: String) -> (parts: FrontMatter?, findings: [Diagnostic]) {
    var log = DiagnosticLog()
    let parts = FrontMatter(splitting: SourceText(text, file: "order.md"), log: &log)
    return (parts, log.diagnostics)
  }

  @Test(arguments: [
    ("---\nkind: order\n---\n# Приказ\n", "kind: order\n", "# Приказ\n", 2, 4),
    ("\r\n---  \r\nkind: order\r\n---\r\n\r\nТекст", "kind: order\r\n", "\r\nТекст", 3, 5),
    ("---\n---", "", "", 2, 3),
    ("---\nkind: order\n---\nТекст\n---\nещё\n", "kind: order\n", "Текст\n---\nещё\n", 2, 4),
  ])
  func splitsAnActAndCountsItsLines(
    text: String, head: String, body: String, headLine: Int, bodyLine: Int
  ) throws {
    let result = split(text)
    let parts = try #require(result.parts)

    #expect(parts.yaml.text == head)
    #expect(parts.body.text == body)
    #expect(parts.yaml.firstLine == headLine)
    #expect(parts.body.firstLine == bodyLine)
    #expect(result.findings.isEmpty)
  }

  @Test func placesTheKeysOfTheHeadInTheFile() throws {
    let source = MarkedText("---\nkind: order\ntitle: ①О мониторинге\n---\nТекст\n")
    let parts = try #require(split(source.text).parts)
    var log = DiagnosticLog()
    let entries = try #require(YAMLNode(parsing: parts.yaml, log: &log)?.entries(log: &log))

    #expect(entries[1].value.position == source.position("①", in: "order.md"))
  }

  @Test(arguments: ["①# Приказ\n", "①", "\n①---\nkind: order\n", "①--- kind: order\n---\n"])
  func reportsADocumentWithoutHead(marked: String) {
    let source = MarkedText(marked)
    let result = split(source.text)

    #expect(result.parts == nil)
    #expect(result.findings.map(\.code) == [.missingFrontMatter])
    #expect(result.findings.first?.position == source.position("①", in: "order.md"))
  }
}
