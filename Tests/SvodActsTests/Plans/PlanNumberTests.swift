import SvodActs
import SvodContent
import SvodDiagnostics
import Testing

/// Numbers of a plan's items and groups, as written.
struct PlanNumberTests {
  @Test(arguments: [
    ("1.1", "1.1", "p-1-1"),
    ("1.1.", "1.1.", "p-1-1"),
    ("**1.1**", "1.1", "p-1-1"),
    ("1.1 .", "1.1.", "p-1-1"),
    ("<br>1.1.<br>", "1.1.", "p-1-1"),
    ("2.1.1.<br>10.", "2.1.1.10.", "p-2-1-1-10"),
    ("2. 1.  3", "2.1.3", "p-2-1-3"),
    ("II.", "II.", "p-2"),
    ("7", "7", "p-7"),
  ])
  func spacesBreaksBoldAndDotsDoNotMatter(_ cell: String, _ written: String, _ anchor: String) {
    let plan = PlanReading(PlanReading.heads, "| \(cell) | Сбор данных | май | свод | МЦ |")

    #expect(plan.items.map(\.number) == [written])
    #expect(plan.items.map(\.anchor) == [anchor])
    #expect(plan.titles == ["Сбор данных"])
  }

  @Test(arguments: [
    ("| № | Мероприятие | Срок |", "| 1.1. Сбор данных |  | май |"),
    ("| № | Мероприятие | Срок |", "| **1.1.** Сбор данных |  | май |"),
    ("| № | Мероприятие | Срок |", "| 1.1. Сбор | данных | май |"),
    ("| № | Мероприятие | Срок |", "|  | 1.1. Сбор данных | май |"),
    ("| Мероприятие | Срок |", "| 1.1. Сбор данных | май |"),
    ("| Мероприятие | Срок |", "| **1.1.**  Сбор данных | май |"),
  ])
  func aNumberMayShareItsCellWithTheTitle(_ heads: String, _ row: String) {
    let plan = PlanReading(heads, row)

    #expect(plan.items.map(\.number) == ["1.1."])
    #expect(plan.titles == ["Сбор данных"])
    #expect(plan.reading.codes == [])
  }

  @Test func whatIsNoNumberStaysInTheTitle() {
    let plan = PlanReading(
      "| № | Мероприятие | Срок |", "| б/н | Сбор | май |", "| 2021 год | Анализ | май |")

    #expect(plan.items.map(\.number) == [nil, nil])
    #expect(plan.titles == ["б/н Сбор", "2021 год Анализ"])
  }

  @Test func reportsAnItemWithoutANumberAmongOthers() {
    let plan = PlanReading(
      PlanReading.heads, "| 2.1.1 | Показатели | май | свод | МЦ |",
      "①|  | Мониторинг | май | свод | МЦ |", "| 2.1.3. | Анализ | май | справка | МЦ |")

    #expect(plan.reading.codes == [.missingNumber])
    #expect(plan.reading.findings.first?.position == plan.position("①"))
    #expect(plan.reading.findings.first?.example == "p-2-1-1--after")
    #expect(plan.titles.count == 3)
  }

  @Test func aPlanMayDoWithoutNumbers() {
    let plan = PlanReading(
      PlanReading.heads, "|  | Сбор | май | свод | МЦ |", "|  | Анализ | май | справка | МЦ |")

    #expect(plan.reading.codes == [])
    #expect(plan.items.map(\.anchor) == ["p--after", "p--after--2"])
  }
}
