import SvodContent
import SvodDiagnostics
import SvodManagement
import SvodNumbers
import SvodPlans
import SvodPublication
import Testing

@testable import SvodPages

/// The calendar of what is demanded again and again.
struct ObligationsPageTests {
  private let place = FilePosition(file: "documents/a.md")

  private func order(_ sentence: String, status: Document.Status = .inForce) -> Document {
    .trial("order-1") { document in
      document.date = CalendarDate(year: 2021, month: 7, day: 12)
      document.status = status
      document.act.blocks = [
        .clause(
          ActClause(
            number: "7.", anchor: "p-7", depth: 1,
            blocks: [.paragraph([ActInline(.text(sentence), at: place)])], position: place))
      ]
    }
  }

  private func page(_ documents: [Document]) -> ObligationsPage {
    var section = TrialSection(years: [2021], schools: 0, indicators: [])
    section.content.section.asOf = CalendarDate(year: 2021, month: 9, day: 1)
    section.content.documents = documents
    return ObligationsPage(from: section.digest, frame: .trial(.obligations))
  }

  private func plain(_ page: ObligationsPage) -> String {
    page.statement.plain.replacing("\u{A0}", with: " ")
  }

  @Test func aClauseSaysItsNextDay() throws {
    let page = page([order("В срок до 25 числа ежемесячно давать сведения")])

    #expect(
      plain(page)
        == "Повторяющихся сроков в действующих документах: 1. Ближайший — 25 сентября 2021 г.: "
        + "В срок до 25 числа ежемесячно давать сведения.")
    let line = try #require(page.lists.first?.groups.first?.lines.first)
    #expect(
      line.remark?.plain.spaced == "В срок до 25 числа ежемесячно · Приказ от 12.07.2021")
    #expect(line.lead == "до\u{A0}25.09.2021")
    #expect(
      line.text.runs.contains { run in
        if case .link(_, let address) = run {
          address == "../dokumenty/order-1/index.html#p-7"
        } else {
          false
        }
      })
  }

  @Test func nextDaysStandUnderTheirMonths() throws {
    var yearly = order("Ежегодно до 1 декабря давать сведения: - школ; - садов")
    yearly.id = .init("order-2")
    let monthly = order("В срок до 25 числа ежемесячно давать сведения")

    let list = try #require(page([yearly, monthly]).lists.first)

    #expect(list.groups.map { $0.title?.spaced } == ["Сентябрь 2021 г.", "Декабрь 2021 г.", nil])
    #expect(list.groups.map(\.lines.count) == [1, 1, 0])
    #expect(list.groups[1].lines[0].text.plain.spaced.hasSuffix("сведения: школ; садов"))
  }

  @Test func aLongClauseIsShortenedBetweenWords() throws {
    let words = String(repeating: "сведения ", count: 30)
    let page = page([order("В срок до 25 числа ежемесячно давать \(words)")])

    let shown = try #require(page.lists.first?.groups.first?.lines.first).text.plain
    #expect(shown.hasSuffix(" сведения…"), "\(shown)")
    #expect(shown.count < 170)
    #expect(plain(page).hasSuffix(" сведения…"))
  }

  @Test(arguments: [
    ("1) ежегодно давать сведения;", "ежегодно давать сведения"),
    ("Сбор проводится ежегодно. В году, следующем за отчётным:", "Сбор проводится ежегодно"),
    ("Ежегодно давать:", "Ежегодно давать"),
    ("Ежегодно давать сведения.", "Ежегодно давать сведения"),
  ])
  func aClauseIsNamedWithoutTheMarksOfItsList(_ words: String, _ title: String) {
    #expect(ClauseTitle(words).text == title)
  }

  @Test func openDecisionsAndMeetingsStandAmongTheDays() throws {
    var section = TrialSection(years: [2021], schools: 0, indicators: [])
    section.content.section.asOf = CalendarDate(year: 2021, month: 9, day: 1)
    section.content.documents = [order("Ежегодно до 1 декабря давать сведения")]
    var records = ManagementRecords()
    records.decisions = ["2021-10-01", "2021-08-01", "2021-11-01"].enumerated()
      .map { place, due in
        var decision = ManagementDecision(id: .init("d-\(place)"), position: .nowhere)
        decision.text = "Решение \(place)"
        decision.due = CalendarDate(parsing: due)
        decision.state = place == 2 ? .done : .planned
        return decision
      }

    let group = WorkingGroup(id: .init("group"), title: "Группа", position: place)
    let day = try #require(CalendarDate(parsing: "2021-10-15"))
    records.groups = [group]
    records.meetings = [Meeting(id: .init("m"), group: group.id, date: day, position: place)]
    let published = PublishedSection(gating: section.content)
    let register = ManagementRegister(publishing: records, beside: published)

    let page = ObligationsPage(
      from: SectionDigest(of: published, register), frame: .trial(.obligations))

    // One decision is over, one is done.
    #expect(
      plain(page).contains(
        ": 1; кроме них впереди: решений — 1, заседаний — 1. Ближайший — 1 октября"))
    let list = try #require(page.lists.first)
    #expect(
      list.groups.map { $0.title?.spaced }.prefix(2) == ["Октябрь 2021 г.", "Декабрь 2021 г."])
    let line = try #require(list.groups[0].lines.first)
    #expect(line.text.plain.spaced == "Решение 0")
    #expect(line.remark?.plain == "решение")
    let meeting = try #require(list.groups[0].lines.last)
    #expect(meeting.lead == "15.10.2021")
    #expect(meeting.text.plain == "Заседание")
  }

  @Test func anActThatHoldsNoMoreObligesNobody() {
    let page = page([order("Ежегодно давать сведения", status: .repealed)])

    #expect(plain(page) == "Повторяющихся сроков в действующих документах нет.")
  }

  @Test func aConceptObligesNobody() {
    var concept = order("Ежегодно давать сведения")
    concept.kind = "concept"

    #expect(Obligation.exist(in: order("Ежегодно давать сведения")))
    #expect(!Obligation.exist(in: concept))
  }

  @Test func aNumberOfTimesHasNoDayOfItsOwn() {
    let page = page([order("Заседания проводятся не реже двух раз в год")])

    #expect(page.lists.map(\.title) == ["По\u{A0}числу раз за\u{A0}период"])
    #expect(
      page.lists[0].groups[0].lines[0].lead?.replacing("\u{A0}", with: " ")
        == "не реже 2 раз в год")
  }

  @Test func aYearWithoutResultsIsAHoleInTheList() throws {
    let lines = { (years: [Int], silent: [Int]) -> [String]? in
      var section = TrialSection(years: years, schools: 1, indicators: [.trial("a", .share)])
      section.content.section.asOf = CalendarDate(year: 2021, month: 9, day: 1)
      for place in section.content.cycles.indices {
        section.content.cycles[place].hasData =
          !silent.contains(section.content.cycles[place].year)
      }
      section.content.cycles[0].published = CalendarDate(year: 2020, month: 2, day: 1)
      section.content.documents = [order("В срок до 25 числа ежемесячно давать сведения")]
      return ObligationsPage(from: section.digest, frame: .trial(.obligations)).lists
        .first { $0.title.spaced == "Результаты мониторинга по годам" }?.groups.first?.lines
        .map { "\($0.text.plain.spaced): \($0.remark?.plain.spaced ?? "")" }
    }

    #expect(
      lines([2019, 2020, 2021], [2020, 2021])
        == [
          "Итоги за 2021 год: ожидаются", "Итоги за 2020 год: не размещены",
          "Итоги за 2019 год: размещены 01.02.2020",
        ])
    #expect(lines([2019, 2020], []) == nil)
  }

  private func records(
    _ days: [(day: String, who: String?)], proof: String? = nil
  ) -> [ProgressRecord] {
    days.map { day, who in
      var record = ProgressRecord(.done, on: CalendarDate(parsing: day))
      record.responsible = who
      if let proof { record.evidence = [.document(.init(proof), anchor: nil)] }
      return record
    }
  }

  @Test func whatManyGiveEveryMonthSaysHowManyGaveItInTime() throws {
    var order = order("В срок до 25 числа ежемесячно давать сведения")
    order.planning.progress = [
      "p-7": records([
        ("2021-07-20", "Школа № 1"), ("2021-07-25", "Школа № 2"), ("2021-07-26", "Школа № 3"),
        ("2021-08-10", "Школа № 1"), ("2021-08-30", "Школа № 4"),
      ])
    ]
    order.planning.progress?["p-7"]?[4].occurrence = "2021-07"

    let lists = page([order]).lists

    let list = try #require(lists.first { $0.title == "Ежемесячные отчёты" })
    #expect(
      list.groups.map(\.title?.spaced) == ["В срок до 25 числа ежемесячно давать сведения"])
    #expect(
      list.groups[0].lines.map(\.text.plain.spaced)
        == ["представлено: 4, в срок — 2", "представлено: 1, в срок — 1"])
    #expect(list.groups[0].lines.allSatisfy { $0.remark == nil })
    // No one of them settles a month for all.
    #expect(!lists.contains { $0.title == "2021 год" })
  }

  @Test func whatAClauseDemandsOnceAYearSaysWhatIsPlaced() throws {
    var order = order("Ежегодно до 1 августа давать сведения")
    order.planning.progress = ["p-7": records([("2021-07-30", nil)], proof: "order-1")]

    let lists = page([order]).lists

    let list = try #require(lists.first { $0.title.spaced == "2021 год" })
    #expect(
      list.groups[0].lines.map { $0.remark?.plain.spaced }
        == ["размещено: Приказ от 12.07.2021"])
  }

  @Test func termsOfClausesMakeACalendarFile() throws {
    let calendar = { (document: Document) -> PlanCalendar? in
      var section = TrialSection(years: [2021], schools: 0, indicators: [])
      section.content.section.asOf = CalendarDate(year: 2021, month: 9, day: 1)
      section.content.documents = [document]
      return ObligationCalendar(section.digest)?.calendar
    }

    let events = try #require(calendar(order("В срок до 25 числа ежемесячно давать сведения")))
      .events
    #expect(events.map(\.id) == ["order-1.p-7@zarechny.example"])
    #expect(events.first?.rule == PlanCalendar.Rule(step: .months(1), until: nil))
    #expect(events.first?.first.day == 25)
    #expect(
      events.first?.address == "https://zarechny.example/dokumenty/order-1/#p-7")
    #expect(calendar(order("Давать сведения")) == nil)
    #expect(
      calendar(order("В срок до 25 числа ежемесячно давать сведения", status: .repealed)) == nil)
    let link = page([order("В срок до 25 числа ежемесячно давать сведения")]).lists.first?.groups
      .last?.calendar
    #expect(link?.address == "../kalendar/sroki.ics")
  }
}
