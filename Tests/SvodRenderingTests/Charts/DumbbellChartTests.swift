import SvodPages
import Testing

@testable import SvodRendering

struct DumbbellChartTests {
  private func chart(
    _ before: Double?, _ now: Double?, reference: Double? = nil, isJoined: Bool = true,
    tone: Tone = .neutral
  ) -> String {
    html {
      $0.append(
        DumbbellChart(
          before: before, now: now, reference: reference, isJoined: isJoined, tone: tone))
    }
  }

  @Test func leadsFromTheHollowCircleToTheFilledOneInTheTone() {
    #expect(
      chart(0, 1, reference: 0.5, tone: .worse) == """
        <svg class="dumb" aria-hidden="true"><line class="base" x1="2.5%" y1="50%" x2="97.5%" \
        y2="50%"/><line class="ref" x1="50%" x2="50%" y2="100%"/>\
        <line class="chain worse" x1="2.5%" x2="97.5%" y1="50%" y2="50%"/>\
        <circle class="was" cx="2.5%" cy="50%" r="4"/>\
        <circle class="is" cx="97.5%" cy="50%" r="5.5"/></svg>
        """)
  }

  @Test func joinsNothingOverABreakAndDrawsNothingThatIsNotShown() {
    #expect(!chart(0, 1, isJoined: false).contains("chain"))
    #expect(!chart(nil, 1).contains("was"))
    #expect(!chart(nil, 1).contains("chain"))
    #expect(!chart(0.5, nil).contains(#""is""#))
    #expect(!chart(0.5, nil).contains("ref"))
  }

  @Test func keyNamesOnlyTheMarksThatSomeRowHas() {
    let row = DumbbellChart(before: nil, now: 1, reference: 0.5, isJoined: false, tone: .neutral)
    let key = ChartKey.lines([row], before: "2020 год", now: "2021 год", reference: "медиана — 3")

    #expect(key == [ChartKey([.now], "2021 год"), ChartKey([.reference], "медиана — 3")])
    #expect(ChartKey.lines([], before: "2020", now: "2021", reference: nil) == [])
  }
}
