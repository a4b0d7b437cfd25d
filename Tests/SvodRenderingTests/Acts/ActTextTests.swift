import SvodContent
import SvodRendering
import Testing

@testable import SvodPages

struct ActTextTests {
  private func act(_ blocks: [ActBlock], notes: [String: [String]] = [:]) -> String {
    html { $0.append(ActText(blocks: blocks, notes: notes)) }
  }

  @Test func writesNumbersAsTheyStandInTheAct() {
    let blocks = [
      clause("7.", "p-7", [paragraph("Первый.")]), clause("7 .", "p-7--2", [paragraph("Второй.")]),
    ]

    #expect(
      act(blocks) == """
        <div class="cl" id="p-7"><a class="no" href="#p-7">7.</a> <div><p>Первый.</p></div></div>\
        <div class="cl" id="p-7--2"><a class="no" href="#p-7--2">7 .</a> \
        <div><p>Второй.</p></div></div>
        """)
  }

  @Test func nestsSubClausesInTheirClause() {
    let inner = clause("1)", "p-1-1", [paragraph("повысить;")])

    #expect(
      act([clause("1.", "p-1", [paragraph("Задачи:"), inner])]) == """
        <div class="cl" id="p-1"><a class="no" href="#p-1">1.</a> <div><p>Задачи:</p>\
        <div class="cl" id="p-1-1"><a class="no" href="#p-1-1">1)</a> <div><p>повысить;</p>\
        </div></div></div></div>
        """)
  }

  @Test func setsNotesApartFromTheAct() {
    let noted = act(
      [clause("7.", "p-7", [paragraph("Текст.")])], notes: ["p-7": ["Номер <дважды>."]])

    #expect(
      noted.hasSuffix(
        """
        <div><p>Текст.</p></div><div class="side" role="note"><p><b>Примечание издателя.</b> \
        Номер &lt;дважды&gt;.</p></div></div>
        """))
  }

  @Test func setsWhatTheSectionKnowsBesideItsClauseAndOffPaper() {
    let text = ActText(
      blocks: [clause("1.", "p-1", [paragraph("Текст.")]), clause("2.", "p-2", [])], notes: [:],
      links: ["p-1": [RichText([.text("Исполняется: "), .link("план", address: "plan.html")])]])

    #expect(
      html { $0.append(text) }.contains(
        """
        <div><p>Текст.</p></div><div class="side rel noprint" role="note"><p>Исполняется: \
        <a href="plan.html">план</a></p></div></div><div class="cl" id="p-2">
        """))
  }

  @Test(arguments: [
    ([1, 2, 2], [2, 3, 3]), ([3, 5, 3], [2, 3, 2]), ([2, 1, 2], [2, 2, 3]),
    ([1, 2, 3, 4, 5, 6], [2, 3, 4, 5, 6, 6]),
  ])
  func beginsHeadingsAtTheSecondLevelAndLeavesNoGaps(source: [Int], expected: [Int]) {
    let written = act(source.enumerated().map { heading($1, "ch-\($0)", nil, "Глава") })

    #expect(written.split(separator: "<h").compactMap { $0.first?.wholeNumberValue } == expected)
  }

  @Test func givesAHeadingItsNumberAnchorAndLink() {
    #expect(
      act([heading(2, "ch-2", "II.", "Сроки")]) == """
        <h2 id="ch-2">II. Сроки\u{2060}<a class="self" href="#ch-2" \
        aria-label="Ссылка на этот раздел">¶</a></h2>
        """)
  }

  @Test func writesMarkersThatSayMoreThanABullet() {
    let items = [
      ActListItem(marker: "-", isChecked: nil, blocks: [paragraph("а")]),
      ActListItem(marker: "5.", isChecked: nil, blocks: [paragraph("б")]),
      ActListItem(marker: "*", isChecked: true, blocks: [paragraph("в")]),
    ]

    #expect(
      act([.list(items)]) == """
        <ul><li><p>а</p></li><li class="nr"><span class="no">5.</span> <p>б</p></li>\
        <li class="nr"><span role="img" aria-label="отмечено">☑</span> <p>в</p></li></ul>
        """)
  }

  @Test func writesQuotesCodeRulesAndFootnotes() {
    #expect(
      act([.quote([paragraph("а")]), .code("a < b\n"), .rule, .footnote(label: "1", [])]) == """
        <blockquote><p>а</p></blockquote><pre><code>a &lt; b
        </code></pre><hr><div class="fn" id="fn-1"><span class="no">1</span> <div></div></div>
        """)
  }
}
