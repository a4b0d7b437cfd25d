import SvodRendering
import Testing

@testable import SvodPages

struct YearTableTests {
  @Test(arguments: [(nil, 5), (ChangeCell(sign: .same, tone: .neutral), 6)])
  func hasAColumnOfChangesOnlyWhenSomeCycleHasOne(change: ChangeCell?, heads: Int) {
    let row = IndicatorPage.YearRow(
      year: "2021", link: "../2021.html", value: ValueCell("59,0", .number), change: change,
      minimum: ValueCell("33,3", .number), median: ValueCell("54,5", .number),
      maximum: ValueCell("68,8", .number))
    let table = html {
      $0.append(YearTable(caption: RichText("Подпись"), valueHead: "Район", rows: [row]))
    }

    #expect(table.count(of: "columnheader") == heads)
    #expect(table.contains(#"<tr role="row" id="_god-2021">"#))
    #expect(table.contains(#"class="full"><a href="../2021.html">2021</a></th>"#))
    #expect(table.contains(#"<td role="cell" class="n now full" data-l="Район">59,0</td>"#))
    #expect(table.contains(#"data-l="медиана">54,5</td>"#))
  }

  @Test(arguments: [(ValueCell.Form.number, true), (.absence, false), (.suppressed, false)])
  func hasColumnsBetweenOrganizationsOnlyWhenSomeCycleHasANumber(
    form: ValueCell.Form, isShown: Bool
  ) {
    let hidden = ValueCell("не показывается", .absence)
    let row = IndicatorPage.YearRow(
      year: "2021", link: nil, value: ValueCell("11 из 14", .words), change: nil,
      minimum: hidden, median: ValueCell("7", form), maximum: hidden)
    let table = YearTable(caption: RichText("Подпись"), valueHead: "Район", rows: [row])

    #expect(table.hasSpread == isShown)
    #expect(html { $0.append(table) }.count(of: "columnheader") == (isShown ? 5 : 2))
  }
}
