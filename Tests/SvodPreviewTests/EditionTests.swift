import Foundation
import SvodDiagnostics
import SvodTestSupport
import Testing

@testable import SvodPreview

/// What is shown as content is edited, broken and mended.
struct EditionTests {
  private let sample: PreviewSample

  init() throws {
    sample = try PreviewSample()
  }

  private func edition() -> PreviewEdition { PreviewEdition(first: sample.read(), run: "run") }

  @Test func showsTheEditedValue() throws {
    let before = edition()
    try sample.write(numerator: 16)
    let after = before.following(sample.read())

    #expect(before.answer(PreviewSample.indicatorPage).text.contains("15 из 20"))
    #expect(after.answer(PreviewSample.indicatorPage).text.contains("16 из 20"))
    #expect(after.standing == .current)
    #expect(before.mark == "run-1")
    #expect(after.mark == "run-2")
  }

  @Test func keepsTheLastGoodPageUnderTheFindings() throws {
    let good = edition()
    try sample.write(numerator: 25)
    let broken = good.following(sample.read())
    let page = broken.answer(PreviewSample.indicatorPage)

    #expect(broken.standing == .outdated)
    #expect(page.status == .ok)
    #expect(page.text.contains("15 из 20"))
    #expect(page.text.contains("<details class=\"errors\" open>"))
    #expect(page.text.contains("Показан последний исправный раздел"))
    #expect(page.text.contains("Content/data/2021/values.csv:2:"))
    #expect(page.text.contains("[numerator-exceeds-denominator]"))
  }

  @Test func showsTheNewestAgainWhenItIsMended() throws {
    let good = edition()
    try sample.write(numerator: 25)
    let broken = good.following(sample.read())
    try sample.write(numerator: 18)
    let mended = broken.following(sample.read())
    let page = mended.answer(PreviewSample.indicatorPage).text

    #expect(mended.standing == .current)
    #expect(page.contains("18 из 20"))
    #expect(!page.contains("<aside id=\"svod-preview\""))
  }

  @Test func showsTheFindingsAloneAsLongAsThereHasBeenNoGoodSection() throws {
    try sample.write(numerator: 25)
    let broken = edition()
    let page = broken.answer("/monitoring/2021/")

    #expect(broken.standing == .alone)
    #expect(broken.root == "/")
    #expect(page.status == .unavailable)
    #expect(page.text.contains("[numerator-exceeds-denominator]"))
    #expect(page.text.contains("data-events=\"/_svod/events\""))
    #expect(broken.answer("/_svod/script").status == .ok)
  }

  @Test func aPageShownBeforeTheAddressWasKnownStillHearsOfEvents() throws {
    try sample.write(numerator: 25)
    let broken = edition()
    try sample.write(numerator: 15)
    let mended = broken.following(sample.read())

    #expect(mended.answer("/_svod/events").body == .events)
    #expect(mended.answer("/monitoring/_svod/events").body == .events)
  }

  @Test func warningsStandFoldedOverTheNewestSection() throws {
    try sample.folder.write(
      """
      ---
      kind: order
      number: "1"
      date: 2021-03-01
      title: О мониторинге
      status: in-force
      ---

      # О мониторинге

      7. Провести мониторинг.

      7. Контроль оставляю за собой.

      """, to: "Content/documents/order-1.md")
    let page = edition().answer("/monitoring/").text

    #expect(page.contains("<details class=\"warnings\"><summary>Ошибок: 0, предупреждений: 1"))
    #expect(page.contains("[repeated-number]"))
  }

  @Test func aFolderThatIsGoneIsSaidAndTheSectionStays() throws {
    let good = edition()
    try FileManager.default.removeItem(atPath: sample.folder["Content"])
    let page = good.following(sample.read()).answer("/monitoring/")

    #expect(page.status == .ok)
    #expect(page.text.contains("<b>отказ</b> нет папки"))
    #expect(page.text.contains("новое не удалось прочесть"))
  }

  @Test func whatAnAuthorWroteIsNoMarkup() {
    let diagnostic = Diagnostic(
      .badNumber, .error, at: FilePosition(file: "a.csv", header: "\"<b>"),
      "Неверно «<script>alert(1)</script>»", text: "</details><img src=x>")
    let reading = PreviewReading(source: nil, diagnostics: [diagnostic])
    let page = PreviewEdition(first: reading, run: "run").answer("/").text

    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(page.contains("&lt;/details&gt;&lt;img src=x&gt;"))
    #expect(!page.contains("<img"))
  }

  @Test func aLongListIsCutAndSaysSo() {
    let diagnostics = (1...230).map {
      Diagnostic(.badNumber, .error, at: FilePosition(file: "a.csv", line: $0), "Неверно")
    }
    let reading = PreviewReading(source: nil, diagnostics: diagnostics)
    let page = PreviewEdition(first: reading, run: "run").answer("/").text

    #expect(page.contains("a.csv:200:1"))
    #expect(!page.contains("a.csv:201:1"))
    #expect(page.contains("Остальные замечания (30)"))
  }
}
