import Foundation
import SvodTestSupport
import Testing

/// `svod explain plan` as a process.
@Suite(.serialized)
struct ExplainPlanTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(SmallSection.files)
    try folder.write([
      "Content/documents/plan.md": """
      ---
      kind: plan
      title: План мероприятий на 2021 год
      date: 2021-01-11
      outside-dates:
        - {phrase: "в сроки, установленные министерством", start: 2021-04-01, end: 2021-05-31}
      ---

      | № | Мероприятие | Срок исполнения | Результат |
      |---|---|---|---|
      | 1 | Сбор сведений |  |  |
      | 1.1 | Участие в мониторинге | в сроки, установленные министерством | участие |
      | 1.2 | Собственный мониторинг | не позднее месяца после сроков, установленных министерством | отчёт |
      | 1.3 | Анализ | в течение месяца после срока, указанного в п.1.2. | отчёт |
      | 1.4 | Рекомендации | в течение месяца после срока, указанного в п. 1.3 | письмо |
      | 2 | Заседания | не реже четырех раз в год | протоколы |
      | 3 | Отчёты | до 25 числа ежемесячно | отчёт |
      | 4 | Разное | когда получится | ничего |

      """,
      "Content/progress/plan.csv": "item,state,date\n1.1,done,2021-05-20\n1.2,done,2021-07-03\n",
    ])
  }

  private func explain(_ arguments: String...) throws -> ChildProcess.Ending {
    try Svod.run(["explain", "plan"] + arguments, in: folder.path)
  }

  private func items(_ arguments: String...) throws -> [[String: Any]] {
    let explained = try Svod.run(
      ["explain", "plan", "plan", "--format=json"] + arguments, in: folder.path)
    try #require(explained.code == 0, "\(explained.errors)")
    let object = try JSONSerialization.jsonObject(with: Data(explained.output.utf8))
    return try #require((object as? [String: Any])?["items"] as? [[String: Any]])
  }

  @Test func printsTheReadingBesideTheWords() throws {
    let explained = try explain("plan", "1.3")

    #expect(explained.code == 0, "\(explained.errors)")
    let plain = explained.output.replacing("\u{A0}", with: " ")
    for line in [
      "1.3 Анализ [p-1-3]",
      "  срок: «в течение месяца после срока, указанного в п.1.2.» (relative)",
      "  понято: 01.07.2021 — 30.07.2021; считается: 1 месяц после срока п. 1.2",
    ] {
      #expect(plain.contains(line + "\n"), "\(line)")
    }
  }

  @Test func aChainIsCountedStepwiseFromThePlannedDays() throws {
    let items = try items()
    let ends = items.map { $0["end"] as? String }

    // The 31st of May, the last day of June, and then always the 30th.
    #expect(ends.prefix(4) == ["2021-05-31", "2021-06-30", "2021-07-30", "2021-08-30"])
    #expect(
      (items[3]["dependence"] as? [String: Any])?["chain"] as? [String] == ["p-1-3", "p-1-2"])
  }

  @Test func statesAreThoseOfTheDay() throws {
    func codes(_ day: String) throws -> [String?] {
      try items("--as-of", day).map { ($0["state"] as? [String: Any])?["code"] as? String }
    }

    #expect(
      try codes("2021-07-10").prefix(4) == ["done", "done-late", "running", "not-begun"])
    #expect(try codes("2021-06-10").prefix(2) == ["done", "running"])
    #expect(try codes("2021-08-05")[2] == "overdue")
  }

  @Test func occurrencesGoAsFarAsIsAsked() throws {
    let reports = try #require(
      items("--until", "2021-03-31").first { $0["anchor"] as? String == "p-3" })

    #expect((reports["occurrences"] as? [Any])?.count == 3)
    #expect(reports["kind"] as? String == "recurring")
    let every = (reports["recurrence"] as? [String: Any])?["every"] as? [String: Any]
    #expect(every?["unit"] as? String == "month")
  }

  @Test func whatIsNotUnderstoodIsSaidSo() throws {
    let last = try #require(items().last)

    #expect(last["understood"] as? Bool == false)
    #expect(last["reason"] as? String == "unknown-words")
    #expect(last["text"] as? String == "когда получится")
  }

  @Test func aGroupIsExplainedItemByItem() throws {
    #expect(try items("1").count == 7)
  }

  @Test(arguments: [
    (["plam"], "нет документа «plam»; возможно, имелось в виду «plan»"),
    (["order-1"], "в документе «order-1» нет таблицы плана; она есть в plan"),
    (["plan", "9.9"], "в плане нет мероприятия «9.9»"),
  ])
  func whatIsNotKnownIsAWrongCall(arguments: [String], words: String) throws {
    let wrong = try Svod.run(["explain", "plan"] + arguments, in: folder.path)

    #expect(wrong.code == 64)
    #expect(wrong.output == "")
    #expect(wrong.errors.contains(words), "\(wrong.errors)")
  }
}
