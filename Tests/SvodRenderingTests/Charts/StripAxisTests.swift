import SvodPages
import SvodRendering
import Testing

struct StripAxisTests {
  @Test func writesEndsAndMiddleAsText() {
    #expect(
      html { $0.append(StripAxis(low: "0", middle: "50", high: "100 %")) } == """
        <span class="axis" aria-hidden="true"><span>0</span><span>50</span>\
        <span>100 %</span></span>
        """)
  }
}
