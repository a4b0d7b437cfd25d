import SvodContent
import SvodFigures
import SvodNumbers
import SvodPublication
import Testing

@testable import SvodPages

struct ValueWordingTests {
  private let wording = Wording(PublicationRules())

  private func style(_ kind: Indicator.Kind, decimals: Int? = nil) -> ValueStyle {
    ValueStyle(.trial("a", kind) { $0.decimals = decimals }, PublicationRules())
  }

  @Test(arguments: [
    (Absence.missing, "нет\u{A0}данных", ValueCell.Form.absence),
    (.notSubmitted, "не\u{A0}представлено", .absence),
    (.notApplicable, "не\u{A0}применимо", .absence),
    (.notConducted, "не\u{A0}проводилось", .absence),
    (.pending, "ожидается", .absence),
    (.zeroDenominator, "нет\u{A0}основания", .absence),
    (.suppressed, "не\u{A0}публикуется", .suppressed),
  ])
  func namesEachAbsence(_ absence: Absence, _ text: String, _ form: ValueCell.Form) {
    let cell = wording.cell(Outcome.absent(absence), style(.share))

    #expect(cell == ValueCell(text, form))
  }

  @Test(arguments: [
    // 112 / 190 = 0,58947…
    (Figure.share(numerator: ExactDecimal(112), denominator: ExactDecimal(190)), "58,9"),
    (.share(numerator: ExactDecimal(1999), denominator: ExactDecimal(2000)), ">\u{A0}99,9"),
    (.share(numerator: .zero, denominator: ExactDecimal(7)), "0,0"),
    (.percentage(ExactDecimal(millionths: 62_500_000)), "62,5"),
  ])
  func printsSharesWithoutTheirUnit(_ figure: Figure, _ text: String) {
    #expect(wording.cell(Outcome.figure(figure), style(.share)) == ValueCell(text, .number))
  }

  @Test func printsDecimalsOfTheIndicatorBeforeThoseOfTheSection() {
    let figure = Figure.share(numerator: ExactDecimal(1), denominator: ExactDecimal(3))

    #expect(wording.text(figure, style(.share, decimals: 2)) == "33,33")
    #expect(wording.text(.count(ExactDecimal(12_480)), style(.count)) == "12\u{A0}480")
    #expect(wording.text(.mean(Ratio(131, over: 2), base: ExactDecimal(4)), style(.mean)) == "65,5")
  }

  @Test(arguments: [
    (Tally(met: 12, of: 14), "12\u{A0}из\u{A0}14 (86\u{A0}%)"),
    (Tally(met: 9, of: 13, silent: 1), "9–10\u{A0}из\u{A0}14"),
    (Tally(met: 150, of: 400), "150\u{A0}из\u{A0}400 (37,5\u{A0}%)"),
  ])
  func countsOrganizationsOutOfOthers(_ tally: Tally, _ text: String) {
    let cell = wording.cell(PooledOutcome.figure(.tally(tally)), style(.condition))

    #expect(cell == ValueCell(text, .words))
  }

  @Test func answersYesOrNo() {
    #expect(wording.text(.answer(true), style(.condition)) == "да")
    #expect(wording.text(.answer(false), style(.condition)) == "нет")
  }

  @Test(arguments: [
    ("59,6", "балла"), ("+0,8", "балла"), ("1", "балл"), ("−2", "балла"), ("70", "баллов"),
    ("1\u{A0}111", "баллов"),
  ])
  func declinesThePointsOfATest(digits: String, unit: String) {
    let indicator = Indicator.trial("a", .mean) { $0.unit = "балл" }
    let abbreviated = Indicator.trial("b", .count) { $0.unit = "чел." }

    #expect(ValueStyle(indicator, PublicationRules()).unit(after: digits) == unit)
    #expect(ValueStyle(abbreviated, PublicationRules()).unit(after: digits) == "чел.")
  }

  @Test func saysThatAPooledValueCannotBeComputed() {
    let cell = wording.cell(PooledOutcome.incomputable(.percentagesAlone), style(.share))

    #expect(cell == ValueCell("нельзя\u{A0}вычислить", .absence))
  }

  @Test func aMedianBetweenTwoCountsKeepsItsHalf() {
    #expect(wording.text(magnitude: Ratio(9, over: 2), style(.count)) == "4,5")
    #expect(wording.text(magnitude: Ratio(4), style(.count)) == "4")
  }

  @Test(arguments: [
    (Observation.Flags.late, "поздние данные"),
    (Observation.Flags.provisional, "предварительные данные"),
    (Observation.Flags([.late, .revised]), "поздние данные, исправлено"),
  ])
  func namesFlags(_ flags: Observation.Flags, _ words: String) {
    #expect(Wording.words(flags) == words)
  }

  @Test func aBreakIsNoFlagOfTheValue() {
    #expect(Wording.words(Observation.Flags.seriesBreak) == nil)
    #expect(Wording.words([]) == nil)
  }
}
