import SvodRendering
import Testing

@testable import SvodPages

struct ListTests {
  @Test func writesAMoveWithItsValuesRemarkAndChange() {
    let move = SummaryPage.Move(
      title: "Охват", link: "p.html", values: "50,0 → 40,0 %", remark: "4 из 10 школ",
      change: ChangeCell(sign: .down, amount: "−10,0", tone: .worse))

    #expect(
      html { $0.append([move]) } == """
        <ul class="moves"><li><a href="p.html">Охват</a><span class="v">50,0 → 40,0 %</span>\
        <span class="m">4 из 10 школ</span><span class="x"><span class="chg worse">\
        <svg class="ic" aria-hidden="true"><use href="#_dn"/></svg><b>−10,0</b></span>\
        </span></li></ul>
        """)
  }

  @Test func writesOrganizationsWithWhatIsKnown() {
    let group = OrganizationsPage.Group(
      title: "Школы",
      entries: [
        .init(
          name: "Берёзовская СОШ", link: "b/index.html", locality: "с. Берёзовка",
          remark: RichText([.text("до 2020 года — "), .strong("ООШ")]), answer: nil),
        .init(name: "Степновская ООШ", link: nil, locality: nil, remark: nil, answer: nil),
      ])

    #expect(
      html { $0.append([group, .init(title: "Пустая", entries: [])]) } == """
        <section><h2>Школы</h2><ul class="docs orgs">\
        <li><span class="name"><a href="b/index.html">Берёзовская СОШ</a></span>\
        <span class="small where">с. Берёзовка</span>\
        <span class="small">до 2020 года — <b>ООШ</b></span></li>\
        <li><span class="name">Степновская ООШ</span></li></ul></section>
        """)
  }

  @Test func writesDocumentsWithRequisitesAndState() {
    let group = DocumentsPage.Group(
      title: "Приказы",
      entries: [
        .init(title: "О мониторинге", link: "d.html", requisites: "от 03.09.2021 № 74", state: nil),
        .init(title: "О группе", link: "g.html", requisites: nil, state: "утратил силу"),
      ])

    #expect(
      html { $0.append([group]) } == """
        <section><h2>Приказы</h2><ul class="docs acts">\
        <li><span class="name"><a href="d.html">О мониторинге</a></span>\
        <span class="small where">от 03.09.2021 № 74</span></li>\
        <li><span class="name"><a href="g.html">О группе</a></span>\
        <span class="small st">утратил силу</span></li></ul></section>
        """)
  }

  @Test func writesTheCurrentEntryAsWords() {
    let links = [
      PageFrame.Link(title: "2021", address: nil, isCurrent: true),
      PageFrame.Link(title: "2020", address: "../2020/index.html"),
    ]

    #expect(
      html { $0.append(links) } == """
        <ul class="links"><li><b aria-current="page">2021</b></li>\
        <li><a href="../2020/index.html">2020</a></li></ul>
        """)
  }

  @Test func writesFactsAndPassport() {
    #expect(
      html { $0.append([OrganizationPage.Fact(title: "Учителя", value: "24")]) }
        == #"<dl class="kv"><div><dt>Учителя</dt><dd>24</dd></div></dl>"#)
    #expect(
      html { $0.append([IndicatorPage.PassportLine(title: "Охват", value: RichText("10"))]) }
        == #"<dl class="pass"><dt>Охват</dt><dd>10</dd></dl>"#)
  }

  @Test func writesTheCatalogueWithAnchors() {
    let group = IndicatorsPage.Group(
      title: "Кадры", part: "Учителя",
      entries: [
        .init(
          anchor: "teachers", code: "5.1", title: "Учителя", link: "t.html", unit: "%",
          value: ValueCell("59,0", .number), change: nil)
      ])
    let table = html {
      $0.append(
        CatalogueTable(caption: RichText("Подпись"), valueHead: "2021", groups: [group]))
    }

    #expect(table.contains(#"colspan="3">Кадры</th>"#))
    #expect(
      table.contains(
        #"<tr role="row" class="grp part"><th role="rowheader" scope="rowgroup" colspan="3">Учителя"#
      ))
    #expect(
      table.hasSuffix(
        """
        <tr role="row" id="teachers"><td role="cell" class="code drop">5.1</td>\
        <th role="rowheader" scope="row" class="full">\
        <span class="code fcode" aria-hidden="true">5.1 </span>\
        <a href="t.html">Учителя</a>, %</th>\
        <td role="cell" class="n now c2" data-l="2021">59,0</td></tr></tbody></table>
        """))
  }
}
