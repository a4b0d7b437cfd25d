import SvodDiagnostics
import SvodFormats
import SvodTestSupport
import Testing

/// Nesting is refused before it can exhaust the stack.
struct YAMLDepthTests {
  private func findings(_ text: String) -> [Diagnostic] {
    var log = DiagnosticLog()
    _ = YAMLNode(parsing: SourceText(text, file: "a.yml"), log: &log)
    return log.diagnostics
  }

  @Test func twoHundredBracketsAreRead() {
    let open = String(repeating: "[", count: 200)
    let closed = String(repeating: "]", count: 200)

    #expect(findings(open + closed) == [])
    #expect(findings("[" + open + closed + "]").map(\.position.column) == [201])
  }

  @Test func bracketsThatAreClosedDoNotAddUp() {
    #expect(findings(String(repeating: "- [а, б]\n", count: 500)) == [])
  }

  @Test(arguments: [" ", "- "])
  func indentationIsNesting(_ step: String) {
    #expect(findings(String(repeating: step, count: 90) + "а") == [])
    #expect(findings(String(repeating: step, count: 201) + "а").map(\.code) == [.yamlSyntax])
  }

  @Test func spacesInsideALineAreNone() {
    #expect(findings("а: б" + String(repeating: " ", count: 500) + "в\n") == [])
  }
}
