import Testing

@testable import SvodPages
@testable import SvodRendering

struct DirectionTableTests {
  private func row(
    counts: DirectionList.Row.Counts?, remark: String? = nil, components: String? = nil
  ) -> DirectionList.Row {
    DirectionList.Row(
      anchor: "napravlenie-heads", indicatorAnchors: ["heads-trained"], title: "Руководители",
      link: "d.html", indicators: counts == nil ? nil : "3", counts: counts, remark: remark,
      components: components)
  }

  private let counts = DirectionList.Row.Counts(
    better: "1", worse: "0", unchanged: "2", unjudged: "0")

  private func table(_ row: DirectionList.Row, hasCounts: Bool = true) -> String {
    html { $0.append(DirectionList(rows: [row], hasCounts: hasCounts, notes: [])) }
  }

  @Test func aRowKeepsTheAnchorsOfItsIndicators() {
    #expect(
      table(row(counts: counts)).contains(
        #"<span id="heads-trained"></span><a href="d.html">Руководители</a></th>"#))
  }

  @Test func wordsStandInThePlaceOfAllCounts() {
    let table = table(row(counts: nil, remark: "показателей нет", components: "3 из 9"))

    #expect(table.contains(#"colspan="5"><span class="miss">показателей нет</span></td>"#))
    #expect(table.contains(#"data-l="компоненты подтверждены">3 из 9</td>"#))
  }

  @Test func columnsWithoutAnythingAreLeftOut() {
    #expect(table(row(counts: counts)).contains(#"data-l="без изменений">2</td>"#))
    #expect(!table(row(counts: counts)).contains("Компоненты"))
    #expect(!table(row(counts: nil), hasCounts: false).contains("Улучшились"))
  }
}
