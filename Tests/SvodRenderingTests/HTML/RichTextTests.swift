import SvodPages
import SvodRendering
import Testing

struct RichTextTests {
  @Test func writesEmphasisAndLinks() {
    let sentence = RichText([
      .text("Улучшились "), .strong("3 & 4"), .text(": "), .link("план", address: "../plan.html"),
      .link("закон", address: "https://pravo.gov.ru/?a=1&b=2"),
    ])

    #expect(
      html { $0.append(sentence) } == """
        Улучшились <b>3 &amp; 4</b>: <a href="../plan.html">план</a>\
        <a href="https://pravo.gov.ru/?a=1&amp;b=2" rel="external">закон</a>
        """)
  }

  @Test func keepsTheWordsOfAnUnsafeLink() {
    let sentence = RichText([.link("сюда", address: "javascript:x")])

    #expect(html { $0.append(sentence) } == "сюда")
  }

  @Test func writesEachNoteAsAParagraph() {
    #expect(
      html { $0.append([RichText("Раз."), RichText("Два.")]) }
        == #"<p class="note">Раз.</p><p class="note">Два.</p>"#)
  }
}
