import SvodContent
import SvodDiagnostics
import SvodNumbers
import SvodPublication
import Testing

@testable import SvodPages

/// How the terms and states of a plan are worded, for whom.
struct PlanWordingTests {
  private let place = FilePosition(file: "documents/plan.md")

  private func words(_ text: String) -> [ActInline] {
    text.isEmpty ? [] : [ActInline(.text(text), at: place)]
  }

  /// A plan of items 1, 2 … with these terms, on 10 July 2021.
  private func section(
    _ terms: [String], _ records: [String: [ProgressRecord]]?, printsOverdue: Bool = false,
    titles: [String] = ["Сбор", "Анализ", "Итоги"]
  ) -> TrialSection {
    let items = terms.enumerated().map { index, term in
      PlanTable.Row.item(
        PlanItem(
          number: "\(index + 1).", anchor: "p-\(index + 1)",
          title: words(titles[index]),
          cells: [[], words(term), words("Отдел")], position: place))
    }
    var table = ActTable(
      alignments: [], header: ActTable.Row(cells: [], position: place), rows: [])
    table.plan = PlanTable(
      columns: [
        .init(.measure, head: []), .init(.deadline, head: []), .init(.responsible, head: []),
      ],
      parts: [PlanTable.Part(group: nil, rows: items)])
    var section = TrialSection(years: [2021], schools: 0, indicators: [])
    section.content.section.asOf = CalendarDate(year: 2021, month: 7, day: 10)
    section.content.section.publication.printsOverdue = printsOverdue
    section.content.documents = [
      .trial("plan", "plan") { document in
        document.period = "2021"
        document.act = Act(
          titleAsWritten: nil, blocks: [.table(table)], contents: [], places: ActPlaces([]))
        document.planning.progress = records
      }
    ]
    return section
  }

  private func note(
    _ term: String, _ records: [ProgressRecord]? = nil, printsOverdue: Bool = false,
    for audience: Audience = .publicReaders
  ) throws -> (reading: [String], state: String?) {
    var section = section(
      [term], records.map { ["p-1": $0] }, printsOverdue: printsOverdue)
    section.audience = audience
    let plan = try #require(section.page(ofDocument: "plan").plan)
    let note = plan.text.terms["p-1"]
    return (note?.reading.map(\.plain.spaced) ?? [], note?.state?.spaced)
  }

  private func record(_ state: ProgressRecord.State, _ date: String) -> ProgressRecord {
    ProgressRecord(state, on: CalendarDate(parsing: date))
  }

  @Test(arguments: [
    ("март–апрель", "01.03.2021 — 30.04.2021"), ("до 10 июля", "до 10.07.2021"),
    ("не реже четырех раз в год", "не реже 4 раз в год: 01.01.2021 — 31.12.2021"),
    ("ежеквартально", "ближайший срок: 01.07.2021 — 30.09.2021"),
    ("июнь, ноябрь", "01.06.2021 — 30.06.2021; 01.11.2021 — 30.11.2021"),
    ("по мере необходимости", "без календарного срока"),
    (
      "в течение года, по графику академии",
      "даты — в другом документе, в пределах срока 01.01.2021 — 31.12.2021"
    ),
    ("как получится", "срок не прочитан: слова не распознаны"),
  ])
  func aTermIsReadBackInWords(term: String, reading: String) throws {
    #expect(try note(term).reading.first == reading)
  }

  @Test(arguments: ["10.07.2021 г.", "до 10.07.2021 года", "01.03.2021 - 30.04.2021"])
  func aReadingThatRepeatsTheWordsIsNotPrinted(term: String) throws {
    #expect(try note(term).reading == [])
  }

  @Test func thatTheLastDayCountsIsSaidOnceForAll() throws {
    let plan = try #require(
      section(["до 10 июля", "до 5 августа"], nil).page(ofDocument: "plan").plan)

