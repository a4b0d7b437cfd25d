import SvodContent
import SvodDiagnostics
import SvodRendering
import Testing

@testable import SvodPages

struct PlanTableTests {
  private let heads: [PlanColumn] = [
    PlanColumn(.number, head: words("№ п/п")), PlanColumn(.measure, head: words("Дело")),
    PlanColumn(.deadline, head: words("Срок исполнения")),
    PlanColumn(.outcome, head: words("Итог")), PlanColumn(.other, head: words("Деньги")),
  ]

  private func item(
    _ number: String?, _ title: String, _ cells: [String], anchor: String = "p-1-1"
  ) -> PlanTable.Row {
    .item(
      PlanItem(
        number: number, anchor: anchor, title: words(title),
        cells: cells.map { $0.isEmpty ? [] : words($0) }, position: position))
  }

  private func written(
    _ columns: [PlanColumn], _ parts: [PlanTable.Part], notes: [String: [String]] = [:]
  ) -> String {
    var table = ActTable(
      alignments: [], header: row(columns.map(\.head.plainText)), rows: [])
    table.plan = PlanTable(columns: columns, parts: parts)
    return html { $0.append(ActText(blocks: [.table(table)], notes: notes)) }
  }

  private func group(_ number: String?) -> PlanGroup {
    PlanGroup(number: number, anchor: "p-1", title: words("Школы"), position: position)
  }

  @Test func makesANumberTheLinkOfItsRow() {
    let page = written(
      heads, [.init(group: nil, rows: [item("1.1.", "Сбор", ["", "", "май", "свод", "нет"])])])

    #expect(
      page.contains(
        """
        <tr role="row" id="p-1-1"><td role="cell" class="num full">\
        <a class="no" href="#p-1-1">1.1.</a></td>\
        <th role="rowheader" scope="row" class="name full">Сбор</th>\
        <td role="cell" class="full" data-l="Срок">май</td>\
        <td role="cell" class="full" data-l="Результат">свод</td>\
        <td role="cell" class="full" data-l="Деньги">нет</td></tr>
        """))
  }

  @Test func saysInWordsWhatIsNotGiven() {
    let page = written(
      heads, [.init(group: nil, rows: [item(nil, "Сбор", ["", "", "", "", ""])])])

    #expect(page.contains(##"href="#p-1-1">без номера</a>"##))
    #expect(page.contains(#"data-l="Срок"><span class="miss">срок не указан</span>"#))
    #expect(page.contains(#"<span class="miss">результат не указан</span>"#))
    #expect(page.contains(#"<td role="cell" class="drop" data-l="Деньги"></td>"#))
  }

  @Test func putsTheNumberBeforeTheTitleWhereTheActHasNoColumnForIt() {
    let page = written(
      [heads[1]],
      [
        .init(
          group: nil,
          rows: [item("1.", "Сбор", [""]), item(nil, "Анализ", [""], anchor: "p-1--after")])
      ])

    #expect(page.contains(##"<a class="no" href="#p-1-1">1.</a> Сбор</th>"##))
    #expect(page.contains(##"Анализ\##u{2060}<a class="self" href="#p-1--after""##))
    #expect(!page.contains("без номера"))
  }

  @Test(arguments: [
    ("1.", ##"<a class="no" href="#p-1">1.</a> Школы</th></tr>"##),
    (nil, ##"Школы\##u{2060}<a class="self" href="#p-1""##),
  ])
  func makesAGroupTheHeadingOfItsPart(_ number: String?, _ heading: String) {
    let page = written(heads, [.init(group: group(number)), .init(group: nil)])

    #expect(
      page.contains(
        """
        <tbody role="rowgroup"><tr role="row" class="grp" id="p-1">\
        <th role="rowheader" scope="rowgroup" colspan="5">\(heading)
        """))
    #expect(page.count(of: "<tbody") == 2)
  }

  @Test func showsATornRowAsItStands() {
    let page = written(
      heads, [.init(group: nil, rows: [.remainder(row(["", "", "", "района", ""]))])])

    #expect(
      page.contains(
        #"<tr role="row" class="rest"><td role="cell" class="drop"></td>"#))
    #expect(page.contains(#"<td role="cell" class="full">района</td>"#))
    #expect(!page.contains("не указан"))
  }

  @Test func setsANoteBesideItsItem() {
    let page = written(
      heads, [.init(group: nil, rows: [item("1.1", "Сбор", ["", "", "май", "свод", ""])])],
      notes: ["p-1-1": ["Перенесён."]])

    #expect(page.contains("Сбор<div class=\"side\" role=\"note\">"))
    #expect(page.count(of: "Перенесён.") == 1)
  }
}
