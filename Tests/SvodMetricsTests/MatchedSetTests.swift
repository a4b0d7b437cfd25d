import SvodContent
import SvodFigures
import SvodMetrics
import Testing

struct MatchedSetTests {
  private func match(
    _ before: [Outcome], _ now: [Outcome], _ rule: Indicator.AbsentRule = .excluded,
    cut: Set<Int> = []
  ) -> MatchedSet {
    MatchedSet(
      Array(before.indices), absentRule: rule, before: { before[$0] }, now: { now[$0] },
      isCut: cut.contains)
  }

  private let some = Outcome.share(1, of: 2)
  private let silent = Outcome.absent(.notSubmitted)
  private let out = Outcome.absent(.notApplicable)

  @Test func keepsThoseWithAFigureInBothCycles() {
    let matched = match([some, some, silent, out, some], [some, silent, some, some, out])
    #expect(matched.organizations == [0])
    #expect(matched.leftOutBefore == [1, 4])
    #expect(matched.leftOutNow == [2, 3])
    #expect(matched.isPartial)
    #expect(matched.isChanged)
  }

  @Test func isNotPartialWhereTheSetChangedWithoutAnybodySilent() {
    let matched = match([some, out], [some, some])
    #expect(matched.isChanged)
    #expect(!matched.isPartial)
  }

  @Test func isUnchangedWhereTheSameOrganizationIsSilentTwice() {
    #expect(!match([some, silent], [some, silent]).isChanged)
  }

  @Test func leavesOutWhoseOwnSeriesBreaks() {
    let matched = match([some, some], [some, some], cut: [1])
    #expect(matched.organizations == [0])
    #expect((matched.leftOutBefore, matched.leftOutNow) == ([1], [1]))
    #expect(matched.isPartial)
  }

  @Test func takesTheSilentForStandingWhereSilenceCountsAsNo() {
    let matched = match([some, silent], [some, some], .countsAsNo)
    #expect(matched.organizations == [0, 1])
    #expect(!matched.isChanged && !matched.isPartial)
  }
}
