import SvodContent
import SvodNumbers
import Testing

@testable import SvodPages

struct MethodologyPageTests {
  private func page(
    _ indicators: [Indicator], _ change: (inout PublicationRules) -> Void = { _ in }
  ) -> MethodologyPage {
    var section = TrialSection(years: [2021], schools: 1, indicators: indicators)
    change(&section.content.section.publication)
    return MethodologyPage(from: section.digest, frame: .trial(.methodology))
  }

  private func text(_ page: MethodologyPage, _ anchor: String) -> String? {
    page.rules.first { $0.anchor == anchor }?.paragraphs.map(\.plain.spaced)
      .joined(separator: " ")
  }

  @Test func whatChangedIsToldByYearsWithItsReason() {
    var section = TrialSection(
      years: [2020, 2021], schools: 2,
      indicators: [
        .trial("a", .share) { $0.short = "Первый" }, .trial("b", .share) { $0.short = "Второй" },
        .trial("c", .share) {
          $0.short = "Третий"
          $0.since = 2021
        },
        .trial("d", .share) {
          $0.short = "Четвёртый"
          $0.visibility = .aggregate
        },
      ])
    for year in [2020, 2021] {
      for indicator in 0..<4 { section.give(year, indicator, [.share(1, 2), .share(1, 2)]) }
    }
    section.content.breaks = ["a", "b", "d"].map { id in
      SeriesBreak(
        indicator: Indicator.ID(id), year: 2021,
        organization: id == "a" ? nil : Organization.ID("school-1"),
        reason: id == "a" ? "новые требования" : "присоединена школа", position: .nowhere)
    }
    let page = MethodologyPage(from: section.digest, frame: .trial(.methodology))

    // Of an indicator that names no organization, none is named here either.
    #expect(
      page.rules.last?.paragraphs.map(\.plain.spaced) == [
        "2021 год. Сопоставимые данные начинаются у показателей: «Третий».",
        "2021 год. «Первый» — нельзя сравнить с прежними годами. Новые требования.",
        "2021 год. «Второй» — нельзя сравнить с прежними годами (Школа № 2). Присоединена школа.",
      ])
    #expect(self.page([.trial("a", .share)]).rules.allSatisfy { $0.anchor != "po-godam" })
  }

  @Test func onlyTheKindsOfTheSectionAreExplained() {
    let anchors = page([.trial("a", .share), .trial("b", .count)]).rules.map(\.anchor)

    #expect(anchors.prefix(3) == ["dolya", "kolichestvo", "net-znacheniya"])
    #expect(!anchors.contains("uslovie"))
    #expect(!anchors.contains("vychislyaemoe-uslovie"))
  }

  @Test(arguments: [
    (2, "Изменение меньше двух человек или организаций печатается, но не оценивается."),
    (6, "Изменение меньше 6 человек или организаций печатается, но не оценивается."),
    (21, "Изменение меньше 21 человека или организации печатается, но не оценивается."),
  ])
  func theSmallestStepFollowsTheSettings(_ step: Int, _ expected: String) {
    let page = page([.trial("a", .share)]) { $0.minimumStep = step }

    #expect(text(page, "ves-izmeneniya")?.hasPrefix(expected) == true)
  }

  @Test func aStepOfOneIsNoRule() {
    let page = page([.trial("a", .share)]) { $0.minimumStep = 1 }

    #expect(text(page, "ves-izmeneniya")?.contains("меньше одного") == false)
    #expect(text(page, "ves-izmeneniya")?.hasPrefix("Для групп меньше 10 человек") == true)
  }

  @Test func newcombeIsNamedWhereItIsUsed() {
    let staff = page([.trial("a", .share)])
    let pupils = page([.trial("a", .share) { $0.variation = .cohort }])

    #expect(text(staff, "ves-izmeneniya")?.contains("Ньюкома") == false)
    #expect(text(pupils, "ves-izmeneniya")?.contains("Ньюкома") == true)
  }

  @Test(arguments: [
    (5, "от 1 до 4 человек."), (2, "стоит 1 человек."), (22, "от 1 до 21 человека."),
    (1, "Для сведений об обучающихся порог не установлен."),
  ])
  func theThresholdOfSmallGroupsFollowsTheSettings(_ below: Int, _ expected: String) {
    let page = page([.trial("a", .share)]) { $0.pupils.hideBelow = below }

    #expect(text(page, "malye-gruppy")?.contains(expected) == true)
  }

  @Test func staffHaveAThresholdOnlyWhereSet() {
    let unset = page([.trial("a", .share)])
    let set = page([.trial("a", .share)]) {
      $0.staff = .init(hideBelow: 3, noVerdictBelow: 5)
    }

    #expect(text(unset, "malye-gruppy")?.contains("о работниках порог не установлен") == true)
    #expect(text(set, "malye-gruppy")?.contains("если их меньше 3 человек") == true)
  }

  @Test func headsAndRankingAreSpokenOfWhereTheyMatter() {
    let plain = page([.trial("a", .share)])
    let other = page([.trial("a", .share) { $0.concerns = .head }]) { $0.isRankingAllowed = true }

    #expect(text(plain, "rukovoditeli") == nil)
    #expect(text(plain, "sravnenie")?.hasSuffix("Места в рейтинге не присваиваются.") == true)
    #expect(text(other, "rukovoditeli") != nil)
    #expect(text(other, "sravnenie")?.contains("рейтинге") == false)
  }

  @Test(arguments: [
    (PublicationRules().rounding, "в сторону большего по модулю"),
    (.halfEven, "к чётной цифре"),
  ])
  func roundingIsNamed(_ rule: RoundingRule, _ words: String) {
    let page = page([.trial("a", .share)]) { $0.rounding = rule }

    #expect(text(page, "okruglenie")?.contains(words) == true)
  }

  @Test func clustersAreToldWithRuleActAndMembers() throws {
    var section = TrialSection(years: [2021], schools: 3, indicators: [.trial("a", .share)]) {
      $0[0].cluster = "городские"
      $0[2].cluster = "городские"
    }
    var cluster = Cluster(id: .init("town"), title: "городские", position: .nowhere)
    cluster.rule = "школы районного центра."
    cluster.decidedBy = .init("order-1")
    section.content.clusters = [
      cluster, Cluster(id: .init("far"), title: "дальние", position: .nowhere),
    ]
    section.content.documents = [.trial("order-1") { $0.number = "5" }]
    let text = { (section: TrialSection) in
      MethodologyPage(from: section.digest, frame: .trial(.methodology)).rules
        .first { $0.anchor == "klastery" }?.paragraphs.map(\.plain.spaced)
    }

    let told = try #require(text(section))
    #expect(
      told[1]
        == "Городские. Правило: школы районного центра. Установлен: Приказ № 5. "
        + "В нём 2 организации: Школа № 1, Школа № 3.")
    #expect(told[2] == "Дальние. Организаций в нём нет.")
    section.content.documents[0].visibility = .internal
    #expect(text(section)?[1].contains("Установлен") == false)
    section.content.clusters = []
    #expect(text(section) == nil)
  }
}
