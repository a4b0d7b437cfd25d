import SvodRendering
import Testing

@testable import SvodPages

struct DocumentCardTests {
  @Test(
    arguments: [
      (.inForce, "_done"), (.repealed, "_off"), (.notYet, nil), (.unknown, nil),
    ] as [(DocumentPage.Standing, String?)])
  func marksWhatIsInForceAndWhatIsNot(standing: DocumentPage.Standing, symbol: String?) {
    let stamp = html { $0.append(standing, words: "Слова") }

    #expect(stamp.contains("<use") == (symbol != nil))
    #expect(symbol.map { stamp.contains("#\($0)\"") } ?? true)
    #expect(stamp.hasSuffix("Слова</p>"))
  }

  @Test func writesALineWithAllItsValues() {
    let line = DocumentPage.CardLine(title: "Изменён", values: [RichText("раз"), RichText("два")])

    #expect(
      html { $0.append([line]) }
        == #"<dl><div class="long"><dt>Изменён</dt><dd>раз</dd><dd>два</dd></div></dl>"#)
  }

  @Test func setsLongLinesAcrossTheCardAfterTheShortOnes() {
    let long = DocumentPage.CardLine(
      title: "Основания", values: [RichText(String(repeating: "а", count: 61))])
    let short = DocumentPage.CardLine(
      title: "Размещено", values: [RichText(String(repeating: "б", count: 60))])
    let card = html { $0.append([long, short]) }

    #expect(card.hasPrefix("<dl><div><dt>Размещено"))
    #expect(card.contains(#"<div class="long"><dt>Основания"#))
  }

  @Test func drawsEditionsAsLongAsTheyHeld() {
    let step = { (name: String, isHere: Bool, isOver: Bool, share: Int?) in
      DocumentPage.EditionStep(
        name: RichText(name), held: nil, isHere: isHere, isOver: isOver, share: share)
    }

    #expect(
      html { $0.append([step("Первая", false, true, 9), step("Вторая", true, false, 3)]) } == """
        <ol class="edl"><li class="g9 over">Первая</li>\
        <li class="g3" aria-current="true">Вторая</li></ol>
        """)
    #expect(html { $0.append([step("Без даты", false, false, nil)]) }.contains(#"class="g1">"#))
  }

  @Test func setsInnerContentsBackFromTheOutermost() {
    let contents = [
      DocumentPage.ContentsLine(title: "1. Цели", link: "#ch-1", level: 2),
      DocumentPage.ContentsLine(title: "Сроки", link: "#ch-2", level: 3),
    ]

    #expect(
      html { $0.append(contents) } == """
        <ol><li><a href="#ch-1">1. Цели</a></li>\
        <li class="in"><a href="#ch-2">Сроки</a></li></ol>
        """)
  }
}