    #expect(plan.text.terms["p-1"]?.reading.map(\.plain.spaced) == ["до 10.07.2021"])
    #expect(
      plan.remarks.map(\.plain.spaced).filter { $0.contains("входит") }
        == ["День, до которого назван срок, входит в срок."])
    let other = try #require(section(["10 июля"], nil).page(ofDocument: "plan").plan)
    #expect(!other.remarks.map(\.plain.spaced).contains { $0.contains("входит") })
  }

  @Test func whatIsLateIsCalledSoOnlyWhereThatIsPrinted() throws {
    #expect(try note("март", []).state == "срок — 31.03.2021")
    #expect(try note("март", [], printsOverdue: true).state == "просрочено на 101 день")
    #expect(try note("март", [], for: .workingGroup).state == "просрочено на 101 день")
    let late = [record(.done, "2021-04-02")]
    #expect(try note("март", late).state == "выполнено")
    #expect(
      try note("март", late, printsOverdue: true).state == "выполнено с опозданием на 2 дня")
  }

  @Test func timesAreToldOneByOne() throws {
    let quarter = [record(.done, "2021-03-02")]

    #expect(
      try note("ежеквартально", quarter + [record(.done, "2021-05-02")]).state
        == "выполнено 2 из 4 сроков; следующий срок: 01.07.2021 — 30.09.2021")
    #expect(
      try note("ежемесячно", [], printsOverdue: true).state
        == "просрочено 6 из 12 сроков; последний — 30.06.2021")
    #expect(try note("не реже двух раз в год", quarter).state == "проведено 1 из не менее 2")
  }

  @Test func theAnswerCountsWhatIsDone() throws {
    let section = section(["март", "май", "август"], ["p-1": [record(.done, "2021-03-02")]])

    let plan = try #require(section.page(ofDocument: "plan").plan)

    #expect(plan.statement.plain.spaced == "Выполнено 1 мероприятие из 3.")
    #expect(plan.bar.map(\.count) == [1, 1, 1])
    #expect(plan.bar.map(\.kind) == [.done, .work, .plan])
    #expect(plan.remarks.map(\.plain.spaced) == ["Состояние на 10.07.2021."])
  }

  /// Two quarters and six months are over on 10 July; the third quarter is done ahead.
  @Test func theAnswerOfARecurringPlanCountsTheTermsThatAreOver() throws {
    let records = ["p-1": [record(.done, "2021-03-02"), record(.done, "2021-07-05")]]
    let terms = ["ежеквартально", "ежемесячно"]

    let plan = try #require(section(terms, records).page(ofDocument: "plan").plan)

    #expect(
      plan.statement.plain.spaced
        == "Из сроков, которые прошли, выполнено 1 из 8, раньше срока — 1.")
    #expect(plan.bar.map(\.kind) == [.done, .work, .plan])
    #expect(plan.bar.map(\.count) == [2, 8, 6])
    #expect(plan.bar[1].title == "срок идёт или прошёл")
    #expect(
      plan.remarks.map(\.plain.spaced).contains(
        "Посчитаны сроки: у мероприятия, которое повторяется, их несколько."))
    let open = section(terms, records, printsOverdue: true)
    #expect(
      try #require(open.page(ofDocument: "plan").plan).statement.plain.spaced.hasSuffix(
        "Просрочены сроки 2 мероприятий: п. 1, п. 2."))
  }

  @Test func theAnswerOfARecurringPlanBeforeItsFirstTermBlamesNobody() throws {
    var section = section(["ежеквартально"], [:])
    section.content.section.asOf = CalendarDate(year: 2021, month: 3, day: 31)

    let plan = try #require(section.page(ofDocument: "plan").plan)

    #expect(plan.statement.plain.spaced == "Ни один срок плана ещё не прошёл.")
  }

  @Test func aPlanWithOneRecurringItemOfThreeCountsItems() throws {
    let plan = try #require(
      section(["ежеквартально", "март", "май"], [:]).page(ofDocument: "plan").plan)

    #expect(plan.statement.plain.spaced == "Выполнено 0 мероприятий из 3.")
  }

  @Test func theAxisOfAPlanKnowsWhetherStatesAreKept() throws {
    #expect(
      try #require(section(["март"], nil).page(ofDocument: "plan").plan?.timeline).isKept == false)
    #expect(try #require(section(["март"], [:]).page(ofDocument: "plan").plan?.timeline).isKept)
  }

  @Test func theAnswerOfAPlanThatIsDoneSaysSo() throws {
    let records = [
      "p-1": [record(.done, "2021-03-02")], "p-2": [record(.done, "2021-05-02")],
    ]

    let plan = try #require(section(["март", "май"], records).page(ofDocument: "plan").plan)

    #expect(plan.statement.plain.spaced == "Все мероприятия выполнены: 2 из 2.")
  }

  @Test func aPlanWithoutRecordsSaysOnceThatNobodyKeepsThem() throws {
    let section = section(["март", "май"], nil)

    let plan = try #require(section.page(ofDocument: "plan").plan)

    #expect(plan.bar.isEmpty)
    #expect(
      plan.remarks.map(\.plain.spaced) == ["Сведения о выполнении в разделе не ведутся."])
  }

  @Test func aPlanThatIsOverAsksForTheNext() throws {
    var section = section(["март"], nil)
    section.content.section.asOf = CalendarDate(year: 2022, month: 1, day: 10)

    let plan = try #require(section.page(ofDocument: "plan").plan)

    #expect(
      plan.remarks.map(\.plain.spaced).contains(
        "Размещён план на 2021 год; план на 2022 год не размещён."))
  }

  @Test func thePlanInForceIsOneStepAwayFromEveryPage() throws {
    var section = section(["март"], nil)
    section.content.documents[0].status = .inForce

    let links = section.frame(.document(.init("plan"))).navigation

    let place = try #require(links.firstIndex { $0.title == "План" })
    #expect(links[place + 1].title == "Документы")
    #expect(links.filter(\.isCurrent).map(\.title) == ["План"])
    section.content.documents[0].status = .repealed
    #expect(!section.frame(.methodology).navigation.contains { $0.title == "План" })
  }

  /// What the history and the list of editions say of an amendment, and which old item is gone.
  @Test(arguments: [
    (
      ["Сбор", "Отчёт о сборе сведений"], ["Сбор", "Отчёт о сборе сведений", "Итоги"],
      "добавлен п. 3; изменён срок п. 1", "изменено 1, добавлено 1", ""
    ),
    (
      ["Сбор", "Итоги", "Отчёт о сборе сведений"], ["Сбор", "Отчёт о сборе сведений"],
      "исключён п. 2; изменён срок п. 1; другой номер: 3 стал 2",
      "изменено 1, получили другой номер 1, исключено 1", "p-2"
    ),
  ])
  func historyAndComparisonCountAnAmendmentAlike(
    _ before: [String], _ after: [String], _ told: String, _ counted: String, _ removed: String
  ) throws {
    func edition(_ id: String, _ titles: [String], _ first: String, month: Int) -> TrialSection {
      let terms = [first, "май", "май"]
      var section = self.section(Array(terms.prefix(titles.count)), nil, titles: titles)
      section.content.documents[0].id = .init(id)
      section.content.documents[0].date = CalendarDate(year: 2021, month: month, day: 11)
      section.content.documents[0].status = .inForce
      return section
    }
    var section = edition("plan", before, "март", month: 1)
    section.content.documents += edition("plan-2", after, "апрель", month: 5).content.documents
    section.content.documents[1].editionOf = .init("plan")

    let page = section.page(ofDocument: "plan-2")

    let history = page.plan?.lists.first { $0.title == "История изменений плана" }
    #expect(history?.groups[0].lines.first?.remark?.plain.spaced == told)
    let words = page.editions[0].remarks.last?.plain.spaced
    #expect(words == "Мероприятий \(counted). Сравнить с прежней редакцией")
    let old = try #require(section.page(ofDocument: "plan").plan)
    for anchor in before.indices.map({ "p-\($0 + 1)" }) {
      let state = anchor == removed ? "исключено действующей редакцией" : nil
      #expect(old.text.terms[anchor]?.state == state)
    }
  }

  @Test func evidenceThatReadersMayNotSeeIsNotNamed() throws {
    var done = record(.done, "2021-03-02")
    done.evidence = [.document(.init("minutes-1"), anchor: nil)]
    var section = section(["март"], ["p-1": [done]])
    section.content.documents.append(.trial("minutes-1", "minutes") { $0.visibility = .internal })

    let plan = try #require(section.page(ofDocument: "plan").plan)

    #expect(plan.text.terms["p-1"]?.details == [])
  }

  @Test func whatIsDoneWithoutEvidenceSaysSo() throws {
    var proved = record(.done, "2021-03-03")
    proved.evidence = [.address("https://zarechny.example/1")]
    var section = section(
      ["март", "март", "март"],
      [
        "p-1": [record(.done, "2021-03-02")], "p-2": [proved],
        "p-3": [record(.inProgress, "2021-03-02")],
      ])

    let plan = try #require(section.page(ofDocument: "plan").plan)
    let details = (1...3).map { plan.text.terms["p-\($0)"]?.details.map(\.plain.spaced) }
    #expect(details == [["документ о выполнении не размещён"], ["подтверждение"], []])
    let twice = try #require(
      self.section(
        ["ежеквартально"], ["p-1": [record(.done, "2021-03-02"), record(.done, "2021-05-02")]]
      ).page(ofDocument: "plan").plan)
    #expect(
      twice.text.terms["p-1"]?.details.map(\.plain.spaced)
        == ["документ о выполнении не размещён: 02.03.2021, 02.05.2021"])
    #expect(!plan.lists.contains { $0.title.spaced == "Документ о выполнении не размещён" })

    section.content.section.publication.printsGaps = true
    let told = try #require(section.page(ofDocument: "plan").plan)
    let list = told.lists.first { $0.title.spaced == "Документ о выполнении не размещён" }
    #expect(list?.groups.first?.lines.count == 1)
  }
}
