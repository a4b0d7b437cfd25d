import SvodActs
import SvodContent
import Testing

/// Which tables are plans, and what their columns are.
struct PlanColumnTests {
  @Test(arguments: [
    "| № | Мероприятие | Срок | Результат | Ответственные |",
    "| № п/п | Наименование мероприятия | Сроки реализации | Результаты | Исполнители |",
    "| **№ п/п** | Мероприятие (содержание деятельности) | Срок(и) исполнения | Планируемый результат | Ответственный исполнитель |",
    "| N п/п | МЕРОПРИЯТИЯ | Срок<br>исполнения | Результат исполнения (документ) | Исполнитель |",
  ])
  func knowsTheHeadsOfTheContract(_ heads: String) throws {
    let plan = PlanReading(heads, "| 1 | Сбор | май | свод | МЦ |")

    let table = try #require(plan.plan?.tables.first)
    #expect(
      table.columns.map(\.kind) == [.number, .measure, .deadline, .outcome, .responsible])
  }

  @Test func findsColumnsInAnyOrder() throws {
    let plan = PlanReading(
      "| Исполнители | Мероприятие | Деньги | № | Результат | Срок |",
      "| МЦ | Сбор | нет | 1.1. | свод | май |")

    let table = try #require(plan.plan?.tables.first)
    let item = try #require(plan.items.first)
    #expect(item.number == "1.1.")
    #expect(item.title.plainText == "Сбор")
    #expect(table.deadline(of: item)?.plainText == "май")
    #expect(table.outcome(of: item)?.plainText == "свод")
    #expect(table.responsible(of: item)?.plainText == "МЦ")
    #expect(item.cells[2].plainText == "нет")
    #expect(table.columns[2].kind == .other)
  }

  @Test func aColumnMetAgainIsAnother() throws {
    let plan = PlanReading(
      "| Мероприятие | Срок начала | Срок окончания |", "| Сбор | март | май |")

    let table = try #require(plan.plan?.tables.first)
    #expect(table.columns.map(\.kind) == [.measure, .deadline, .other])
    #expect(table.outcome(of: plan.items[0]) == nil)
    #expect(plan.reading.findings == [])
  }

  @Test(arguments: ["|  |  |", "| ФИО | Должность |", "| № | Число мероприятий |"])
  func aTableWithoutMeasuresIsJustATable(_ heads: String) {
    let plan = PlanReading(heads, "| 1. Куратор | начальник отдела |")

    #expect(plan.plan == nil)
    #expect(plan.reading.anchors == [])
  }

  @Test(arguments: [
    ("| Мероприятие | Срок |", PlanTableRule.every, true),
    ("| Мероприятие | Срок |", .complete, false),
    ("| Мероприятие | Исполнитель |", .complete, false),
    ("| Мероприятие | Срок | Исполнитель |", .complete, true),
    ("| Мероприятие | Срок | Результат |", .complete, true),
    ("| Мероприятие | Срок | Исполнитель |", PlanTableRule.none, false),
  ])
  func asksForAsManyHeadsAsTheRuleSays(_ heads: String, _ rule: PlanTableRule, _ isPlan: Bool) {
    #expect((PlanReading(heads, "| Сбор | май |", rule: rule).plan != nil) == isPlan)
  }
}
