import SvodContent
import SvodRendering
import Testing

@testable import SvodPages

struct ActTableTests {
  private func act(_ blocks: [ActBlock]) -> String {
    html { $0.append(ActText(blocks: blocks, notes: [:])) }
  }

  @Test func foldsWithTheWordsOfTheHeads() {
    let blocks = [
      table(["№", "Срок"], [row(["1", "май"])], alignments: [.right, .center])
    ]

    #expect(
      act(blocks) == """
        <table class="t fold" role="table" aria-label="Таблица по тексту документа">\
        <thead role="rowgroup"><tr role="row">\
        <th role="columnheader" scope="col">№</th><th role="columnheader" scope="col">Срок</th>\
        </tr></thead><tbody role="rowgroup"><tr role="row">\
        <td role="cell" class="full n" data-l="№">1</td>\
        <td role="cell" class="full mid" data-l="Срок">май</td></tr></tbody></table>
        """)
  }

  @Test func leavesASparseRowAsItStands() {
    let written = act([table(["а", "б", "в"], [row(["", "x", ""])])])

    #expect(!written.contains("grp"))
    #expect(written.count(of: "<td ") == 3)
  }

  @Test func writesNoEmptyHead() {
    let written = act([table(["", "Срок"], [row(["1", "май"])])])

    #expect(written.contains(#"<tr role="row"><td role="cell"></td><th"#))
    #expect(written.contains(#"<td role="cell" class="full">1</td>"#))
  }

  @Test func scrollsAWideTableInARegionOfItsOwnName() {
    let head = (1...7).map(String.init)
    let written = act([table(head, []), table(head, []), table(Array(head.prefix(6)), [])])

    #expect(
      written.contains(
        #"<div class="scroll" tabindex="0" role="region" aria-label="Таблица 2, прокручивается вбок">"#
      ))
    #expect(written.count(of: "class=\"scroll\"") == 2)
    #expect(written.count(of: "class=\"t fold\"") == 1)
  }
}
