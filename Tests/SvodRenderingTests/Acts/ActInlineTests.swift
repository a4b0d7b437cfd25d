import SvodContent
import Testing

@testable import SvodRendering

struct ActInlineTests {
  @Test(
    arguments: [
      (.text("<b> & \"x\""), "&lt;b&gt; &amp; &quot;x&quot;"),
      (.code("a<b"), "<code>a&lt;b</code>"),
      (.emphasis(words("а")), "<em>а</em>"),
      (.strong(words("а")), "<strong>а</strong>"),
      (.strikethrough(words("а")), "<s>а</s>"),
      (.softBreak, "\n"),
      (.lineBreak, "<br>"),
      (.link(url: "../a.html", title: "", words("а")), #"<a href="../a.html">а</a>"#),
      (
        .link(url: "https://pravo.gov.ru", title: "", words("а")),
        #"<a href="https://pravo.gov.ru" rel="external">а</a>"#
      ),
      (.link(url: "javascript:x", title: "", words("а")), "а"),
      (
        .image(url: "schema.png", title: "", alternative: "Схема"),
        #"<a href="schema.png">Схема</a>"#
      ),
      (.image(url: "schema.png", title: "", alternative: ""), #"<a href="schema.png">Рисунок</a>"#),
      (.image(url: "https://example.org/x.png", title: "", alternative: "Схема"), "Схема"),
      (.footnoteReference(label: "1"), ##"<sup><a href="#fn-1">1</a></sup>"##),
      (.footnoteReference(label: "п%"), ##"<sup><a href="#fn-%D0%BF%25">п%</a></sup>"##),
    ] as [(ActInline.Kind, String)])
  func writesEveryKind(kind: ActInline.Kind, expected: String) {
    #expect(html { $0.append([inline(kind)]) } == expected)
  }

  @Test func putsNoLinkIntoALink() {
    let outer = ActInline.Kind.link(
      url: "a.html", title: "",
      [
        inline(.image(url: "b.png", title: "", alternative: "Б")),
        inline(.strong([inline(.link(url: "c.html", title: "", words("В")))])),
        inline(.footnoteReference(label: "1")),
      ])

    #expect(
      html { $0.append([inline(outer)]) }
        == #"<a href="a.html">Б<strong>В</strong><sup>1</sup></a>"#)
  }
}
