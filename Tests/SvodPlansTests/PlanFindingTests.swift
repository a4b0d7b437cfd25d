import SvodContent
import SvodDiagnostics
import SvodNumbers
import Testing

/// What is wrong with terms: each finding with a near miss that is none.
struct PlanFindingTests {
  @Test(arguments: [
    ("как получится", [DiagnosticCode.obscureDeadline]), ("март", []),
    ("до мая", [.obscureDeadline]), ("до 1 мая", []),
    ("в течении марта 2021 года", [.doubtfulDeadline]), ("в течение марта 2021 года", []),
    ("Постоянно, 1 раз в полугодие", [.doubtfulDeadline]), ("1 раз в полугодие", []),
    ("ежегодно, по графику По мере необходимости", [.doubtfulDeadline]),
    ("ежегодно, по графику", []),
    ("ежеквартально, до 15 числа", [.doubtfulDeadline]),
    ("ежеквартально, до 15 числа последнего месяца квартала", []),
  ])
  func reportsWhatIsNotWhollyUnderstood(words: String, codes: [DiagnosticCode]) {
    #expect(TrialPlan("1 | Собрать карты | \(words)").codes == codes)
  }

  @Test(arguments: [
    ("Проверить сведения", String?.none, [DiagnosticCode.unmatchedProgress]),
    ("Ежегодно до 1 мая давать сведения", nil, []),
    ("Ежемесячно до 5 числа давать сведения", "Школа № 1", []),
    ("Ежемесячно до 5 числа давать сведения", nil, [.unmatchedProgress]),
  ])
  func aRecordOfAClauseNeedsATermOfIt(
    _ words: String, _ responsible: String?, _ codes: [DiagnosticCode]
  ) {
    let place = FilePosition(file: "documents/order.md")
    let clause = ActClause(
      number: "7.", anchor: "p-7", depth: 1,
      blocks: [.paragraph([ActInline(.text(words), at: place)])], position: place)
    var order = Document(
      id: .init("order"), kind: "order", title: "Приказ",
      act: Act(
        titleAsWritten: nil, blocks: [.clause(clause)], contents: [], places: ActPlaces([])),
      position: place)
    order.date = CalendarDate(parsing: "2021-01-11")
    // A day that lies in a year's term, and in no month's.
    var record = ProgressRecord(.done, on: CalendarDate(parsing: "2021-04-20"))
    record.responsible = responsible
    record.position = FilePosition(file: "progress/order.csv", line: 2)
    order.planning.progress = ["p-7": [record]]
    var plan = TrialPlan("1 | Собрать карты | март")
    plan.others = [order]

    #expect(plan.codes == codes)
  }

