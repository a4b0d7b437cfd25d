import SvodRendering
import Testing

@testable import SvodPages

struct HeatMapTests {
  private func part(_ cells: [HeatMap.Cell]) -> String {
    let columns = cells.map { _ in
      HeatMap.Column(
        code: "2.1", title: "Базо\u{AD}вый", unit: "%", link: "p.html",
        middle: ValueCell("56,9", .number))
    }
    let row = HeatMap.Row(name: "Школа & Ко", link: "o.html", cells: cells)
    return html {
      $0.append([HeatMap.Part(caption: RichText("Система"), columns: columns, rows: [row])])
    }
  }

  private let value = ValueCell("62,5", .number)

  @Test(arguments: [
    (HeatMap.Level.muchBetter, "b2", "намного лучше"), (.better, "b1", "лучше"),
    (.worse, "w1", "хуже"), (.muchWorse, "w2", "намного хуже"),
  ])
  func saysWhatAColourMeansToThoseWhoDoNotSeeIt(
    level: HeatMap.Level, name: String, words: String
  ) {
    let text = part([.value(value, level, .up)])

    #expect(
      text.contains(
        ##"<td class="\##(name)"><svg class="ic" aria-hidden="true"><use href="#_up"/></svg>62,5"##
          + #"<span class="vh"> \#(words)</span></td>"#))
  }

  @Test func aValueLeadsToItsRowOnTheOrganizationsPageAndWhatDoesNotApplyLeadsNowhere() {
    let column = HeatMap.Column(
      title: "Базовый", link: "p.html", middle: value, anchor: "basic")
    let row = HeatMap.Row(
      name: "Школа", link: "o.html", cells: [.value(value, nil, nil), .inapplicable])
    let text = html {
      $0.append([
        HeatMap.Part(caption: RichText("Система"), columns: [column, column], rows: [row])
      ])
    }

    #expect(text.contains(##"<td><a href="o.html#basic">62,5</a></td>"##))
    #expect(text.contains(#"<td class="miss"><span aria-hidden="true">·</span>"#))
  }

  @Test func aLinkBeforeEachTableLeadsPastItsManyStops() {
    let part = HeatMap.Part(
      caption: RichText("Система"),
      columns: [.init(title: "Базовый", link: "p.html", middle: value)],
      rows: [])
    let text = html { $0.append([part, part]) }

    for end in ["_past-1", "_past-2"] {
      #expect(text.contains(##"<a class="skip" href="#\##(end)">Пропустить таблицу</a><div"##))
      #expect(text.contains(##"</table></div><span id="\##(end)"></span>"##))
    }
  }

  @Test func valuesNearTheMedianHaveNeitherColourNorSign() {
    #expect(part([.value(value, nil, nil)]).contains("<td>62,5</td>"))
  }

  @Test func whatDoesNotApplyIsADotWithWordsAndWhatIsHiddenIsHatched() {
    let text = part([.inapplicable, .value(ValueCell("не публикуется", .suppressed), nil, nil)])

    #expect(text.contains(#"·</span><span class="vh">не применимо</span></td>"#))
    #expect(text.contains(#"<td class="hid"><span class="miss">не публикуется</span></td>"#))
  }

  @Test func scrollsInARegionThatKeysReachAndHasAName() {
    let text = part([.value(value, nil, nil)])

    #expect(text.contains(#"<div class="scroll" tabindex="0" role="region" aria-label="Таблица"#))
    #expect(text.contains(#"<caption class="vh">Система</caption>"#))
    #expect(text.contains(#"<th scope="row"><a href="o.html">Школа &amp; Ко</a></th>"#))
    #expect(text.contains(#"<th scope="row">Медиана / выполняют условие</th><td>56,9</td>"#))
  }

  @Test func keyHasASwatchForEveryMark() {
    let marks: [HeatMap.KeyLine.Mark] =
      HeatMap.Level.allCases.map { .level($0) } + [.near, .hidden, .inapplicable]
    let key = html { $0.append(marks.map { HeatMap.KeyLine(mark: $0, text: "значит & так") }) }

    #expect(key.count(of: #"<i class="swatch"#) == 6)
    #expect(key.count(of: "значит &amp; так</li>") == 7)
  }
}
