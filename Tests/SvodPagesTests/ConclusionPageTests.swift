import SvodContent
import SvodDiagnostics
import SvodNumbers
import SvodPublication
import Testing

@testable import SvodPages

/// Zones, what became of them, what is done and what is recommended, in words.
struct ConclusionPageTests {
  /// A share of teachers that falls year after year, in two schools alike.
  private static func falling(_ rules: ZoneRule.Condition...) -> TrialSection {
    var section = TrialSection(
      years: [2019, 2020, 2021], schools: 2,
      indicators: [
        .trial("category", .share, number: "5.1.3") { $0.targets = [2021: ExactDecimal(50)] }
      ])
    section.content.section.zoneRules = rules.enumerated().map { place, condition in
      ZoneRule(
        id: .init("rule-\(place)"), title: nil, condition: condition,
        weight: ExactDecimal(9 - place))
    }
    for (place, year) in [2019, 2020, 2021].enumerated() {
      section.give(year, 0, [.share(60 - 10 * place, 100), .share(60 - 10 * place, 100)])
    }
    section.content.documents = [
      .trial("minutes", "minutes") {
        $0.number = "1"
        $0.date = CalendarDate(year: 2022, month: 3, day: 30)
      },
      .trial("plan", "plan"),
    ]
    return section
  }

  private static func decision(
    _ year: Int, rule: Int = 0, _ state: ZoneDecision.State = .confirmed, of school: String? = nil
  ) -> ZoneDecision {
    var decision = ZoneDecision(
      year: year, rule: .init("rule-\(rule)"), indicator: .init("category"),
      organization: school.map { .init($0) }, state: state, position: .nowhere)
    decision.approvedBy = state == .confirmed ? .init("minutes") : nil
    return decision
  }

