import SvodContent
import SvodDiagnostics
import SvodFigures
import SvodNumbers
import SvodPublication
import Testing

/// Blocks of cycles, told where single ones are hidden or too small for a verdict.
struct BlockTests {
  private static let years = 2019...2021

  /// Schools by their m of the same n in each cycle; a school of fifty beside them.
  private func section(
    _ schools: [[Int]], of size: Int, years: ClosedRange<Int> = Self.years, blocks: [Int] = [2019],
    _ edit: (inout Content) -> Void = { _ in }
  ) -> PublishedSection {
    let values = years.enumerated().map { place, year in
      (year, schools.map { Observation.Entry.share($0[place], of: size) } + [.share(20, of: 50)])
    }
    var content = sampleContent(
      [sampleIndicator("a")], years: years, schools: schools.count + 1,
      ["a": Dictionary(uniqueKeysWithValues: values)])
    content.section.publication.blocks = blocks
    edit(&content)
    return PublishedSection(gating: content)
  }

  private func blocks(
    _ section: PublishedSection, _ school: Int = 0, through year: Int = 2021
  ) -> [CycleBlock] {
    section.blocks(organization: school, indicator: 0, through: year)
  }

  private let three = [[2, 1, 3], [2, 2, 2], [1, 3, 2]]

  @Test func addsUpTheCyclesOfAHiddenGroup() {
    #expect(
      blocks(section(three, of: 4)) == [
        CycleBlock(
          years: Self.years,
          figure: .share(numerator: ExactDecimal(6), denominator: ExactDecimal(12)))
      ])
  }

  @Test func tellsNoBlockBeforeItIsOver() {
    #expect(blocks(section(three, of: 4), through: 2020).isEmpty)
    #expect(blocks(section(three, of: 4, blocks: [2020])).isEmpty)
  }

  @Test func tellsNoBlockOfLargeGroups() {
    #expect(blocks(section(three, of: 10)).isEmpty)
  }

  /// 12 of 12 would be 4 of 4 each year.
  @Test func tellsNoBlockThatIsEveryCycleOfIt() {
    let section = section([[4, 4, 4], [1, 2, 2], [1, 1, 2], [2, 3, 1]], of: 4)
    #expect(blocks(section, 0).isEmpty)
    #expect(!blocks(section, 1).isEmpty)
  }

  /// Of two schools and three cycles all sums would be told: 1 of 12 leaves each cycle 0 or 1.
  @Test func tellsNoBlockThatTheSumsOfTheCyclesNarrow() {
    #expect(blocks(section([[0, 1, 0], [2, 2, 2], [2, 2, 2]], of: 4), 0).isEmpty)
  }

  @Test func addsUpNothingAcrossABreak() {
    let broken = section(three, of: 4) {
      $0.breaks = [
        SeriesBreak(
          indicator: Indicator.ID("a"), year: 2020, organization: Organization.ID("s0"),
          reason: "Другая методика",
          position: FilePosition(file: "Content/comparability.csv", line: 2))
      ]
    }
    #expect(blocks(broken, 0).isEmpty)
    #expect(!blocks(broken, 1).isEmpty)
  }

  @Test func comparesABlockWithTheOneBefore() throws {
    let schools = [[2, 3, 4, 5, 6, 5], [4, 4, 3, 3, 4, 3], [5, 4, 3, 3, 3, 4]]
    let section = section(schools, of: 6, years: 2016...2021, blocks: [2016, 2019])
    let comparison = try #require(
      section.blockComparison(organization: 0, indicator: 0, year: 2021))
    #expect(
      comparison.before == .share(numerator: ExactDecimal(9), denominator: ExactDecimal(18)))
    #expect(comparison.now == .share(numerator: ExactDecimal(16), denominator: ExactDecimal(18)))
    #expect(comparison.verdict == .better)
    #expect(section.blockComparison(organization: 0, indicator: 0, year: 2020) == nil)
  }

  /// Nobody may find by the block who of the hidden schools met the condition.
  @Test func keepsBothAnswersToADerivedConditionBesideABlock() {
    let values = (2019...2021).map { ($0, [3, 1, 1].map { Observation.Entry.share($0, of: 4) }) }
    var content = sampleContent(
      [sampleIndicator("a"), sampleCondition("all", of: "a", atLeast: Ratio(3, over: 4))],
      years: 2019...2021, schools: 3, ["a": Dictionary(uniqueKeysWithValues: values)])
    content.section.publication.blocks = [2019]
    let section = PublishedSection(gating: content)
    #expect(
      section.outcome(organization: 0, indicator: 1, year: 2021) == .absent(.suppressed))
    #expect(
      blocks(section, 0).map(\.figure) == [
        .share(numerator: ExactDecimal(9), denominator: ExactDecimal(12))
      ])
    #expect(blocks(section, 1).isEmpty)
  }
}
