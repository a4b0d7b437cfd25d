import SvodRendering
import Testing

@testable import SvodPages

struct OrganizationTableTests {
  private func table(_ rows: [IndicatorPage.OrganizationRow]) -> String {
    let table = OrganizationTable(
      caption: RichText("Подпись"), nameHead: "Школа", beforeHead: "2020", nowHead: "2021",
      pictureHead: "Место", calculationHead: "Расчёт", axis: nil, rows: rows)
    return html { $0.append(table) }
  }

  @Test func needsNothingButNamesAndValues() {
    let row = IndicatorPage.OrganizationRow(
      anchor: "rodnichok", name: "Сад «Родничок» & Ко", link: nil, before: nil,
      now: ValueCell("не представлено", .absence), change: nil, chart: nil, calculation: nil,
      source: nil)

    #expect(
      table([row]) == """
        <table class="t fold org" role="table"><caption>Подпись</caption>\
        <thead role="rowgroup"><tr role="row">\
        <th role="columnheader" scope="col" class="title">Школа</th>\
        <th role="columnheader" scope="col" class="n">2021</th></tr></thead>\
        <tbody role="rowgroup"><tr role="row" id="rodnichok">\
        <th role="rowheader" scope="row" class="full">Сад «Родничок» &amp; Ко</th>\
        <td role="cell" class="n now c2" data-l="2021">\
        <span class="miss">не представлено</span></td></tr></tbody></table>
        """)
  }

  @Test func writesAllColumnsForAllRowsWhenOneRowFillsThem() {
    let full = IndicatorPage.OrganizationRow(
      anchor: "first", name: "Первая", link: "o.html", before: ValueCell("54,2", .number),
      now: ValueCell("62,5", .number),
      change: ChangeCell(sign: .up, amount: "+8,3", tone: .better),
      chart: DumbbellChart(before: nil, now: 1, reference: nil, isJoined: false, tone: .neutral),
      calculation: "15 / 24 · 100 %", source: "data/2021/kadry.csv, строка 7")
    let sparse = IndicatorPage.OrganizationRow(
      anchor: "second", name: "Вторая", link: nil, before: nil, now: ValueCell("1", .number),
      change: nil, chart: nil, calculation: nil, source: nil)

    let both = table([full, sparse])

    #expect(both.count(of: "columnheader") == 7)
    #expect(both.count(of: "<td ") == 12)
    #expect(both.count(of: #"<td role="cell" class="drop"></td>"#) == 4)
    #expect(both.count(of: #"<td role="cell" class="drop g"></td>"#) == 1)
    #expect(both.contains(#"data-l="Расчёт">15 / 24 · 100 %</td>"#))
    #expect(both.contains(#">data/<wbr>2021/<wbr>kadry.csv, строка 7</td>"#))
  }

  @Test func formerAnchorsStandInTheRow() {
    let row = IndicatorPage.OrganizationRow(
      anchor: "new", formerAnchors: ["old"], name: "Школа", link: nil, before: nil,
      now: ValueCell("1", .number), change: nil, chart: nil, calculation: nil, source: nil)

    #expect(table([row]).contains(#"class="full"><span id="old"></span>Школа</th>"#))
  }
}
