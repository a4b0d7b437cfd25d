import SvodActs
import SvodContent
import SvodDiagnostics
import Testing

/// Groups, and rows that are no items.
struct PlanRowTests {
  @Test(arguments: [
    ("| 1.1 | Школы |  |  |  |", "1.1|Школы"),
    ("| 1. Школы |  |  |  |  |", "1.|Школы"),
    ("| **1. Школы** |", "1.|Школы"),
    ("|  | 1. Школы |  | <br> |  |", "1.|Школы"),
    ("| Школы |  |  |  |  |", "|Школы"),
    ("|  | Школы |  |  |  |", "|Школы"),
    ("| 1. Школы | 1. Школы | 1. Школы | 1. Школы | 1. Школы |", "1.|Школы"),
    ("| Школы | Школы | Школы | Школы | Школы |", "|Школы"),
  ])
  func aRowThatSaysNothingElseIsAGroup(_ row: String, _ group: String) {
    let plan = PlanReading(PlanReading.heads, row, "| 1.1.1 | Сбор | май | свод | МЦ |")

    #expect(plan.groups == [group])
    #expect(plan.titles == ["Сбор"])
    #expect(plan.reading.codes == [])
  }

  @Test(arguments: [
    ("| **Раздел 1. Школы** |  |  |", ["|Раздел 1. Школы"], []),
    ("| Раздел 2 |  |  |", ["|Раздел 2"], []), ("| **1. Школы** |  |  |", ["1.|Школы"], []),
    ("| и справка |  |  |", [], [DiagnosticCode.tornRow]),
  ])
  func aSectionMayStandInAnotherColumn(
    _ row: String, _ groups: [String], _ codes: [DiagnosticCode]
  ) {
    let plan = PlanReading(
      "| Результат | Срок | Мероприятие |", "| свод | май | Сбор |", row,
      "| отчёт | июнь | Отчёт |")

    #expect(plan.groups == groups)
    #expect(plan.titles == ["Сбор", "Отчёт"])
    #expect(plan.reading.codes == codes)
  }

  @Test func aGroupOfGroupsIsNoSection() {
    let plan = PlanReading(
      PlanReading.heads, "| 2. Управление |  |  |  |  |", "| 2.1 | Система |  |  |  |",
      "| 2.1.1 | Сбор | май | свод | МЦ |")

    #expect(plan.groups == ["2.|Управление", "2.1|Система"])
    #expect(plan.plan?.sections.map(\.group?.anchor) == ["p-2-1"])
  }

  @Test func withoutDetailsAnItemIsNotTakenForAGroup() {
    let plan = PlanReading("| № | Мероприятие |", "| 1. Школы |  |", "| 1.1 | Сбор |")

    #expect(plan.groups == ["1.|Школы"])
    #expect(plan.titles == ["Сбор"])
  }

  @Test(arguments: [
    "①|  |  |  |  | Клетского района |",
    "①|  | и направление справок |  |  | района |",
    "①|  | (уточнение) и рассылка | 2022 года |  | района |",
  ])
  func aTornRowIsShownReportedAndNotCounted(_ row: String) {
    let plan = PlanReading(
      PlanReading.heads, "| 1 | Сбор сведений | в течение | свод | отдел |", row,
      "| 2 | Анализ | май | справка | МЦ |")

    #expect(plan.reading.codes == [.tornRow])
    #expect(plan.reading.findings.first?.position == plan.position("①"))
    #expect(plan.items.map(\.number) == ["1", "2"])
    #expect(plan.remainderCount == 1)
  }

  @Test(arguments: [
    ("Сбор сведений", "|  | Направление справок |  | свод | МЦ |"),
    ("Сбор сведений.", "|  | направление справок |  | свод | МЦ |"),
    ("сбор сведений", "|  | направление справок |  | свод | МЦ |"),
    ("Сбор сведений", "|  | направление справок | май | свод | МЦ |"),
    ("Сбор сведений", "|  | 100 % участие |  | свод | МЦ |"),
  ])
  func anItemWithoutANumberIsNotTorn(_ above: String, _ row: String) {
    let plan = PlanReading(
      PlanReading.heads, "| 1 | \(above) | май | свод | МЦ |", row)

    #expect(plan.items.count == 2)
    #expect(!plan.reading.codes.contains(.tornRow))
    #expect(plan.reading.codes.contains(.missingNumber))
  }

  @Test func aRowTornTwiceGoesOn() {
    let plan = PlanReading(
      "| Мероприятие | Срок | Исполнитель |", "| Участие в обучении | май | отдел |",
      "| и разработке |  | образования |", "| программ развития |  | района |")

    #expect(plan.reading.codes == [.tornRow, .tornRow])
    #expect(plan.titles == ["Участие в обучении"])
  }

  @Test(arguments: [
    "①| --- | -- | - | -- | --- |", "①|  |  |  |  |  |", "①| … |  | ___ |  |  |",
    "①| 3 |  |  |  |  |",
  ])
  func aRowWithoutWordsIsReportedAndNotCounted(_ row: String) {
    let plan = PlanReading(PlanReading.heads, "| 1 | Сбор | май | свод | МЦ |", row)

    #expect(plan.reading.codes == [.wordlessRow])
    #expect(plan.reading.findings.first?.position == plan.position("①"))
    #expect(plan.items.count == 1)
    #expect(plan.remainderCount == 1)
  }

  @Test func aDashInACellIsWhatTheActSays() {
    let plan = PlanReading(PlanReading.heads, "| 1 | Сбор | - | — | МЦ |")

    #expect(plan.reading.codes == [])
    #expect(plan.items.map { $0.cells.map(\.plainText) } == [["", "", "-", "—", "МЦ"]])
  }

  @Test func headsAndColumnNumbersOnceMoreAreNoItems() {
    let plan = PlanReading(
      PlanReading.heads, "| 1 | 2 | 3 | 4 | 5 |", "| 1 | Сбор | май | свод | МЦ |",
      PlanReading.heads, "| 2 | Анализ | май | справка | МЦ |")

    #expect(plan.titles == ["Сбор", "Анализ"])
    #expect(plan.remainderCount == 2)
    #expect(plan.reading.codes == [])
  }

  @Test func reportsWhatAnItemLeavesEmpty() {
    let plan = PlanReading(
      PlanReading.heads, "| 1 | Школы |  |  |  |", "①| 1.1 | Сбор |  | свод | МЦ |",
      "②| 1.2 | Анализ | май |  |  |", "| 1.3 | Справка | май | справка | МЦ |")

    #expect(plan.reading.codes == [.emptyPlanCell, .emptyPlanCell, .emptyPlanCell])
    #expect(
      plan.reading.findings.map(\.position)
        == [plan.position("①"), plan.position("②"), plan.position("②")])
    #expect(plan.reading.findings.first?.summary == "У мероприятия «1.1» не указан срок")
  }
}
