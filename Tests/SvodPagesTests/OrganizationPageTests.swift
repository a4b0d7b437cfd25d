import SvodContent
import SvodNumbers
import Testing

@testable import SvodPages

struct OrganizationPageTests {
  /// Teachers with a category: nine schools, the last of which stands out.
  private func section(years: [Int] = [2019, 2020, 2021]) -> TrialSection {
    var section = TrialSection(
      years: years, schools: 9,
      indicators: [
        .trial("category", .share, number: "5.1.3"), .trial("met", .condition, number: "1.4"),
        .trial("pupils", .count) {
          $0.role = .context
          $0.unit = "чел."
        },
        .trial("heads", .share, number: "1.1") { $0.visibility = .aggregate },
      ])
    for (place, year) in years.enumerated() {
      section.give(year, 0, (0..<9).map { .share(($0 == 8 ? 14 : 8) + place, 20) })
      section.give(year, 1, (0..<9).map { .answer($0 < 6 || year == 2021) })
      section.give(year, 2, (0..<9).map { .count(100 + $0) })
      section.give(year, 3, (0..<9).map { _ in .share(10, 20) })
    }
    return section
  }

  @Test func answersFirst() {
    let page = section().page(of: 8, in: 2021)

    // 16/20 after 15/20 is one person: no verdict. «Да» after «нет» is better.
    // The others have 10/20 and this school 16/20: thirty points and six teachers.
    #expect(
      page.statement.plain.spaced
        == "Заметно лучше, чем в половине других организаций, — «Показатель category» (80,0 %). "
        + "Заметно худших значений нет. За год улучшился 1 показатель, не ухудшился ни один.")
    #expect(page.rest?.plain.spaced == "Остальные: без оценки динамики — 1.")
  }

  @Test func countsInPlainWordsBeginTheAnswer() {
    func page(_ kind: Organization.Kind, in year: Int = 2021) -> OrganizationPage {
      let titles = ["Обучающиеся", "Учителя", "Кружки"]
      var section = TrialSection(
        years: [2020, 2021], schools: 1,
        indicators: titles.map { title in
          .trial(title, .count) {
            $0.role = .context
            $0.short = title
            $0.unit = "чел."
          }
        } + [.trial("a", .share)]
      ) { $0[0].kind = kind }
      for year in [2020, 2021] {
        for (place, count) in [21, 24, 3].enumerated() {
          section.give(year, place, [.count(count)])
        }
        section.give(year, 3, [.share(1, 2)])
      }
      return section.page(of: 0, in: year)
    }

    let school = page(.school)
    #expect(school.statement.plain.spaced.hasPrefix("В школе 21 ученик и 24 учителя. "))
    #expect(
      school.statement.runs.contains {
        if case .link("24\u{A0}учителя", "../../../2021/pokazateli/Учителя/index.html#school-0") =
          $0
        {
          true
        } else {
          false
        }
      })
    // What has no words of its own stays beside.
    #expect(school.facts.map(\.title) == ["Кружки"])
    #expect(
      page(.supplementary).statement.plain.spaced.hasPrefix(
        "В организации 21 обучающийся и 24 учителя. "))
    #expect(
      page(.school, in: 2020).statement.plain.spaced.hasPrefix(
        "В 2020 году в школе 21 ученик и 24 учителя. "))
  }

  @Test func aHiddenCountStaysBesideTheAnswer() {
    var section = TrialSection(
      years: [2021], schools: 6,
      indicators: [
        .trial("pupils", .count) {
          $0.role = .context
          $0.short = "Обучающиеся"
          $0.concerns = .pupils
        }, .trial("a", .share),
      ])
    section.give(2021, 0, (0..<6).map { .count($0 == 0 ? 3 : 100 + $0) })
    section.give(2021, 1, (0..<6).map { _ in .share(10, 20) })
    let page = section.page(of: 0, in: 2021)

    #expect(!page.statement.plain.contains("ученик"))
    #expect(page.facts.map(\.value.spaced) == ["не публикуется"])
  }

  @Test func whatBecameWorseIsNamed() {
    var section = TrialSection(
      years: [2020, 2021], schools: 1,
      indicators: (0..<5).map { .trial("a-\($0)", .condition) })
    for indicator in 0..<5 {
      section.give(2020, indicator, [.answer(true)])
      section.give(2021, indicator, [.answer(false)])
    }

    #expect(
      section.page(of: 0, in: 2021).statement.plain.spaced
        == "За год ухудшились 5 показателей: «Показатель a-0», «Показатель a-1», «Показатель a-2» "
        + "и ещё 2 показателя; не улучшился ни один.")
  }

  @Test(arguments: [
    (Organization.Kind.school, "Заречного района", "Школа в сравнении с районом"),
    (.kindergarten, "Заречного городского округа", "Детский сад в сравнении с округом"),
    (.supplementary, "Заречья", "Организация в сравнении с муниципалитетом"),
  ])
  func theTableIsHeadedByWhatIsCompared(
    _ kind: Organization.Kind, _ municipality: String, _ heading: String
  ) {
    var section = TrialSection(years: [2021], schools: 1, indicators: [.trial("a", .share)]) {
      $0[0].kind = kind
    }
    section.content.section.municipalityGenitive = municipality
    section.give(2021, 0, [.share(1, 2)])

    #expect(section.page(of: 0, in: 2021).tableHeading.spaced == heading)
  }

  @Test func othersAreOfTheOwnKindWhereTheIndicatorIs() {
    var section = TrialSection(
      years: [2021], schools: 9,
      indicators: [.trial("a", .share) { $0.appliesTo = .kinds([.school]) }])
    section.give(2021, 0, (0..<9).map { .share($0 == 8 ? 14 : 8, 20) })

    #expect(
      section.page(of: 8, in: 2021).statement.plain.spaced.hasPrefix(
        "Заметно лучше, чем в половине других школ, — «Показатель a» (70,0 %)."))
  }

  @Test func anOrganizationClosedInTheYearLeadsToItsLastData() {
    var section = TrialSection(
      years: [2020, 2021], schools: 2, indicators: [.trial("a", .share)]
    ) {
      $0[0].closed = CalendarDate(year: 2021, month: 8, day: 31)
    }
    section.give(2020, 0, [.share(1, 2), .share(1, 2)])
    section.give(2021, 0, [.none, .share(1, 2)])
    let page = section.page(of: 0, in: 2021)

    #expect(
      page.statement.plain.spaced == "Сведений за 2021 год нет. Последние — за 2020 год.")
    #expect(
      page.statement.runs.contains {
        if case .link(_, "../../../2020/organizacii/school-0/index.html") = $0 {
          true
        } else {
          false
        }
      })
    #expect(page.groups == [])
    #expect(page.notes == [])
    #expect(page.introduction.spaced == "Средняя школа № 1.")
  }

  @Test func theFirstYearHasNoColumnOfChanges() throws {
    var section = TrialSection(
      years: [2020, 2021], schools: 1, indicators: [.trial("a", .share), .trial("b", .share)])
    for year in [2020, 2021] {
      section.give(year, 0, [.share(1, 2)])
      section.give(year, 1, [.absent(.notConducted)])
    }
    let first = try #require(section.page(of: 0, in: 2020).groups.first)
    let second = try #require(section.page(of: 0, in: 2021).groups.first)

    #expect(first.rows.allSatisfy { $0.change == nil })
    #expect(second.rows.allSatisfy { $0.change != nil })
    #expect(
      section.summary(in: 2020).tables?.groups.flatMap(\.rows).allSatisfy { $0.change == nil }
        == true)
  }

  @Test func hiddenValuesAreNotSaidToBeMissing() {
    var section = TrialSection(
      years: [2021], schools: 6, indicators: [.trial("a", .share) { $0.concerns = .pupils }])
    section.give(2021, 0, (0..<6).map { .share(2, $0 == 0 ? 3 : 20) })

    #expect(
      section.page(of: 0, in: 2021).statement.plain.spaced
        == "Значения за 2021 год не публикуются: малые группы.")
  }

  @Test func saysThatNothingIsNoticeablyWorse() {
    let page = section().page(of: 0, in: 2021)

    #expect(
      page.statement.plain.spaced.hasSuffix(
        "Значений заметно хуже, чем в половине других организаций, нет. За год заметных "
          + "улучшений и ухудшений нет."))
  }

  @Test func fewerThanTwoPersonsAreNotNoticeable() {
    var section = section()
    // 7/12 is 8 points above the others' 50 %, but one teacher.
    section.give(2021, 0, (0..<9).map { $0 == 8 ? .share(7, 12) : .share(10, 20) })

    #expect(!section.page(of: 8, in: 2021).statement.plain.contains("Показатель category» ("))
  }

  @Test func aRowHasTheValueTheMedianAndTheCourse() throws {
    let page = section().page(of: 8, in: 2021)
    let row = try #require(page.groups.first?.rows.first)

    #expect(row.anchor == "category")
    #expect(row.code == "5.1.3")
    #expect(row.unit == "%")
    #expect(
      row.values == [
        ValueCell(
          "80,0", .number,
          link: "../../../2021/pokazateli/category/index.html#school-8"),
        ValueCell(
          "50,0", .number, link: "../../../2021/pokazateli/category/index.html#raschet"),
      ])
    #expect(row.change?.remark == "меньше двух\u{A0}человек")
    guard case .spark(let spark) = row.history else {
      Issue.record("no spark")
      return
    }
    #expect(spark.label.spaced == "2019 — 70,0, 2020 — 75,0, 2021 — 80,0")
    #expect(page.historyHead == "2019–2021")
  }

  @Test func aStripShowsOthersApartFromTheOwn() throws {
    let page = section().page(of: 8, in: 2021)
    let row = try #require(page.groups.first?.rows.first)
    guard case .strip(let strip) = row.picture else {
      Issue.record("no strip")
      return
    }

    #expect(strip.own == 0.8)
    #expect(strip.median == 0.5)
    #expect(strip.peers == Array(repeating: 0.5, count: 8))
    #expect(page.axis?.high == "100\u{A0}%")
  }

  @Test func aConditionHasSquaresAndWords() throws {
    let page = section().page(of: 8, in: 2020)
    let row = try #require(page.groups.first?.rows.last)

    #expect(row.anchor == "met")
    #expect(row.unit == nil)
    #expect(row.values.map(\.text.spaced) == ["нет", "6 из 9 (67 %)"])
    #expect(row.history == .words("нет →\u{A0}нет"))
    #expect(page.foldedHeads == ["2020", "медиана"])
    #expect(page.groups.first?.rows.map(\.foldedHead) == [nil, "выполняют"])
    guard case .squares(let squares) = row.picture else {
      Issue.record("no squares")
      return
    }
    #expect(squares.own == false)
    #expect([squares.met, squares.unmet, squares.silent] == [6, 2, 0])
  }

  @Test func aRowWithoutAnyValueHasNoCourse() throws {
    var section = section()
    for year in [2019, 2020, 2021] { section.silence(8, in: year) }
    let silent = try #require(section.page(of: 8, in: 2021).groups.first?.rows.last)

    #expect(silent.anchor == "met")
    #expect(silent.history == .none)

    section.give(2020, 1, (0..<9).map { _ in .answer(true) })
    let once = try #require(section.page(of: 8, in: 2021).groups.first?.rows.last)
    #expect(once.history == .words("не\u{A0}представлено →\u{A0}да →\u{A0}не\u{A0}представлено"))
  }

  @Test func contextStandsBesideTheTitle() {
    let page = section().page(of: 8, in: 2021)

    #expect(page.facts.map(\.value.spaced) == ["108 чел."])
    #expect(page.groups.flatMap(\.rows).map(\.anchor) == ["category", "met"])
  }

  @Test func anAggregateIsANoteAlone() {
    let page = section().page(of: 0, in: 2021)
    let note = page.notes.last

    #expect(note?.plain.spaced == "Только по муниципалитету в целом публикуются: 1.1.")
    #expect(
      note?.runs.contains(.link("1.1", address: "../../../2021/pokazateli/heads/index.html"))
        == true)
  }

  @Test func theFirstYearComparesNothing() {
    let page = section().page(of: 0, in: 2019)

    #expect(
      page.statement.plain.spaced.hasSuffix(
        "Первый год наблюдений. Сравнение с предыдущим годом появится в итогах за 2020 год."))
    #expect(page.rest == nil)
    #expect(page.groups.flatMap(\.rows).allSatisfy { $0.change == nil && $0.history == .none })
  }

  @Test func aYearWithoutDataIsSaidSo() {
    var section = section()
    section.silence(3, in: 2021)
    let page = section.page(of: 3, in: 2021)

    #expect(page.statement.plain.spaced == "Сведений за 2021 год нет.")
    #expect(page.groups.first?.rows.first?.values.first?.text == "не\u{A0}представлено")
  }

  @Test func flagsStandBesideTheirValues() {
    var section = section()
    section.content.observations.update(year: 2021, indicator: 0) { column in
      column.organizations[4].flags = .late
    }
    let values = section.page(of: 4, in: 2021).groups.flatMap(\.rows).compactMap(\.values.first)

    #expect(values.map(\.note) == ["поздние данные", nil])
  }

  @Test func theSubmissionNamesDaysAndPosts() {
    var section = section()
    var submission = Submission(year: 2021, organization: Organization.ID("school-4"))
    submission.date = CalendarDate(year: 2022, month: 1, day: 28)
    submission.checked = CalendarDate(year: 2022, month: 2, day: 2)
    submission.by = "директор"
    submission.checkedBy = "Сидорова М. Н."
    section.content.submissions = [submission]

    #expect(
      section.page(of: 4, in: 2021).submission
        == "Сведения представлены 28.01.2022 (директор), проверены 02.02.2022.")
    #expect(section.page(of: 3, in: 2021).submission == nil)
  }

  @Test func seriesEndWithThePagesYear() throws {
    let row = try #require(section().page(of: 0, in: 2020).groups.first?.rows.first)
    guard case .spark(let spark) = row.history else {
      Issue.record("no spark")
      return
    }

    #expect(spark.points.count == 2)
  }

  @Test func tooFewOthersMakeNoMedian() throws {
    var small = TrialSection(
      years: [2021], schools: 5, indicators: [.trial("category", .share)])
    small.give(2021, 0, (0..<5).map { .share(8 + $0, 20) })
    let page = small.page(of: 0, in: 2021)
    let row = try #require(page.groups.first?.rows.first)

    #expect(row.values.last == ValueCell("не\u{A0}сравнивается", .absence))
    #expect(row.picture == .none)
    #expect(page.notes.contains { $0.plain.contains("меньше чем у\u{A0}5\u{A0}организаций") })
  }

  @Test func aHiddenValueIsCountedUnderTheTable() {
    var section = TrialSection(
      years: [2021], schools: 9,
      indicators: [.trial("results", .share) { $0.concerns = .pupils }])
    section.give(2021, 0, (0..<9).map { $0 == 2 || $0 == 3 ? .share(2, 3) : .share(10, 20) })
    let page = section.page(of: 2, in: 2021)

    #expect(page.groups.first?.rows.first?.values.first?.form == .suppressed)
    #expect(
      page.notes.last?.plain.spaced
        == "Не публикуется 1 значение: малая группа или значение, по которому её можно вычислить "
        + "(порог — в методике; установлен "
        + "муниципалитетом).")
  }

  @Test func manyOthersAreASpanNotPoints() throws {
    var section = TrialSection(
      years: [2021], schools: 40, indicators: [.trial("category", .share)])
    section.give(2021, 0, (0..<40).map { .share($0, 40) })
    let row = try #require(section.page(of: 20, in: 2021).groups.first?.rows.first)
    guard case .strip(let strip) = row.picture else {
      Issue.record("no strip")
      return
    }

    #expect(strip.peers == [])
    #expect(strip.spread == 0...0.975)
  }

  /// The five others of the cluster have 10 to 50 of 100, all eleven others 10 to 100.
  @Test func theMedianOfTheClusterStandsUnderThatOfAll() throws {
    func page(clustered: Int) -> OrganizationPage {
      var section = TrialSection(
        years: [2021], schools: 12, indicators: [.trial("category", .share)]
      ) { schools in
        for place in 0..<clustered { schools[place].cluster = "сельские" }
      }
      section.give(
        2021, 0, [30, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 100].map { .share($0, 100) })
      return section.page(of: 0, in: 2021)
    }

    let among = try #require(page(clustered: 6).groups.first?.rows.first?.values.last)
    #expect(among.text == "60,0")
    #expect(among.note == "в\u{A0}кластере 30,0")
    let few = try #require(page(clustered: 5).groups.first?.rows.first?.values.last)
    #expect(few.note == nil)
  }

  @Test func aBlockStandsInsteadOfAHiddenCycle() throws {
    var section = TrialSection(
      years: [2019, 2020, 2021], schools: 4,
      indicators: [.trial("grade4", .share) { $0.concerns = .pupils }])
    section.content.section.publication.blocks = [2019]
    for year in 2019...2021 {
      section.give(
        year, 0, [.share(2, 4), .share(1, 4), .share(3, 4), .share(20, 50)])
    }
    let row = try #require(section.page(of: 0, in: 2021).groups.first?.rows.first)

    #expect(row.values.first?.form == .suppressed)
    #expect(row.values.first?.note == "за\u{A0}2019–2021 гг.: 6\u{A0}из\u{A0}12")
    let earlier = try #require(section.page(of: 0, in: 2020).groups.first?.rows.first)
    #expect(earlier.values.first?.note == nil)
  }

  @Test func directionsAreHeadedWhereThereAreSeveral() {
    let group = { (id: String) in
      IndicatorGroup(id: id, direction: Direction.ID(id), number: nil, title: "Группа \(id)")
    }
    var section = TrialSection(
      years: [2021], schools: 2,
      indicators: [
        .trial("a", .share, direction: "one", group: 0),
        .trial("b", .share, direction: "two", group: 1),
      ], groups: [group("one"), group("two")], directions: ["one", "two"])
    section.give(2021, 0, [.share(1, 2), .share(1, 2)])
    section.give(2021, 1, [.share(1, 2), .share(1, 2)])

    #expect(
      section.page(of: 0, in: 2021).groups.map(\.direction)
        == ["Система «one»", "Система «two»"])
  }

  @Test(arguments: [(Absence.notApplicable, true), (.notSubmitted, false)])
  func aYearThatNothingConcernsHasNoTable(absence: Absence, isEmpty: Bool) {
    var section = section()
    for indicator in 0..<4 {
      section.give(2021, indicator, Array(repeating: .absent(absence), count: 9))
    }
    let page = section.page(of: 0, in: 2021)

    #expect(page.groups.isEmpty == isEmpty)
    #expect(page.facts.isEmpty == isEmpty)
    #expect(page.notes.isEmpty == isEmpty)
    #expect(page.statement.plain.spaced == "Сведений за 2021 год нет.")
  }

  @Test func aDateEndsTheIntroductionWithItsOwnFullStop() {
    var section = section()
    section.content.cycles[2].published = CalendarDate(year: 2022, month: 4, day: 15)

    let introduction = section.page(of: 0, in: 2021).introduction
    #expect(introduction.hasSuffix("15\u{A0}апреля\u{A0}2022\u{A0}г."))
  }

  @Test func thePlainestUnitIsLeftToTheTitle() {
    var section = TrialSection(
      years: [2021], schools: 1,
      indicators: [
        .trial("classes", .count) {
          $0.role = .context
          $0.unit = "ед."
        },
        .trial("pupils", .count) {
          $0.role = .context
          $0.unit = "чел."
          $0.concerns = .organization
        }, .trial("share", .share),
      ])
    section.give(2021, 0, [.count(11)])
    section.give(2021, 1, [.count(186)])
    section.give(2021, 2, [.share(8, 10)])

    #expect(section.page(of: 0, in: 2021).facts.map(\.value.spaced) == ["11", "186 чел."])
  }

  @Test func theOrganizationsOwnSiteIsLinkedOnce() {
    var section = TrialSection(years: [2021], schools: 2, indicators: [.trial("a", .share)]) {
      $0[0].website = "https://school.example/"
    }
    section.give(2021, 0, [.share(1, 2), .share(1, 2)])

    #expect(
      section.page(of: 0, in: 2021).website?.runs
        == [.text("Сайт: "), .link("school.example", address: "https://school.example/")])
    #expect(section.page(of: 1, in: 2021).website == nil)
    #expect(section.page(of: 0, in: 2021).belonging == nil)
  }
}
