import SvodActs
import SvodContent
import SvodDiagnostics
import Testing

struct PlanAnchorTests {
  @Test func anchorsItemsAndGroups() {
    let plan = PlanReading(
      "| № п/п | Мероприятие | Срок |",
      "| 1. Нормативная основа |  |  |", "| 1.1. | План | март |", "| 1.2 | Порядок | май |",
      "|  | Без номера | май |", "|  | И ещё | май |", "| **2**<br> | Сбор |  |",
      "| 1.2. | Дважды | май |", "|  |  | хвост строки |", "| --- | --- | --- |",
      "| 2.1 | А | июнь |", "| а) | Б | июнь |")

    #expect(
      plan.reading.anchors == [
        "p-1", "p-1-1", "p-1-2", "p-1-2--after", "p-1-2--after--2", "p-2", "p-1-2--2", "p-2-1",
        "p-2-1-a",
      ])
    #expect(plan.reading.act.places.all.allSatisfy { $0.kind == .row })
  }

  @Test func reportsARepeatedNumberOfAnItem() {
    let plan = PlanReading(
      PlanReading.heads, "| 2.3.7 | А | май | о | п |", "①| 2.3.7. | Б | май | о | п |",
      "| 2.3.8 | В | май | о | п |")

    #expect(plan.reading.codes == [.repeatedNumber])
    #expect(plan.reading.findings.first?.position == plan.position("①"))
    #expect(plan.items.map(\.anchor) == ["p-2-3-7", "p-2-3-7--2", "p-2-3-8"])
    #expect(plan.items.map(\.number) == ["2.3.7", "2.3.7.", "2.3.8"])
  }

  @Test func beginsWithTheChapterInASecondTable() {
    let table = "| № | Мероприятие |\n|---|---|\n| 1 | А |\n| 1.1 | Б |\n\n"
    let reading = ActReading("## I. Школы\n\n\(table)## II. Сады\n\n\(table)", planTables: .every)

    #expect(
      reading.anchors == ["ch-1", "p-1", "p-1-1", "ch-2", "ch-2-p-1", "ch-2-p-1-1"])
  }

  @Test(arguments: [
    ("", ["p--after", "p--after--2"]),
    ("## 8. Меры\n\n", ["ch-8", "ch-8--after", "ch-8--after--2"]),
    ("# Приложение 2\n\n", ["app-2", "app-2--after", "app-2--after--2"]),
  ])
  func anchorsItemsWithoutNumbersByTheirHeading(_ heading: String, _ anchors: [String]) {
    let table = "| Мероприятие | Срок |\n|---|---|\n| А | май |\n| Б | май |\n"

    #expect(ActReading(heading + table, planTables: .every).anchors == anchors)
  }
}
