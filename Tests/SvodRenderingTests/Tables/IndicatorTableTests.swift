import SvodPages
import SvodRendering
import Testing

struct IndicatorTableTests {
  private func row(
    code: String? = nil, change: ChangeCell? = nil, history: IndicatorRow.History = .none,
    picture: IndicatorRow.Picture = .none
  ) -> IndicatorRow {
    IndicatorRow(
      anchor: "grade4-basic", code: code, title: "Базовый уровень", link: "p.html", unit: "%",
      remarks: ["до 2020 года не измеряли"],
      values: [ValueCell("96,0", .number), ValueCell("97,0", .number)],
      history: history, change: change, picture: picture)
  }

  private func table(_ rows: [IndicatorRow], title: String = "Результаты") -> String {
    let table = IndicatorTable(
      caption: RichText("Подпись"), valueHeads: ["Школа, 2021", "Район"],
      foldedHeads: ["2021", "район"], ownColumn: 0, historyHead: "2019–2021",
      pictureHead: "Среди организаций", axis: StripAxis(low: "0", middle: "50", high: "100 %"),
      groups: [IndicatorRowGroup(title: title, rows: rows)])
    return html { $0.append(table) }
  }

  @Test func writesOnlyColumnsThatHaveSomething() {
    #expect(
      table([row()]) == """
        <table class="t fold ind" role="table"><caption>Подпись</caption>\
        <thead role="rowgroup"><tr role="row">\
        <th role="columnheader" scope="col" class="title">Показатель</th>\
        <th role="columnheader" scope="col" class="n">Школа, 2021</th>\
        <th role="columnheader" scope="col" class="n">Район</th></tr></thead>\
        <tbody role="rowgroup">\
        <tr role="row" class="grp">\
        <th role="rowheader" scope="rowgroup" colspan="3">Результаты</th></tr>\
        <tr role="row" id="grade4-basic"><th role="rowheader" scope="row" class="full">\
        <a href="p.html">Базовый уровень</a>,\u{A0}%\
        <span class="who">до 2020 года не измеряли</span></th>\
        <td role="cell" class="n now c2" data-l="2021">96,0</td>\
        <td role="cell" class="n c2" data-l="район">97,0</td></tr></tbody></table>
        """)
  }

  @Test func givesEveryRowAsManyCellsAsThereAreHeads() {
    let change = ChangeCell(sign: .same, word: "без изменений", tone: .neutral)
    let full = table([
      row(
        code: "2.1", change: change, history: .words("нет → да"),
        picture: .strip(StripChart(peers: [0.5], own: 1, median: nil, label: nil))),
      row(picture: .words("3 из 5 представили")), row(history: .none),
    ])

    #expect(full.count(of: "<th role=\"columnheader\"") == 7)
    for line in full.split(separator: "<tr role=\"row\" id=").dropFirst() {
      #expect(String(line).count(of: "<td ") + String(line).count(of: "<th ") == 7)
    }
    #expect(full.contains(#"class="g">Среди организаций<span class="axis""#))
    #expect(full.contains(#"<td role="cell" class="code drop">2.1</td>"#))
    #expect(full.contains(#"<span class="code fcode" aria-hidden="true">2.1 </span><a"#))
    #expect(full.contains(#"colspan="7">Результаты"#))
  }

  @Test func aRowsOwnWordsStandInThePlaceOfTheLastColumns() {
    var answered = row()
    answered.foldedHead = "выполняют"
    let written = table([row(), answered])

    #expect(written.count(of: #"data-l="2021">96,0"#) == 2)
    #expect(written.count(of: #"data-l="район">97,0"#) == 1)
    #expect(written.count(of: #"<td role="cell" class="n c2" data-l="выполняют">97,0"#) == 1)
  }

  @Test func leavesOutTheHeadingOfANamelessGroup() {
    #expect(!table([row()], title: "").contains("grp"))
  }

  @Test func headsADirectionAboveItsFirstGroup() {
    let groups = [
      IndicatorRowGroup(direction: "1.1 Система", title: "Результаты", rows: [row()]),
      IndicatorRowGroup(title: "Условия", rows: [row()]),
    ]
    let table = IndicatorTable(
      caption: RichText("Подпись"), valueHeads: ["а", "б"], foldedHeads: ["а", "б"], ownColumn: 0,
      historyHead: "", pictureHead: "", axis: nil, groups: groups)
    let written = html { $0.append(table) }

    #expect(
      written.contains(
        """
        <tbody role="rowgroup"><tr role="row" class="grp dir">\
        <th role="rowheader" scope="rowgroup" colspan="3">1.1 Система</th></tr>\
        <tr role="row" class="grp"><th role="rowheader" scope="rowgroup" colspan="3">Результаты
        """))
    #expect(written.count(of: #"class="grp dir""#) == 1)
  }

  @Test func leavesOutAGroupWithoutRows() {
    #expect(!table([]).contains("<tbody"))
  }
}
