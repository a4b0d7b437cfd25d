import SvodContent
import SvodNumbers
import Testing

@testable import SvodPages

/// What stands beside the number in large type.
struct IndicatorLeadTests {
  private func lead(
    _ kind: Indicator.Kind, _ cycles: [[Observation.Entry]],
    change: (inout Indicator) -> Void = { _ in }
  ) -> String {
    let years = Array((2022 - cycles.count)...2021)
    var section = TrialSection(
      years: years, schools: cycles[0].count,
      indicators: [.trial("a", kind, number: "1", change: change)])
    section.content.section.municipalityGenitive = "Заречного района"
    for (year, entries) in zip(years, cycles) { section.give(year, 0, entries) }
    return section.page(of: "a", in: 2021).lead.plain.spaced
  }

  @Test func aShareSaysItsMembersAndTheValueBefore() {
    #expect(
      lead(.share, [[.share(55, 100)], [.share(58, 100)]])
        == "Значение Заречного района в 2021 году — 58 из 100, примерно 6 из 10; в 2020 году было "
        + "55,0 %. За год: +3,0 п. п., лучше.")
  }

  @Test(arguments: [
    (50, 100, ", 5 из 10."), (54, 100, ", примерно 5 из 10."), (55, 100, ", примерно 6 из 10."),
    (4, 100, " 4 из 100."), (5, 100, ", примерно 1 из 10."), (94, 100, ", примерно 9 из 10."),
    (95, 100, " 95 из 100."), (100, 100, " 100 из 100."), (0, 100, " 0 из 100."),
    // Of a small group the members are plain enough.
    (9, 19, " 9 из 19."), (10, 20, ", 5 из 10."),
  ])
  func tenthsAreForLargeGroupsAndNoExtremes(_ part: Int, _ all: Int, _ end: String) {
    let first = lead(.share, [[.share(part, all)]]).prefix { $0 != "." } + "."

    #expect(first.hasSuffix(end))
  }

  @Test func anAmountSaysTheValueBefore() {
    #expect(
      lead(.count, [[.count(6)], [.count(12)]]) { $0.unit = "ед." }
        == "В 2020 году было 6 ед. За год: +6 ед., лучше.")
    #expect(
      lead(.count, [[.count(6)]]) { $0.unit = "ед." }
        == "Значение Заречного района в 2021 году — 6 ед. Это первый год наблюдений.")
  }

  @Test func aConditionSaysWhatIsCounted() {
    #expect(
      lead(
        .condition,
        [
          [.answer(true), .answer(true), .answer(true)],
          [.answer(true), .answer(false), .answer(false)],
        ])
        == "Столько организаций выполняют условие; в 2020 году было 3 из 3 (100 %). За год: "
        + "−67 п. п., хуже.")
  }

  @Test func severalYearsInARowAreSaid() {
    let rising = [20, 30, 40, 50].map { [Observation.Entry.share($0, 100)] }

    #expect(lead(.share, rising).hasSuffix("лучше, третий год подряд."))
    #expect(lead(.share, [rising[1], rising[0], rising[3]]).hasSuffix("лучше."))
    #expect(!lead(.share, rising) { $0.better = .neither }.contains("подряд"))
  }

  @Test func theDescriptionKeepsTheValue() {
    var section = TrialSection(years: [2021], schools: 1, indicators: [.trial("a", .share)])
    section.give(2021, 0, [.share(58, 100)])
    let page = section.page(of: "a", in: 2021)

    #expect(page.frame.description == page.statement.plain)
    #expect(page.statement.plain.contains("58,0"))
  }
}
