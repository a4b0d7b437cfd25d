import Testing

@testable import SvodLedger

struct PageTextTests {
  private func texts(_ page: String) -> [String] {
    PageText(of: Array(page.utf8)).clauses.map { "\($0.anchor)|\($0.number ?? "")|\($0.text)" }
  }

  @Test func aTextBelongsToTheNearestElementWithAnAnchor() {
    let page = """
      <div class="cl" id="p-2"><a class="no" href="#p-2">2.</a> <div><p>Отдел</p>
      <div class="cl" id="p-2-1"><a href="#p-2-1">2.1.</a> <div><p>Школа</p></div></div>
      <p>и центр</p></div></div>
      """

    #expect(texts(page) == ["p-2|2.|2.Отделицентр", "p-2-1|2.1.|2.1.Школа"])
  }

  @Test func betweenAnchorsATextBelongsToTheOneBeforeIt() {
    let page = """
      <div><p>до</p><h2 id="ch-1">Глава 1<a href="#ch-1">¶</a></h2><p>текст</p></div><p>после</p>
      """

    #expect(texts(page) == ["ch-1||Глава1текст"])
  }

  @Test func whiteSpaceAndMarkupSayNothing() {
    let plain = texts("<p id=\"p-1\">первый\n  пункт</p>")

    #expect(texts("<p id='p-1'><b>первый</b>&nbsp;пункт<br></p>") == plain)
    #expect(texts("<p id='p-1'>первые пункты</p>") != plain)
  }

  @Test func theLayoutsOwnAnchorsHaveNoText() {
    #expect(texts("<main id=\"_main\"><p>текст</p></main>") == [])
  }

  @Test func whatStandsBesideTheActAsANoteIsNotItsText() {
    let clause = { (note: String) in
      "<div id=\"p-1\"><p>текст</p>\(note)<p>дальше</p></div>"
    }

    #expect(
      texts(clause("<div class=\"side\" role=\"note\"><p>Исполняется: план</p></div>"))
        == texts(clause("")))
    #expect(texts(clause("<div class=\"side\"><p>план</p></div>")) != texts(clause("")))
  }

  @Test func theTitleIsTheFirstHeading() {
    let page = PageText(of: Array("<h1>О <i>плане</i></h1><h1>нет</h1>".utf8))

    #expect(page.title == "О плане")
  }

  @Test func tagsThatNobodyOpenedOrClosedAreNoHindrance() {
    #expect(texts("</p><ul><li id=\"a\">раз<li id=\"b\">два</ul>три") == ["a||раз", "b||два"])
  }
}
