import SvodContent
import SvodDiagnostics
import Testing

struct PlanTests {
  private func anchors(_ header: String, _ rows: [String]) -> [String?] {
    let width = header.filter { $0 == "|" }.count - 1
    let text = ([header, String(repeating: "|---", count: width) + "|"] + rows).joined(
      separator: "\n")
    return rowAnchors(ActReading(text, isPlan: true).act)
  }

  private func rowAnchors(_ act: Act) -> [String?] {
    act.blocks.flatMap { block -> [String?] in
      guard case .table(let table) = block else { return [] }
      return table.rows.map(\.anchor)
    }
  }

  @Test func anchorsItemsAndGroups() {
    let found = anchors(
      "| № п/п | Мероприятие | Срок |",
      [
        "| 1. Нормативная основа |  |  |", "| 1.1. | План | март |", "| 1.2 | Порядок | май |",
        "|  | Без номера | май |", "|  | И ещё | май |", "| **2**<br> | Сбор |  |",
        "| 1.2. | Дважды | май |",
        "|  |  | хвост строки |", "| --- | --- | --- |", "| 2.1 | А |  |", "| а) | Б |  |",
      ])
    #expect(
      found == [
        "p-1", "p-1-1", "p-1-2", "p-1-2--after", "p-1-2--after--after", "p-2", "p-1-2--2", nil, nil,
        "p-2-1", "p-2-1-a",
      ])
  }

  @Test func readsANumberThatSharesTheCellOfTheMeasure() {
    #expect(
      anchors(
        "| Наименование мероприятия | Срок |",
        ["| 1. Группа |  |", "| 1.1. Сбор | май |", "| Анализ | май |"])
        == ["p-1", "p-1-1", "p-1-1--after"])
  }

  @Test func anchorsNoOtherTable() {
    #expect(anchors("| ФИО | Должность |", ["| 1. Иванов | методист |"]) == [nil])
    let roll = "| № | Мероприятие |\n|---|---|\n| 1 | Сбор |\n"
    #expect(rowAnchors(ActReading(roll).act) == [nil])
    #expect(rowAnchors(ActReading(roll, isPlan: true).act) == ["p-1"])
  }

  @Test func reportsARepeatedNumberOfAnItem() {
    let table = "| № | Мероприятие |\n|---|---|\n| 2.3.7 | А |\n| 2.3.7. | Б |\n"
    let reading = ActReading(table, isPlan: true)
    #expect(reading.codes == [.repeatedNumber])
    #expect(reading.anchors == ["p-2-3-7", "p-2-3-7--2"])
  }

  @Test func beginsWithTheChapterInASecondTable() {
    let table = "| № | Мероприятие |\n|---|---|\n| 1 | А |\n| 1.1 | Б |\n\n"
    let reading = ActReading("## I. Школы\n\n\(table)## II. Сады\n\n\(table)", isPlan: true)
    #expect(
      reading.anchors == ["ch-1", "p-1", "p-1-1", "ch-2", "ch-2-p-1", "ch-2-p-1-1"])
  }
}
