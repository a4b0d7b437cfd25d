import SvodContent
import SvodRendering
import Testing

@testable import SvodPages

struct ActTableTests {
  private func act(_ blocks: [ActBlock], notes: [String: [String]] = [:]) -> String {
    html { $0.append(ActText(blocks: blocks, notes: notes)) }
  }

  @Test func foldsWithTheWordsOfTheHeads() {
    let blocks = [
      table(["№", "Срок"], [row(["1", "май"])], alignments: [.right, .center])
    ]

    #expect(
      act(blocks) == """
        <table class="t fold" role="table"><thead role="rowgroup"><tr role="row">\
        <th role="columnheader" scope="col">№</th><th role="columnheader" scope="col">Срок</th>\
        </tr></thead><tbody role="rowgroup"><tr role="row">\
        <td role="cell" class="full n" data-l="№">1</td>\
        <td role="cell" class="full mid" data-l="Срок">май</td></tr></tbody></table>
        """)
  }

  @Test func givesAPlansRowItsAnchorAndLink() {
    let written = act([table(["№", "Дело", "Срок"], [row(["1.1", "Д", "май"], anchor: "p-1-1")])])

    #expect(
      written.contains(
        """
        <tr role="row" id="p-1-1"><td role="cell" class="num full"><a class="no" href="#p-1-1">\
        1.1</a></td><td role="cell" class="name full">Д</td>\
        <td role="cell" class="full" data-l="Срок">май</td></tr>
        """))
  }

  @Test func leavesANumberThatIsMoreThanWordsBesideItsLink() {
    var plan = row(["", "Д", "май"], anchor: "p-1-1")
    plan.cells[0].inlines = [inline(.strong(words("1.1")))]
    let written = act([table(["№", "Дело", "Срок"], [plan])])

    #expect(
      written.contains(##"<strong>1.1</strong> <a class="self" href="#p-1-1" aria-label="##))
  }

  @Test(arguments: [["", "Цели", ""], ["Цели", "", ""]])
  func makesAGroupARowOfItsOwnPart(cells: [String]) {
    let written = act([
      table(["№", "Дело", "Срок"], [row(["1", "Д", "май"]), row(cells, anchor: "p-2")])
    ])

    #expect(
      written.contains(
        """
        </tr></tbody><tbody role="rowgroup"><tr role="row" class="grp" id="p-2">\
        <th role="rowheader" scope="rowgroup" colspan="3">Цели <a class="self" href="#p-2"
        """))
  }

  @Test func joinsTheNumberAndTitleOfAGroup() {
    let written = act([table(["№", "Дело", "Срок"], [row(["2", "Цели", ""], anchor: "p-2")])])

    #expect(written.contains(##"colspan="3"><a class="no" href="#p-2">2</a> Цели</th>"##))
    #expect(!written.contains(#"<tbody role="rowgroup"></tbody>"#))
  }

  @Test func leavesASparseRowWithoutAnAnchorAsItStands() {
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

  @Test func putsNotesToRowsUnderTheTable() {
    let written = act(
      [table(["№", "Срок"], [row(["1", "май"], anchor: "p-1")])], notes: ["p-1": ["Перенесён."]])

    #expect(
      written.hasSuffix(
        """
        </table><div class="side" role="note"><p><b>Примечание издателя.</b> Перенесён.</p></div>
        """))
  }
}
