import SvodContent
import SvodDiagnostics
import SvodPlans
import SvodPublication
import Testing

@testable import SvodPages

/// What a document's page says of its plan.
struct PlanViewTests {
  private func planView(_ document: Document) -> PlanView? {
    var section = TrialSection(years: [], schools: 0, indicators: [])
    section.content.documents = [document]
    return PlanView(of: document, blocks: [], notes: [:], section.digest)
  }

  private func words(_ text: String) -> [ActInline] { [ActInline(.text(text), at: .nowhere)] }

  private func item(_ number: Int) -> PlanTable.Row {
    .item(
      PlanItem(
        number: nil, anchor: "p-\(number)", title: [], cells: [[]], position: .nowhere))
  }

  private func part(_ group: String?, items: Int) -> PlanTable.Part {
    PlanTable.Part(
      group: group.map {
        PlanGroup(number: "\($0).", anchor: "p-\($0)", title: words("Школы"), position: .nowhere)
      },
      rows: (0..<items).map(item))
  }

  private func table(_ parts: [PlanTable.Part]) -> ActBlock {
    let header = ActTable.Row(cells: [], position: .nowhere)
    var table = ActTable(alignments: [], header: header, rows: [])
    table.plan = PlanTable(columns: [PlanColumn(.measure, head: [])], parts: parts)
    return .table(table)
  }

  private func heading(_ title: String) -> ActBlock {
    .heading(
      ActHeading(
        level: 2, anchor: title, number: nil, title: words(title), isAppendix: false,
        position: .nowhere))
  }

  private func document(_ blocks: [ActBlock], kind: String = "plan") -> Document {
    Document(
      id: .init("a"), kind: kind, title: "План",
      act: Act(titleAsWritten: nil, blocks: blocks, contents: [], places: ActPlaces([])),
      position: .nowhere)
  }

  private func statement(_ parts: [PlanTable.Part], kind: String = "plan") -> String? {
    planView(document([table(parts)], kind: kind))?.statement.plain
      .replacing("\u{A0}", with: " ")
  }

  @Test(arguments: [
    (1, 1, "В плане 1 мероприятие в 1 разделе."),
    (22, 2, "В плане 44 мероприятия в 2 разделах."),
    (1, 21, "В плане 21 мероприятие в 21 разделе."),
    (11, 1, "В плане 11 мероприятий в 1 разделе."),
  ])
  func countsInCorrectRussian(_ items: Int, _ sections: Int, _ sentence: String) {
    #expect(
      statement((1...sections).map { part("\($0)", items: items) }) == sentence)
  }

  @Test func theCurrentSummaryNamesPlansUnderWay() throws {
    var section = TrialSection(years: [2020, 2021], schools: 1, indicators: [.trial("a", .share)])
    section.content.documents = [document([table([part(nil, items: 4)])])]
    let year = section.digest.section.settings.cycle

    let work = try #require(section.summary(in: year).work)

    #expect(work.plans.map(\.statement.plain.spaced) == ["В плане 4 мероприятия."])
    #expect(work.plans.map(\.title.address) == ["../dokumenty/a/index.html"])
    #expect(work.cycle == nil)
    #expect([2020, 2021].filter { $0 != year }.allSatisfy { section.summary(in: $0).work == nil })
    section.content.documents = []
    #expect(section.summary(in: year).work == nil)
  }

  @Test func saysWhatStandsUnderNoGroup() {
    #expect(statement([part(nil, items: 4)]) == "В плане 4 мероприятия.")
    #expect(
      statement([part(nil, items: 4), part("1", items: 10), part("2", items: 1)], kind: "concept")
        == "В документе 15 мероприятий, 11 из них — в 2 разделах.")
  }

  /// How a title stands on the first screen of a plan of so many items.
  @Test(arguments: [19, 20])
  func onlyTheFirstScreenOfALongPlanShortensTitles(_ count: Int) throws {
    let title =
      "Подготовка и проведение семинара для руководителей организаций дополнительного "
      + "образования и их заместителей"
    let rows = (1...count).map { number in
      PlanTable.Row.item(
        PlanItem(
          number: number == 2 ? nil : "\(number)", anchor: "p-\(number)", title: words(title),
          cells: [[], words(title)], position: .nowhere))
    }
    var section = TrialSection(years: [], schools: 0, indicators: [])
    var blocks = table([PlanTable.Part(group: nil, rows: rows)])
    if case .table(var table) = blocks {
      table.plan?.columns = [PlanColumn(.number, head: []), PlanColumn(.measure, head: [])]
      blocks = .table(table)
    }
    section.content.documents = [document([blocks])]
    let digest = section.digest
    let plan = try #require(digest.plans[.init("a")])
    let wording = PlanItemWording(plan, digest, on: .document(.init("a")))

    let brief = wording.link(plan.items[0], .sentence).plain.spaced
    #expect(
      brief
        == (count < 20
          ? "1 \(title)"
          : "1 Подготовка и проведение семинара для руководителей организаций дополнительного "
            + "образования…"))
    #expect(wording.link(plan.items[0]).plain.spaced == "1 \(title)")
    // Without a number the words are all that tells it from others.
    #expect(wording.link(plan.items[1], .sentence).plain.spaced == title)
  }

  @Test(arguments: [
    (
      "по окончании учебного года, но не позднее 1 июля 2021 г.",
      ["до 01.07.2021", "начало зависит от события: «по окончании учебного года»"]
    ),
    ("не позднее 1 июля 2021 г.", ["до 01.07.2021"]),
  ])
  func anEventBeforeATermIsNamedAndNotDated(_ term: String, _ reading: [String]) throws {
    let row = PlanTable.Row.item(
      PlanItem(
        number: "1", anchor: "p-1", title: words("Обзор"), cells: [[], [], words(term)],
        position: .nowhere))
    let header = ActTable.Row(cells: [], position: .nowhere)
    var table = ActTable(alignments: [], header: header, rows: [])
    let columns = [PlanColumn.Kind.number, .measure, .deadline].map { PlanColumn($0, head: []) }
    table.plan = PlanTable(columns: columns, parts: [PlanTable.Part(group: nil, rows: [row])])
    var section = TrialSection(years: [], schools: 0, indicators: [])
    section.content.documents = [document([.table(table)])]
    let digest = section.digest
    let plan = try #require(digest.plans[.init("a")])
    let wording = PlanItemWording(plan, digest, on: .document(.init("a")))

    #expect(wording.reading(plan.items[0]).map { $0.plain.spaced } == reading)
  }

  @Test func listsTheGroupsThatHoldItems() throws {
    let blocks = [table([part("1", items: 0), part("1.1", items: 2), part("1.2", items: 5)])]

    let view = try #require(planView(document(blocks)))

    #expect(view.sections.map(\.title) == ["1.1. Школы", "1.2. Школы"])
    #expect(view.sections.map(\.link) == ["#p-1.1", "#p-1.2"])
    #expect(view.sections.map(\.count) == ["2\u{A0}мероприятия", "5\u{A0}мероприятий"])
  }

  @Test func theOtherChaptersOfAPlanAreNamedBesideItsSections() throws {
    let plan = table([part("1", items: 2)])
    var document = document([heading("I"), .paragraph(words("Текст")), heading("II"), plan])
    document.act.contents = ["I", "II"].map {
      ActContentsEntry(anchor: $0, number: $0, title: "Часть", level: 2)
    }
    var section = TrialSection(years: [], schools: 0, indicators: [])
    section.content.documents = [document]

    #expect(section.page(ofDocument: "a").plan?.sections.map(\.link) == ["#I"])
    section.content.documents[0].kind = "concept"
    #expect(section.page(ofDocument: "a").plan?.sections.map(\.link) == [])
  }

  @Test func aDocumentThatPlansNothingHasNoView() {
    #expect(planView(document([heading("Цели")])) == nil)
  }

  @Test func aPlansTableComesFirstWithItsPart() {
    let plan = table([part("1", items: 1)])
    let blocks: [ActBlock] = [
      .paragraph(words("Утверждён")), heading("Сведения"), .rule, heading("Часть"),
      heading("Меры"), .paragraph(words("Меры:")), plan, heading("Конец"),
    ]

    let order = PlanFirst(of: document(blocks))
    let other = PlanFirst(of: document(blocks, kind: "concept"))

    #expect(order.plan == Array(blocks[3...6]))
    #expect(order.rest == Array(blocks[...2]) + [blocks[7]])
    #expect(other.plan == [])
    #expect(other.rest == blocks)
  }
}

