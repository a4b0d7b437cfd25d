import SvodContent
import SvodDatasets
import SvodDiagnostics
import SvodManagement
import SvodNumbers
import SvodPublication
import Testing

@testable import SvodPages

/// Pages of groups, decisions and the management cycle, as they are worded.
struct RegisterPageTests {
  private static func section(
    printsGaps: Bool = false, printsOverdue: Bool = false, meets: Bool = true
  ) throws -> (SectionPages, SectionDigest) {
    let day = try #require(CalendarDate(parsing: "2022-05-16"))
    var settings = SectionSettings(
      municipality: "Заречный район", authority: "Отдел образования", title: "Мониторинг",
      address: "https://zarechny.example/", cycle: 2021)
    settings.asOf = day
    settings.publication.printsGaps = printsGaps
    settings.publication.printsOverdue = printsOverdue
    var order = Document.trial("order-5", kind: "order", clause: "1.")
    order.number = "5"
    order.date = CalendarDate(parsing: "2022-04-20")
    order.cycle = 2021
    order.covers = [
      .init(
        directions: [.init("heads")], component: .init("measures"), clause: "p-1", cycles: [],
        position: .init(file: ""))
    ]
    var content = Content(
      section: settings, cycles: [Cycle(year: 2021)], organizations: OrganizationRegistry([]),
      mechanisms: [
        Mechanism(
          id: "m", title: "Механизмы",
          directions: [
            .init(
              id: .init("heads"), number: "2.1", title: "Руководители", short: "Руководители",
              goals: [.init(id: "g", title: "Учатся", indicators: [])], position: .init(file: ""))
          ])
      ],
      components: ["measures", "analysis"].map {
        CycleComponent(id: .init($0), title: $0, provedBy: nil, fresh: nil)
      },
      catalogue: IndicatorCatalogue(groups: [], indicators: []),
      observations: ObservationTable(organizationCount: 0), breaks: [], submissions: [],
      addresses: [], documents: [order], latestFact: day)
    content.directionsVersion = CalendarDate(parsing: "2021-04-30")
    content.mechanisms[0].number = "1"
    content.mechanisms[0].directions[0].formerIDs = ["leaders"]
    content.mechanisms[0].directions[0].goals[0].number = "1.1"
    let published = PublishedSection(gating: content)
    var records = try records()
    if !meets { records.meetings = [] }
    let register = ManagementRegister(publishing: records, beside: published)
    var log = DiagnosticLog()
    let plan = SitePlan(of: published, register, log: &log)
    #expect(log.diagnostics == [])
    return (
      SectionPages(of: published, register, plan: plan), SectionDigest(of: published, register)
    )
  }

  private static func records() throws -> ManagementRecords {
    let date = { (text: String) in try #require(CalendarDate(parsing: text)) }
    var records = ManagementRecords()
    records.people = (1...5).map {
      Person(
        id: .init("p-\($0)"), name: "Фамилия\($0) Имя", held: HeldTime(), position: .init(file: ""))
    }
    var group = WorkingGroup(id: .init("group"), title: "Группа", position: .init(file: ""))
    group.members = records.people.enumerated().map {
      .init(
        person: $1.id, role: $0 == 0 ? .chair : .member, held: HeldTime(),
        position: .init(file: ""))
    }
    group.quorum = Ratio(1, over: 2)
    group.frequency = .init(count: 4, per: .year)
    group.minutes = .init(count: 5, days: .working, from: .meeting)
    records.groups = [group]
    var meeting = Meeting(
      id: .init("m-1"), group: group.id, date: try date("2022-04-20"), position: .init(file: ""))
    meeting.present = [.init("p-1"), .init("p-2")]
    meeting.signed = try date("2022-04-29")
    var vote = Meeting.Vote(item: "1", position: .init(file: ""))
    vote.isCasting = true
    meeting.votes = [vote]
    var later = meeting
    later.id = .init("m-2")
    later.date = try date("2022-09-21")
    later.signed = nil
    later.votes[0].isCasting = false
    records.meetings = [meeting, later]
    var decision = ManagementDecision(id: .init("d-1"), position: .init(file: ""))
    decision.source = ActLink(.init("order-5"), anchor: "p-1", clause: "1")
    decision.responsible = ["директор центра"]
    decision.state = .done
    records.decisions = [decision]
    return records
  }

  private func page(
    _ route: Route, printsGaps: Bool = false, printsOverdue: Bool = false, meets: Bool = true
  ) throws -> RegisterPage {
    let (pages, _) = try Self.section(
      printsGaps: printsGaps, printsOverdue: printsOverdue, meets: meets)
    guard case .register(let page) = pages.page(at: .page(route)) else {
      throw WrongPage()
    }
    return page
  }

  private struct WrongPage: Error {}

  @Test func theGroupSaysHowManyAndNeverWho() throws {
    let page = try page(.group(.init("group")))

    #expect(
      page.statement.plain.spaced
        == "В группе 5 человек. 2022 год, на 16.05.2022: проведено 0 из не менее 4 заседаний, "
        + "ещё 1 заседание без кворума. "
        + "Последнее заседание — 20 апреля 2022 г., следующее назначено на 21.09.2022.")
    #expect(!"\(page)".contains("Фамилия"))
  }

