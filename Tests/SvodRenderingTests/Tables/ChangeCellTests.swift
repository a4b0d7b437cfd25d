import SvodPages
import SvodRendering
import Testing

struct ChangeCellTests {
  @Test func ordersSignAmountUnitWordAndRemark() {
    let change = ChangeCell(
      sign: .down, amount: "−7,1", unit: "п. п.", word: "хуже", tone: .worse,
      remark: "на одного меньше")

    #expect(
      html { $0.append(change) } == """
        <span class="chg worse"><svg class="ic" aria-hidden="true"><use href="#_dn"/></svg>\
        <b>−7,1</b>\u{A0}п. п. хуже</span> <span class="who">на одного меньше</span>
        """)
  }

  @Test func needsNoAmountWhereWordsSayItAll() {
    let change = ChangeCell(sign: .same, word: "без изменений", tone: .neutral)

    #expect(
      html { $0.append(change) } == """
        <span class="chg"><svg class="ic" aria-hidden="true"><use href="#_eq"/></svg>\
        без изменений</span>
        """)
  }
}
