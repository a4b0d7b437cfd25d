import SvodPages
import Testing

@testable import SvodRendering

struct ValueCellTests {
  private let opening = CellOpening("n c2", label: "2021 <год>")

  @Test(arguments: [
    (ValueCell("62,5", .number), #"class="n c2" data-l="2021 &lt;год&gt;">62,5</td>"#),
    (ValueCell("12 из 14", .words), #"class="n c2" data-l="2021 &lt;год&gt;">12 из 14</td>"#),
    (
      ValueCell("нет данных", .absence),
      #"class="n c2" data-l="2021 &lt;год&gt;"><span class="miss">нет данных</span></td>"#
    ),
    (
      ValueCell("не публикуется", .suppressed),
      #"class="n c2 hid" data-l="2021 &lt;год&gt;"><span class="miss">не публикуется</span></td>"#
    ),
    (
      ValueCell("5", .number, note: "поздние данные", link: "#calc"),
      ##"class="n c2" data-l="2021 &lt;год&gt;"><a href="#calc">5</a>"##
        + #"<span class="who">поздние данные</span></td>"#
    ),
  ])
  func writesEveryForm(value: ValueCell, expected: String) {
    #expect(html { $0.append(value, in: opening) } == #"<td role="cell" "# + expected)
  }
}