  @Test func aGroupWithoutMeetingsSaysHowOftenItHasToMeet() throws {
    let page = try page(.group(.init("group")), meets: false)

    #expect(
      page.statement.plain.spaced
        == "В группе 5 человек. Сведений о заседаниях нет. "
        + "По положению заседания проводятся не реже 4 раз в год.")
  }

  @Test func aMeetingWithoutQuorumSaysThatItDecidedNothing() throws {
    let page = try page(.meeting(.init("m-1"), of: .init("group")))

    #expect(
      page.statement.plain.spaced
        == "Присутствовали 2 из 5, необходимо не менее 3: заседание неправомочно, "
        + "решения не считаются принятыми.")
    #expect(page.parts.first?.title == "Что обсуждали")
    #expect(!"\(page)".contains("Фамилия"))
  }

  @Test(arguments: [("m-1", "Решающий голос, особое мнение"), ("m-2", "Особое мнение")])
  func aCastingVoteStandsUnderItsOwnHead(_ meeting: String, _ head: String) throws {
    let page = try page(.meeting(.init(meeting), of: .init("group")))

    let votes = try #require(page.parts.first { $0.title == "Голосование" })
    guard case .table(let table) = votes.body else { throw WrongPage() }
    #expect(table.columns.last?.title == head)
    #expect(table.groups.flatMap(\.rows).map(\.anchor) == ["_golos-1"])
  }

  @Test func everyFragmentOfTheExpertsSheetHasAPlaceOfItsOwn() throws {
    let page = try page(.expert(year: 2021))

    guard case .table(let table)? = page.parts.first?.body else { throw WrongPage() }
    #expect(table.groups.flatMap(\.rows).map(\.anchor) == ["_f-heads-measures-1"])
  }

  @Test(arguments: [
    (
      Route.cycle(year: 2021),
      "Управленческий цикл по направлениям : 2021 год. — Текст : электронный // Мониторинг : "
    ),
    (
      .direction(.init("heads"), year: 2021),
      "2.1. Руководители : управленческий цикл за 2021 год. "
    ),
    (.group(.init("group")), "Группа : состав и заседания. — "),
    (.meeting(.init("m-1"), of: .init("group")), "Заседание 20.04.2022 : группа. — "),
    (.decisions, "Решения : Заречный район. — "),
  ])
  func aRegisterIsCitedByTheDayOnWhichItStandsSo(route: Route, words: String) throws {
    let citation = try #require(try page(route).frame.citation)

    #expect(citation.words.spaced.hasPrefix(words))
    #expect(citation.words.spaced.hasSuffix(" — По состоянию на 16.05.2022. — URL:"))
  }

  @Test func aMeetingThatIsCitedIsStillAnEvent() throws {
    let frame = try page(.meeting(.init("m-1"), of: .init("group"))).frame

    guard case .meeting? = frame.subject else { throw WrongPage() }
    #expect(frame.citation != nil)
  }

  @Test func aCompositionWithoutDatesHasNoColumnForThem() throws {
    let page = try page(.group(.init("group")))

    let composition = try #require(page.parts.first { $0.title == "Состав" })
    guard case .table(let table) = composition.body else { throw WrongPage() }
    #expect(table.columns.map(\.title) == ["Роль", "Должность"])
    #expect(table.groups[0].rows.allSatisfy { $0.cells.count == 2 })
  }

  /// Without a column of states the dates speak alone.
  @Test(arguments: [(false, "29.04.2022"), (true, "на 2 дня позже срока")])
  func latenessIsPrintedOnlyWhereTheSectionSaysSo(_ prints: Bool, _ words: String) throws {
    let page = try page(.meeting(.init("m-1"), of: .init("group")), printsOverdue: prints)

    let terms = try #require(page.parts.first { $0.title == "Сроки" })
    guard case .table(let table) = terms.body else { throw WrongPage() }
    #expect(table.groups[0].rows[0].cells.last?.lines.map(\.plain.spaced) == [words])
  }

  @Test(arguments: [(false, "не размещено"), (true, "планом не предусмотрено")])
  func theMatrixLinksEveryCellAndAccusesNobody(_ prints: Bool, _ words: String) throws {
    let page = try page(.cycle(year: 2021), printsGaps: prints)

    #expect(
      page.statement.plain.spaced == "Подтверждены документами 1 из 2 компонентов.")
    guard case .matrix(let table) = page.parts[0].body else { throw WrongPage() }
    let said = table.groups[0].rows[0].cells.map { $0.words.spaced.replacing("\u{AD}", with: "") }
    #expect(said == ["1 док.", words])
    #expect(
      table.groups[0].rows[0].cells.map(\.link)
        == ["measures", "analysis"].map { "../../2021/napravleniya/heads/index.html#\($0)" })
  }

  @Test(arguments: [
    (false, "«не размещено» — нет ни документа, ни пункта плана"),
    (true, "«планом не предусмотрено» — нет ни документа, ни пункта плана"),
  ])
  func theMarksOfTheMatrixAreExplainedUnderIt(_ prints: Bool, _ words: String) throws {
    let page = try page(.cycle(year: 2021), printsGaps: prints)

    guard case .matrix(let table) = page.parts[0].body else { throw WrongPage() }
    #expect(table.key.map(\.state) == [.confirmed, prints ? .gap : .none])
    #expect(table.key.last?.words.spaced == words)
    #expect(page.parts.map(\.title.spaced).last == "Компоненты без подтверждающих документов")
  }

  @Test(arguments: [(false, "не размещено"), (true, "планом не предусмотрено")])
  func aDirectionThatNothingForeseesSaysSo(_ prints: Bool, _ words: String) throws {
    let page = try page(.cycle(year: 2021), printsGaps: prints)

    let part = try #require(page.parts.last)
    guard case .table(let table) = part.body else { throw WrongPage() }
    #expect(table.groups[0].rows.map { $0.cells[1].lines[0].plain } == ["«analysis»"])
    #expect(table.groups[0].rows[0].cells[2].lines.map(\.plain.spaced) == [words])
  }

  @Test func theMatrixSaysOfWhichDayItsListIsAndKeepsOldAnchors() throws {
    let page = try page(.cycle(year: 2021))

    #expect(
      page.introduction?.plain.spaced
        == "1 направление, 2 компонента. Перечень от 30.04.2021. Состояние на 16.05.2022.")
    guard case .matrix(let table) = page.parts[0].body else { throw WrongPage() }
    #expect(table.groups.map(\.title.spaced) == ["1. Механизмы"])
    #expect(table.groups[0].rows.map(\.formerAnchors) == [["leaders"]])
  }

  @Test func aGoalHasItsNumber() throws {
    let page = try page(.direction(.init("heads"), year: 2021))

    let goals = try #require(page.parts.first { $0.anchor == "_celi" })
    guard case .table(let table) = goals.body else { throw WrongPage() }
    #expect(
      table.groups[0].rows[0].cells.first?.lines.map(\.plain.spaced) == ["1.1. Учатся"])
  }

  @Test func theDirectionQuotesTheFragment() throws {
    let page = try page(.direction(.init("heads"), year: 2021))

    #expect(page.parts.map(\.anchor) == ["measures", "analysis", "_celi"])
    guard case .items(let items) = page.parts[0].body else { throw WrongPage() }
    #expect(items[0].text.plain.spaced == "Приказ от 20.04.2022 № 5, п. 1: «Учить руководителей.»")
    #expect(items[0].remarks.map(\.plain.spaced) == ["Ответственный — директор центра"])
  }

  @Test(arguments: [
    ("«Оценка качества».\nЦель: учить.", "Цель: учить."),
    ("«Оценка «А» и Б»\nЦель.", "Цель."), ("«Оценка».", "«Оценка»."),
    ("«Оценка» проводится ежегодно.\nЦель.", "«Оценка» проводится ежегодно.\nЦель."),
  ])
  func aQuotationBeginsAfterATitle(_ text: String, _ quoted: String) {
    #expect(ProofWording.withoutTitle(text).split(separator: "\n") == quoted.split(separator: "\n"))
  }

  @Test func aQuotationGoesOnBelowAClauseThatIsATitleAlone() {
    #expect(ProofWording.withoutTitle("«Оценка».", before: "Цель: учить.") == "Цель: учить.")
    #expect(ProofWording.withoutTitle("Учить.", before: "Цель.") == "Учить.")
  }

  @Test func theExpertsTableOpensAtTheFragment() throws {
    let (pages, _) = try Self.section()
    guard case .table(let file) = pages.page(at: .page(.expertFile(year: 2021))) else {
      throw WrongPage()
    }

    #expect(
      file.rows.last == [
        "Механизмы", "2.1", "Руководители", "measures", "Приказ", "20.04.2022", "5", "п.\u{A0}1",
        "", "Учить руководителей.", "https://zarechny.example/dokumenty/order-5/#p-1",
      ])
  }

  @Test func decisionsStandUnderTheirAct() throws {
    let page = try page(.decisions)

    #expect(page.statement.plain.spaced == "В реестре 1 решение: выполнено 1.")
    guard case .table(let table) = page.parts[0].body else { throw WrongPage() }
    #expect(table.groups.map(\.title.spaced) == ["Приказ от 20.04.2022 № 5"])
    #expect(
      table.groups[0].rows[0].cells[0].lines.map(\.plain.spaced) == ["п. 1. Учить руководителей."])
  }
}

extension Document {
  fileprivate static func trial(_ id: String, kind: String, clause: String) -> Document {
    let position = FilePosition(file: "documents/\(id).md")
    let words = [ActInline(.text("Учить руководителей."), at: position)]
    let block = ActBlock.clause(
      ActClause(
        number: clause, anchor: "p-1", depth: 0, blocks: [.paragraph(words)], position: position))
    let place = ActPlace(.clause, anchor: "p-1", number: clause, at: position)
    return Document(
      id: .init(id), kind: kind, title: "Документ",
      act: Act(titleAsWritten: nil, blocks: [block], contents: [], places: ActPlaces([place])),
      position: position)
  }
}