/// Items that demand something of all organizations show how many gave their data.
struct ParticipationNotesTests {
  private func notes(_ outcome: String, printsMissing: Bool = false) -> [String: [String]] {
    var section = TrialSection(
      years: [2021], schools: 3, indicators: [.trial("a", .share)])
    section.give(2021, 0, [.share(1, 2), .share(1, 2), .share(1, 2)])
    section.silence(1, in: 2021)
    section.content.section.publication.printsMissing = printsMissing
    let item = PlanItem(
      number: "1", anchor: "p-1", title: words("Проведение мониторинга"),
      cells: [[], words(outcome)], position: .nowhere)
    var table = ActTable(
      alignments: [], header: ActTable.Row(cells: [], position: .nowhere), rows: [])
    table.plan = PlanTable(
      columns: [PlanColumn(.measure, head: []), PlanColumn(.outcome, head: [])],
      parts: [PlanTable.Part(group: nil, rows: [.item(item)])])
    section.content.documents = [
      .trial("plan-1", "plan") {
        $0.act = Act(
          titleAsWritten: nil, blocks: [.table(table)], contents: [], places: ActPlaces([]))
      }
    ]
    return section.page(ofDocument: "plan-1").text.notes
  }

  private func words(_ text: String) -> [ActInline] { [ActInline(.text(text), at: .nowhere)] }

  @Test(arguments: [
    ("участие в мониторинге 100% общеобразовательных организаций", true),
    ("Сведения представили 100 % школ", true),
    ("Доля педагогов с категорией — 100 %", false),
    ("Сведения представили 95 % школ", false), ("Участие всех организаций", false),
  ])
  func anItemThatDemandsEverybodyCountsThem(outcome: String, isCounted: Bool) {
    #expect(
      notes(outcome).mapValues { $0.map(\.spaced) }
        == (isCounted
          ? [
            "p-1": [
              "За 2021 год: сведения в полном объёме представили 2 из 3 организаций."
            ]
          ] : [:]))
  }

  @Test func organizationsAreNamedOnlyWhereTheSectionPrintsThem() throws {
    let note = try #require(notes("Данные 100 % школ", printsMissing: true)["p-1"]?.first)

    #expect(note.spaced.contains("Школа № 2"))
    #expect(try #require(notes("Данные 100 % школ")["p-1"]?.first).contains("№") == false)
  }
}
