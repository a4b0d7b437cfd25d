import SvodDiagnostics
import SvodFormats
import SvodTestSupport
import Testing

struct MarkdownSafetyTests {
  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#10;script:alert(1)",
    "&#x6A;avascript:alert(1)", "javascript&colon;alert(1)", "data:text/html,x", "file:///etc/x",
    "vbscript:x", "//evil.example/x", "\\\\\\\\server\\\\share", "C:\\\\doc.docx",
    "ftp://x.example",
    "java\u{200B}script:x", "\u{1}javascript:x", "blob:x", "<java&Tab;script:x>",
  ])
  func takesTheAddressFromAnUnsafeLink(_ address: String) {
    let reading = MarkdownReading("до [слово](\(address)) после")
    #expect(reading.inlines.allSatisfy { if case .link = $0.kind { false } else { true } })
    #expect(reading.inlines.plainText.contains("слово"))
  }

  @Test func reportsAnUnsafeLinkWhereItStands() {
    let marked = MarkedText("до ①[слово](javascript:x)")
    let finding = MarkdownReading(marked.text).findings.first
    #expect(finding?.code == .unsafeLink)
    #expect(finding?.position == marked.position("①", in: "act.md"))
    #expect(finding?.severity == .warning)
  }

  @Test(arguments: [
    "https://zarechny.example/", "http://x.example", "HTTPS://x.example", "mailto:a@b.example",
    "tel:+78312345678", "#p-7", "../plan-2021/index.html#p-2", "prikaz.pdf", "?a=b:c",
  ])
  func keepsASafeLink(_ address: String) {
    let reading = MarkdownReading("[слово](\(address))")
    #expect(
      reading.inlines.first?.kind
        == .link(
          url: address, title: "",
          [
            MarkdownInline(.text("слово"), at: FilePosition(file: "act.md", column: 2))
          ]))
    #expect(reading.findings.isEmpty)
  }

  @Test func dropsAnAddressHiddenInAnAutolinkOrReference() {
    let reading = MarkdownReading("<javascript:x> и [слово]\n\n[слово]: javascript:x")
    #expect(reading.codes == [.unsafeLink, .unsafeLink])
    #expect(reading.inlines.plainText == "javascript:x и слово")
  }

  @Test func showsAForeignImageAsItsWords() {
    let reading = MarkdownReading("![схема](https://x.example/a.png) ![план](plan.png)")
    #expect(reading.codes == [.unsafeLink])
    #expect(reading.inlines.plainText == "схема план")
    #expect(
      reading.inlines.last?.kind == .image(url: "plan.png", title: "", alternative: "план"))
  }

  @Test func showsRawHTMLAsTextAndReportsItOnceALine() {
    let marked = MarkedText("Текст ①<b>жирный</b> и <br>дальше<br/>\n②<p class=\"x\">\n")
    let reading = MarkdownReading(marked.text)
    #expect(reading.findings.map(\.code) == [.rawHTML, .rawHTML])
    #expect(reading.findings.map(\.position) == "①②".map { marked.position($0, in: "act.md") })
    #expect(reading.inlines.count { $0.kind == .lineBreak } == 2)
    #expect(reading.inlines.plainText == "Текст <b>жирный</b> и  дальше ")
    #expect(reading.document.blocks.count == 2)
  }

  @Test func showsABlockOfHTMLAsItsLines() {
    let marked = MarkedText("①<ol style=\"x\">\n1. Пункт<br>да\n②</ol>\n\nДалее\n")
    let reading = MarkdownReading(marked.text)
    #expect(reading.findings.map(\.position) == "①②".map { marked.position($0, in: "act.md") })
    #expect(reading.inlines.plainText == "<ol style=\"x\"> 1. Пункт да </ol>")
    #expect(reading.document.blocks.count == 2)
  }

  @Test func reportsNoLineBreak() {
    #expect(MarkdownReading("| а |\n|---|\n| б<br>в<BR />г |\n").findings.isEmpty)
  }

  @Test func cutsNestingThatNobodyReads() {
    let text = (0..<200).map { String(repeating: ">", count: $0) + "a\n>\n" }.joined()
    #expect(MarkdownReading(text).document.blocks.isEmpty == false)
    let strong = String(repeating: "**a ", count: 20_000) + String(repeating: "**", count: 20_000)
    #expect(MarkdownReading(strong).inlines.plainText.filter { $0 == "a" }.count == 20_000)
  }
}
