import SvodPages
import SvodRendering
import Testing

struct SquaresChartTests {
  @Test func putsTheOwnSquareFirstAndLarger() {
    let chart = SquaresChart(own: true, met: 1, unmet: 1, silent: 1, label: "2 из 4")

    #expect(
      html { $0.append(chart) } == """
        <span class="say">2 из 4</span>\
        <svg class="sq" width="55" height="20" viewBox="0 0 55 20" aria-hidden="true"><path class="own" d="M.5 3.5h13v13h-13z"/>\
        <path d="M15 5h10v10h-10z"/><path class="no" d="M28.5 5.5h9v9h-9z"/>\
        <path class="no" d="M42 6l8 8m0-8l-8 8"/></svg>
        """)
  }

  @Test func drawsAnOwnConditionNotMetHollow() {
    let chart = SquaresChart(own: false, met: 0, unmet: 0, silent: 0, label: "")

    #expect(html { $0.append(chart) }.contains(#"<path class="own no" d="M1.5 4.5h11v11h-11z"/>"#))
  }

  @Test func beginsASecondRowAfterTwenty() {
    let chart = SquaresChart(own: nil, met: 21, unmet: 0, silent: 0, label: "")
    let drawing = html { $0.append(chart) }

    #expect(drawing.contains(#"width="263" height="36""#))
    #expect(drawing.contains("M2 21h10v10h-10z"))
  }

  @Test(arguments: [(40, true), (41, false)])
  func saysMoreThanFortyInWords(count: Int, isDrawn: Bool) {
    let chart = SquaresChart(own: nil, met: count, unmet: 0, silent: 0, label: "все & каждая")
    let drawing = html { $0.append(chart) }

    #expect(drawing.contains("<svg") == isDrawn)
    #expect(isDrawn || drawing == #"<span class="small">все &amp; каждая</span>"#)
  }
}