  @Test(arguments: [
    ("в течение месяца после срока, указанного в п. 1.2", [DiagnosticCode.missingDeadlineBase]),
    ("в течение месяца после срока, указанного в п. 1.1", [.deadlineLoop]),
    ("в течение месяца после срока, указанного в п. 1", []),
  ])
  func reportsWhatIsCountedFromNowhere(words: String, codes: [DiagnosticCode]) {
    #expect(
      TrialPlan("1 | Собрать карты | март", "1.1 | Проверить карты | \(words)").codes == codes)
  }

  @Test func aNumberGivenTwiceIsNoBase() {
    let plan = TrialPlan(
      "1 | Собрать карты | март", "1 | Собрать данные | май",
      "2 | Проверить | в течение месяца после срока, указанного в п. 1")

    #expect(plan.codes == [.missingDeadlineBase])
  }

  @Test func reportsATermThatLeavesThePlan() {
    let words = "в течение месяца после срока, указанного в п. 1"

    #expect(
      TrialPlan("1 | Собрать | 31.12.2021", "2 | Проверить | \(words)").codes
        == [.deadlineBeyondPlan])
    #expect(TrialPlan("1 | Собрать | 30.11.2021", "2 | Проверить | \(words)").codes == [])
    // A date that the act writes itself is its own affair.
    #expect(TrialPlan("1 | Собрать | 31.01.2022").codes == [])
  }

  @Test func reportsATermBeforeTheAct() {
    #expect(TrialPlan("1 | Собрать | январь", adopted: "2021-02-01").codes == [.deadlineBeforeAct])
    #expect(TrialPlan("1 | Собрать | январь", adopted: "2021-01-31").codes == [])
    // A year of its own is looked at where acts are read.
    #expect(TrialPlan("1 | Собрать | январь 2021 г.", adopted: "2021-02-01").codes == [])
  }

  @Test func aMonthWithoutAYearIsDoubtfulInALongPlan() {
    #expect(TrialPlan("1 | Собрать | ноябрь", title: "План").codes == [.doubtfulDeadline])
    #expect(TrialPlan("1 | Собрать | ноябрь, ежегодно", title: "План").codes == [])
    #expect(TrialPlan("1 | Собрать | ноябрь").codes == [])
    #expect(
      TrialPlan("1 | Собрать | ноябрь", title: "План", adopted: "").codes == [.doubtfulDeadline])
  }

  @Test func reportsNumbersThatAreLeftOut() {
    #expect(TrialPlan("1.1 | А | март", "1.3 | Б | март").codes == [.numberGap])
    #expect(TrialPlan("1.1 | А | март", "1.2. | Б | март", "2.1 | В | март").codes == [])
    // A row without a number is reported as such, and may be the one.
    #expect(TrialPlan("1.1 | А | март", " | Б | март", "1.3 | В | март").codes == [])
  }

  @Test func outsideDatesMustBeNamedByATerm() throws {
    let end = try #require(CalendarDate(parsing: "2021-05-31"))
    var plan = TrialPlan("1 | Участие | в сроки, установленные министерством")
    plan.document.planning.outsideDates = [
      OutsideDate(phrase: "сроков, установленных Министерством", start: nil, end: end)
    ]
    #expect(plan.codes == [])

    plan.document.planning.outsideDates[0].phrase = "сроки, установленные учредителем"
    #expect(plan.codes == [.unusedOutsideDate])
  }

  @Test func aRecordOfOneOfManyTimesNamesItsTime() {
    var plan = TrialPlan("1 | Сведения | ежемесячно, до 25 числа")
    plan.record("1", .done, "2021-03-24")
    #expect(plan.codes == [])

    plan.record("1", .cancelled, nil)
    #expect(plan.codes == [.unmatchedProgress])
  }

  @Test func reportsAPlanThatIsAdoptedInItsOwnTime() {
    #expect(TrialPlan("1 | Утверждение Плана на 2021 год | март-апрель").codes == [.planGap])
    #expect(TrialPlan("1 | Утверждение Плана на 2022 год | декабрь").codes == [])
    #expect(TrialPlan("1 | Утверждение программы на 2021 год | март").codes == [])
  }

  @Test(arguments: [
    ("31.01.2022", "план мероприятий на 2022 год", [DiagnosticCode.planGap]),
    ("20.12.2021", "план мероприятий на 2022 год", []),
    ("31.01.2022", "отчёт о плане на 2022 год", []),
  ])
  func reportsANextPlanThatComesTooLate(term: String, outcome: String, codes: [DiagnosticCode]) {
    var plan = TrialPlan(
      "1 | Анализ мер | \(term) | \(outcome)", head: "№ | Мероприятие | Срок | Результат")
    #expect(plan.codes == codes)

    var next = TrialPlan("1 | Сбор | март", title: "План на 2022 год", adopted: "2021-12-30")
    next.document.id = .init("plan-2022")
    next.document.planning.continues = plan.document.id
    plan.others = [next.document]
    #expect(plan.codes == [])
  }

  @Test func reportsDaysWithoutAnyPlan() {
    var next = TrialPlan("1 | Собрать | март", title: "План на 2022 год", adopted: "2022-03-31")
    var first = TrialPlan("1 | Собрать | март").document
    first.id = .init("plan-2021")
    next.others = [first]
    #expect(next.codes == [])

    next.document.planning.continues = first.id
    #expect(next.codes == [.planGap])

    next.document.date = CalendarDate(parsing: "2021-12-30")
    #expect(next.codes == [])
  }
}