  @Test func aZoneIsASentenceWithItsRuleAndNumbers() throws {
    var section = Self.falling(.belowTarget, .worseBy(ExactDecimal(5)), .worseInARow(2))
    section.content.judgements.decisions = (0...2).map { Self.decision(2021, rule: $0) }

    let zones = try #require(section.summary(in: 2021).conclusions).zones

    #expect(
      zones.map(\.text.plain.spaced) == [
        "Целевое значение не достигнуто: «Показатель category» — 40,0 %, целевое значение — 50 %.",
        "Ухудшение за год: «Показатель category» — 40,0 % (в 2020 году 50,0 %).",
        "Ухудшение второй год подряд: «Показатель category» — 40,0 % (в 2020 году 50,0 %), "
          + "в 2019 году — 60,0 %.",
      ])
    #expect(
      zones[0].text.runs.contains(
        .link("«Показатель category»", address: "../2021/pokazateli/category/index.html")))
    #expect(zones[0].remarks[0].plain.spaced == "Подтверждена протоколом от 30.03.2022 № 1.")
  }

  @Test func worseningsThatThePageTellsShareALine() throws {
    var section = TrialSection(
      years: [2020, 2021], schools: 2,
      indicators: [.trial("a", .share, number: "1"), .trial("b", .share, number: "2")])
    section.content.section.zoneRules = [
      ZoneRule(
        id: .init("rule-0"), title: nil, condition: .worseBy(ExactDecimal(5)),
        weight: ExactDecimal(1))
    ]
    for indicator in 0...1 {
      section.give(2020, indicator, [.share(60, 100), .share(60, 100)])
      section.give(2021, indicator, [.share(40, 100), .share(40, 100)])
    }
    section.content.documents = [.trial("minutes", "minutes")]
    section.content.judgements.decisions = ["a", "b"].map {
      var decision = Self.decision(2021)
      decision.indicator = .init($0)
      return decision
    }

    let zones = try #require(section.summary(in: 2021).conclusions).zones
    #expect(
      zones.map(\.text.plain.spaced) == [
        "Ухудшение за год: «Показатель a» — 40,0 % (в 2020 году 60,0 %); "
          + "«Показатель b» — 40,0 % (в 2020 году 60,0 %)."
      ])
    #expect(zones[0].remarks.map(\.plain.spaced) == ["Подтверждены: Документ minutes."])

    section.content.judgements.decisions[1].comment = "Уточнят"
    let apart = try #require(section.summary(in: 2021).conclusions).zones
    #expect(apart.count == 2)
    #expect(apart[1].remarks.map(\.plain.spaced) == ["Подтверждена: Документ minutes. Уточнят."])
  }

  @Test func anOrganizationTellsItsZonesInFull() throws {
    var section = Self.falling(.worseBy(ExactDecimal(5)))
    section.content.judgements.decisions = [Self.decision(2021, of: "school-1")]

    let zones = try #require(section.page(of: 1, in: 2021).conclusions).zones
    #expect(zones[0].text.plain.spaced.hasSuffix("(в 2020 году 50,0 %), за год −10,0 п. п."))
  }

  @Test func inPublicADraftIsNoZone() {
    var section = Self.falling(.worseBy(ExactDecimal(5)))
    section.content.judgements.decisions = [Self.decision(2021, .draft)]

    #expect(section.summary(in: 2021).conclusions == nil)
    #expect(section.summary(in: 2021).worse.count == 1)
  }

  @Test func anOrganizationsZoneLeadsToItsRow() throws {
    var section = Self.falling(.worseBy(ExactDecimal(5)))
    section.content.judgements.decisions = [Self.decision(2021, of: "school-1")]

    let zones = try #require(section.page(of: 1, in: 2021).conclusions).zones

    #expect(
      zones[0].text.runs.contains(
        .link(
          "«Показатель category»",
          address: "../../../2021/pokazateli/category/index.html#school-1")))
    #expect(section.page(of: 0, in: 2021).conclusions == nil)
  }

  @Test func zonesOfLastCycleAreFollowed() throws {
    var section = Self.falling(.worseBy(ExactDecimal(5)))
    section.content.judgements.decisions = [Self.decision(2020)]
    #expect(
      section.summary(in: 2021).conclusions?.followed.map(\.text.plain.spaced) == [
        "Решения нет: «Показатель category»; в 2021 году о ней ничего не решено."
      ])

    section.content.judgements.decisions.append(Self.decision(2021))
    let kept = try #require(section.summary(in: 2021).conclusions)
    #expect(kept.followed.map(\.text.plain.spaced) == ["Сохраняется: «Показатель category»."])
    #expect(kept.zones[0].remarks[0].plain.spaced.hasSuffix(" Сохраняется с 2020 года."))

    section.content.judgements.decisions = [Self.decision(2020)]
    section.give(2021, 0, [.share(70, 100), .share(70, 100)])
    #expect(
      section.summary(in: 2021).conclusions?.followed.map(\.text.plain.spaced) == [
        "Решена: «Показатель category» — 70,0 % (в 2020 году 50,0 %)."
      ])
  }

  @Test func everyWorseningSaysWhatIsDone() throws {
    var section = Self.falling()
    var answer = Answer(indicator: .init("category"), organization: nil, year: 2021)
    answer.document = .init("plan")
    answer.anchor = "p-3-7"
    answer.clause = "3.7"
    section.content.judgements.answers = [answer]

    let move = try #require(section.summary(in: 2021).worse.first)
    let row = try #require(section.page(of: 0, in: 2021).groups[0].rows.first)

    #expect(move.change.answer?.plain.spaced == "Что делается: План, п. 3.7")
    #expect(
      row.change?.answer?.runs.last
        == .link("План, п.\u{A0}3.7", address: "../../../dokumenty/plan/index.html#p-3-7"))
    #expect(
      section.page(of: "category", in: 2021).statement.plain.spaced
        .hasSuffix(" Что делается: План, п. 3.7."))
    #expect(
      section.summary(in: 2020).worse.first?.change.answer?.plain.spaced
        == "Что делается: не размещено")
    section.content.section.publication.printsGaps = true
    #expect(
      section.summary(in: 2020).worse.first?.change.answer?.plain.spaced
        == "Что делается: мероприятие плана не указано")
  }

  @Test func aSectionWithoutAnswersSaysSoOnceUnderTheTable() {
    let section = Self.falling()
    let words = "Что делается по ухудшившимся показателям: не размещено."

    #expect(section.summary(in: 2021).tables?.notes.map(\.plain.spaced).contains(words) == true)
    #expect(section.page(of: 0, in: 2021).notes.map(\.plain.spaced).contains(words))
    #expect(section.summary(in: 2019).tables?.notes.map(\.plain.spaced).contains(words) != true)
  }

  @Test func aRecommendationNamesAddresseeTermStateAndDocument() throws {
    var section = Self.falling()
    var found = Recommendation(id: .init("r-1"), year: 2021, text: "Обучить педагогов")
    found.addressee = .head
    found.due = CalendarDate(year: 2022, month: 9, day: 1)
    found.state = .inProgress
    found.approvedBy = .init("minutes")
    section.content.judgements.recommendations = [found]

    let item = try #require(section.summary(in: 2021).conclusions?.recommendations.first)

    #expect(item.text.plain == "Обучить педагогов.")
    #expect(
      item.remarks.map(\.plain.spaced) == [
        "Адресат — руководители организаций; срок — 01.09.2022; в работе.",
        "Утверждена: Протокол от 30.03.2022 № 1.",
      ])
  }

  @Test func draftsOfRecommendationsAreForPreviewAlone() throws {
    var section = Self.falling(.worseBy(ExactDecimal(5)))
    section.content.judgements.recommendationRules = [
      RecommendationRule(rule: .init("rule-0"), indicators: [], text: "Обучить")
    ]
    #expect(section.summary(in: 2021).conclusions == nil)

    section.showsDrafts = true
    let draft = try #require(section.summary(in: 2021).conclusions?.drafts.first)
    #expect(draft.text.plain == "Обучить.")
    #expect(
      draft.remarks.last?.plain.spaced
        == "Проект: виден только в предварительном просмотре.")
  }

  @Test func theNoteIsForTheWorkingGroupAlone() throws {
    var section = Self.falling(.worseBy(ExactDecimal(5)))
    var log = DiagnosticLog()
    #expect(!section.plan(log: &log).has(.note(year: 2021)))

    section.audience = .workingGroup
    let plan = section.plan(log: &log)
    #expect(plan.has(.note(year: 2021)))
    #expect(plan.has(.organizationNote(.init("school-0"), year: 2021)))
    #expect(
      section.summary(in: 2021).conclusions?.note?.address == "../2021/spravka/index.html")
    #expect(log.isEmpty)
  }

  @Test func theNoteHoldsDraftsWithTheirState() throws {
    var section = Self.falling(.worseBy(ExactDecimal(5)), .worseInARow(2))
    section.audience = .workingGroup
    section.content.judgements.decisions = [Self.decision(2021, .rejected)]
    let digest = section.digest

    let note = NotePage(
      of: .section, in: 2021, from: digest, frame: .trial(.note(year: 2021)))
    let own = NotePage(
      of: .init("school-1"), in: 2021, from: digest,
      frame: .trial(.organizationNote(.init("school-1"), year: 2021)))

    #expect(note.heading.spaced == "Аналитическая справка за 2021 год: проект")
    #expect(
      note.parts.map(\.title) == [
        "Проблемные зоны", "Зоны прошлого года", "Хорошие практики", "Рекомендации",
      ])
    #expect(
      note.parts[0].items.map { $0.remarks[0].plain.spaced } == [
        "Отклонена рабочей группой.", "Проект: решения рабочей группы нет.",
      ])
    #expect(note.parts[1].items == [] && note.parts[1].rest == nil)
    #expect(
      note.organizations.map(\.address) == [
        "../../2021/organizacii/school-0/spravka/index.html",
        "../../2021/organizacii/school-1/spravka/index.html",
      ])
    #expect(own.parts[0].items.count == 2)
    #expect(own.organizations == [])
  }

  @Test func aNoteThatWouldNotPrintOnTwoSheetsCountsTheRest() {
    var section = Self.falling()
    section.audience = .workingGroup
    section.content.section.zoneRules = (0..<11).map {
      ZoneRule(
        id: .init("rule-\($0)"), title: nil, condition: .worseBy(.zero), weight: ExactDecimal(1))
    }

    let note = NotePage(
      of: .section, in: 2021, from: section.digest, frame: .trial(.note(year: 2021)))

    #expect(note.parts[0].items.count == 8)
    #expect(note.parts[0].rest?.spaced == "Ещё 3: меньшего веса.")
  }

  @Test func theMethodologyTellsOfTheRulesInForce() throws {
    let section = Self.falling(.belowTarget, .worseBy(ExactDecimal(5)), .lowestInCluster)

    let page = MethodologyPage(from: section.digest, frame: .trial(.methodology))

    let rule = try #require(page.rules.first { $0.anchor == "zony" })
    #expect(rule.paragraphs.count == 3)
    #expect(
      rule.paragraphs[1].plain.spaced
        == "«Целевое значение не достигнуто»: значение хуже целевого; у одной организации — "
        + "не меньше чем на двух человек.")
  }
}
