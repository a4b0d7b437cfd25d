import SvodContent
import SvodFigures
import SvodNumbers
import SvodPublication
import Testing

@testable import SvodPages

struct ChangeWordingTests {
  private let wording = Wording(PublicationRules())

  private func style(
    _ kind: Indicator.Kind, _ change: (inout Indicator) -> Void = { _ in }
  ) -> ValueStyle {
    ValueStyle(.trial("a", kind, change: change), PublicationRules())
  }

  private func share(_ numerator: Int, _ denominator: Int) -> Figure {
    .share(numerator: ExactDecimal(numerator), denominator: ExactDecimal(denominator))
  }

  private func comparison(
    _ before: Figure, _ now: Figure, _ verdict: Comparison.Verdict,
    _ weight: Comparison.Weight = .full, percent: Ratio? = nil
  ) -> Change {
    .compared(
      Comparison(
        beforeYear: 2020, before: before, now: now,
        difference: now.magnitude - before.magnitude, percent: percent, verdict: verdict,
        weight: weight))
  }

  private func incomparable(
    _ reason: Incomparability.Reason, earlier: Incomparability.Earlier? = nil
  ) -> Change {
    .incomparable(Incomparability(reason, earlier: earlier))
  }

  @Test(arguments: [
    (Comparison.Verdict.better, "лучше", Tone.better), (.worse, "хуже", .worse),
    (.increased, "рост", .neutral), (.decreased, "снижение", .neutral),
  ])
  func printsAShareInPoints(_ verdict: Comparison.Verdict, _ word: String, _ tone: Tone) {
    let change = comparison(share(50, 100), share(53, 100), verdict)

    #expect(
      wording.cell(change, in: 2021, style(.share))
        == ChangeCell(sign: .up, amount: "+3,0", unit: "п.\u{A0}п.", word: word, tone: tone))
  }

  @Test func aDeclineHasAMinusOfItsOwn() {
    let cell = wording.cell(comparison(share(4, 8), share(3, 8), .worse), in: 2021, style(.share))

    #expect(cell?.amount == "−12,5")
    #expect(cell?.sign == .down)
  }

  @Test func anExactZeroHasNoAmount() {
    let change = comparison(share(1, 2), share(2, 4), .unchanged)

    #expect(
      wording.cell(change, in: 2021, style(.share))
        == ChangeCell(sign: .same, word: "без\u{A0}изменений", tone: .neutral))
  }

  @Test func aChangeTooSmallToPrintIsNotZero() {
    let change = comparison(share(50_000, 100_000), share(50_010, 100_000), .better)

    #expect(wording.cell(change, in: 2021, style(.share))?.amount == "<\u{A0}0,1")
  }

  @Test func aCountFromZeroSaysWhatItWas() {
    let change = comparison(.count(.zero), .count(ExactDecimal(3)), .better)
    let people = style(.count) { $0.unit = "чел." }

    #expect(
      wording.cell(change, in: 2021, people)
        == ChangeCell(
          sign: .up, amount: "+3", unit: "чел.", word: "лучше", tone: .better,
          remark: "было 0, стало 3"))
  }

  @Test func aCountFromALargeBaseHasItsPercent() {
    let change = comparison(
      .count(ExactDecimal(40)), .count(ExactDecimal(45)), .better, percent: Ratio(25, over: 2))

    #expect(wording.cell(change, in: 2021, style(.count))?.remark == "+12,5\u{A0}%")
  }

  @Test(arguments: [
    (true, Comparison.Verdict.better, "выполнено (в\u{A0}2020\u{A0}году не\u{A0}выполнялось)"),
    (false, .worse, "не\u{A0}выполнено (в\u{A0}2020\u{A0}году выполнялось)"),
    // Where less is better, meeting the condition is worse; the words stay.
    (true, .worse, "выполнено (в\u{A0}2020\u{A0}году не\u{A0}выполнялось)"),
  ])
  func anAnswerSaysWhatItWas(_ now: Bool, _ verdict: Comparison.Verdict, _ words: String) {
    let cell = wording.cell(
      comparison(.answer(!now), .answer(now), verdict), in: 2021, style(.condition))

    #expect(cell?.word == words)
    #expect(cell?.amount == nil)
  }

  @Test func aTallyUnderAHundredHasNoDecimals() {
    let change = comparison(
      .tally(Tally(met: 12, of: 14)), .tally(Tally(met: 9, of: 14)), .worse)

    // 9/14 − 12/14 = −21,4 points.
    #expect(wording.cell(change, in: 2021, style(.condition))?.amount == "−21")
  }

  @Test(arguments: [
    (Indicator.Kind.share, "меньше двух\u{A0}человек"),
    (.condition, "меньше двух\u{A0}организаций"), (.count, "меньше двух\u{A0}единиц"),
  ])
  func aSmallStepIsNoVerdict(_ kind: Indicator.Kind, _ remark: String) {
    let change = comparison(share(13, 14), share(12, 14), .worse, .belowMinimumStep)
    let cell = wording.cell(change, in: 2021, style(kind))

    #expect(cell?.word == nil)
    #expect(cell?.tone == .neutral)
    #expect(cell?.remark == remark)
  }

  @Test func aChangeUsualForTheGroupKeepsItsWordWithoutColour() {
    let change = comparison(share(13, 20), share(10, 20), .worse, .usualForGroup)
    let cell = wording.cell(change, in: 2021, style(.share))

    #expect(cell?.word == "хуже")
    #expect(cell?.tone == .neutral)
    #expect(
      cell?.remark == "разница обычна для\u{A0}группы такого размера: "
        + "состав детей каждый год новый")
  }

  @Test func aSmallGroupHasNoVerdictEvenWithoutChange() {
    let change = comparison(share(4, 8), share(4, 8), .unchanged, .smallGroup)

    #expect(
      wording.cell(change, in: 2021, style(.share))
        == ChangeCell(
          sign: .same, amount: "0,0", unit: "п.\u{A0}п.", tone: .neutral,
          remark: "без\u{A0}оценки: малая группа"))
  }

  @Test func theFirstCycleHasNoCell() {
    #expect(wording.cell(incomparable(.firstCycle), in: 2019, style(.share)) == nil)
  }

  @Test(arguments: [
    (
      Incomparability.Reason.absentBefore(.notConducted),
      "в\u{A0}2020\u{A0}году не\u{A0}проводилось"
    ),
    (.absentBefore(.missing), "за\u{A0}2020\u{A0}год нет\u{A0}данных"),
    (.absentBefore(.suppressed), "значение за\u{A0}2020\u{A0}год не\u{A0}публикуется"),
    (.notMeasuredBefore(since: 2021), "сопоставимые данные\u{A0}— с\u{A0}2021\u{A0}года"),
    (.seriesBreak("Новые требования"), "методика изменилась"),
    (.differentOrganizations, "сведения представили не\u{A0}все организации"),
    (.incomputableBefore, "значение за\u{A0}2020\u{A0}год нельзя\u{A0}вычислить"),
  ])
  func saysWhyTwoYearsCannotBeCompared(_ reason: Incomparability.Reason, _ remark: String) {
    #expect(
      wording.cell(incomparable(reason), in: 2021, style(.share))
        == ChangeCell(
          sign: .incomparable, word: "нельзя\u{A0}сравнить", tone: .neutral, remark: remark))
  }

  @Test func anAbsentValueSaysItselfWhyItIsNotCompared() {
    let cell = wording.cell(incomparable(.absentNow(.missing)), in: 2021, style(.share))

    #expect(cell?.word == "нельзя\u{A0}сравнить")
    #expect(cell?.remark == nil)
  }

  @Test func anEarlierCycleStandsBesideWithoutVerdict() {
    let earlier = Incomparability.Earlier(
      year: 2019, figure: share(92, 100), difference: Ratio(8, over: 100))
    let cell = wording.cell(
      incomparable(.absentBefore(.notConducted), earlier: earlier), in: 2021, style(.share))

    #expect(
      cell?.remark == "в\u{A0}2020\u{A0}году не\u{A0}проводилось; "
        + "к\u{A0}2019\u{A0}году +8,0\u{A0}п.\u{A0}п.")
  }

  @Test func theMatchedSetIsJudgedWhereSomeAreSilent() {
    let all = comparison(share(50, 100), share(60, 110), .better)
    let matched = comparison(share(50, 100), share(49, 100), .worse)
    let partial = MunicipalChange(
      all: all, matched: .init(organizations: 13, change: matched), judged: matched)
    let whole = MunicipalChange(
      all: all, matched: .init(organizations: 13, change: matched), judged: all)

    #expect(
      wording.cell(partial, in: 2021, style(.share))?.remark
        == "по\u{A0}13\u{A0}организациям с\u{A0}сопоставимыми сведениями за\u{A0}оба года")
    #expect(
      wording.cell(whole, in: 2021, style(.share))?.remark
        == "по\u{A0}одним и\u{A0}тем\u{A0}же 13\u{A0}организациям: −1,0\u{A0}п.\u{A0}п.")
    #expect(wording.cell(whole, in: 2021, style(.share))?.word == "лучше")
  }

  @Test(arguments: [
    (
      1, "по 1 организации с сопоставимыми сведениями за оба года",
      "по одной и той же организации: "
    ),
    (
      2, "по 2 организациям с сопоставимыми сведениями за оба года",
      "по одним и тем же 2 организациям: "
    ),
    (
      21, "по 21 организации с сопоставимыми сведениями за оба года",
      "по одним и тем же организациям (21): "
    ),
  ])
  func matchedOrganizationsAgreeWithTheirNumber(_ count: Int, _ judged: String, _ beside: String) {
    let all = comparison(share(50, 100), share(53, 100), .better)
    let same = comparison(share(50, 100), share(52, 100), .better)
    let matched = MunicipalChange.Matched(organizations: count, change: same)
    let remark = { (change: Change) in
      wording.cell(
        MunicipalChange(all: all, matched: matched, judged: change), in: 2021, style(.share))?
        .remark?.spaced
    }

    #expect(remark(same) == judged)
    #expect(remark(all)?.hasPrefix(beside) == true)
  }

  @Test func aCourseNamesBothValuesAndTheUnitOnce() throws {
    let change = comparison(
      .tally(Tally(met: 5, of: 10)), .tally(Tally(met: 4, of: 10)), .worse)
    let comparison = try #require(change.comparison)

    #expect(wording.course(comparison, style(.condition)) == "50\u{A0}→ 40\u{A0}%")
    #expect(
      wording.members(comparison)
        == "4\u{A0}из\u{A0}10 (в\u{A0}2020\u{A0}году 5\u{A0}из\u{A0}10)")
  }
}
