import SvodRendering
import Testing

struct ChartKeyTests {
  @Test(arguments: ChartKey.Mark.allCases)
  func hidesEveryMarkFromListenersAndSaysItsMeaning(mark: ChartKey.Mark) {
    let key = html { $0.append([ChartKey(mark, "значит & так")]) }

    #expect(key.contains(#" width="16" height="16" aria-hidden="true"><"#))
    #expect(key.hasSuffix("</svg> значит &amp; так</li></ul>"))
  }
}
