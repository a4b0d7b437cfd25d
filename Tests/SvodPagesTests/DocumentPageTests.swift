import SvodContent
import SvodDiagnostics
import SvodNumbers
import Testing

@testable import SvodPages

struct DocumentPageTests {
  private let spring = CalendarDate(year: 2021, month: 3, day: 1)
  private let autumn = CalendarDate(year: 2021, month: 9, day: 3)

  private func section(_ documents: Document..., asOf: CalendarDate? = nil) -> TrialSection {
    var section = TrialSection(years: [2021], schools: 0, indicators: [])
    section.content.documents = documents
    section.content.section.asOf = asOf ?? CalendarDate(year: 2021, month: 12, day: 1)
    return section
  }

  private func card(_ page: DocumentPage) -> [String: [String]] {
    Dictionary(
      page.card.map { ($0.title, $0.values.map(\.plain.spaced)) }, uniquingKeysWith: { $1 })
  }

  @Test func anActInForceSaysSinceWhen() {
    let page = section(
      .trial("order-1") {
        $0.status = .inForce
        $0.date = autumn
        $0.number = "74"
      }
    ).page(ofDocument: "order-1")

    #expect(page.standing == .inForce)
    #expect(page.standingText == "Действует")
    #expect(page.standingRemark?.plain.spaced == "с 3 сентября 2021 г.")
    #expect(page.overline.spaced == "Приказ от 03.09.2021 № 74")
    #expect(
      page.frame.description.spaced
        == "Приказ от 03.09.2021 № 74. Действует с 3 сентября 2021 г.")
  }

  @Test func withoutAStatusNothingIsInvented() {
    let page = section(.trial("order-1") { $0.date = autumn }).page(ofDocument: "order-1")

    #expect(page.standing == .unknown)
    #expect(page.standingText == nil)
    #expect(page.standingRemark == nil)
  }

  @Test(arguments: [
    ("effect", "report", true), ("analysis", "report", false), ("effect", "plan", false),
  ])
  func aReportOfEffectsSaysThatNothingApprovesIt(
    component: String, kind: String, isSaid: Bool
  ) {
    var report = Document.trial("report-1") { document in
      document.kind = kind
      document.covers = [
        .init(
          directions: [], component: .init(component), clause: nil, cycles: [],
          position: .init(file: "documents/report-1.md"))
      ]
    }
    let words = "акт об утверждении не указан"
    let line = card(section(report).page(ofDocument: "report-1"))["Утверждение"]
    #expect(line == (isSaid ? [words] : nil))

    report.approvedBy = Document.ID("minutes-1")
    let approved = section(report, .trial("minutes-1") { $0.kind = "minutes" })
    #expect(card(approved.page(ofDocument: "report-1"))["Утверждение"] == nil)
  }

  @Test func aRepealingActTakesTheForceAwayFromItsDayOn() {
    func page(asOf: CalendarDate?) -> DocumentPage {
      section(
        .trial("old") {
          $0.status = .inForce
          $0.date = spring
        },
        .trial("new") {
          $0.status = .inForce
          $0.date = autumn
          $0.number = "74"
          $0.repeals = [Document.ID("old")]
        }, asOf: asOf
      ).page(ofDocument: "old")
    }
    let before = page(asOf: CalendarDate(year: 2021, month: 9, day: 2))
    let after = page(asOf: autumn)

    #expect(before.standing == .inForce)
    #expect(after.standing == .repealed)
    #expect(
      after.standingRemark?.plain.spaced == "с 3 сентября 2021 г.: приказ от 03.09.2021 № 74")
    #expect(
      after.standingRemark?.runs.last
        == .link(
          "приказ от\u{A0}03.09.2021 №\u{A0}74", address: "../../dokumenty/new/index.html"))
  }

  @Test func anAuthorsOwnWordRepealsToo() {
    let page = section(.trial("old") { $0.status = .repealed }).page(ofDocument: "old")

    #expect(page.standingText == "Утратил силу")
    #expect(page.standingRemark == nil)
  }

  @Test func anActOfTomorrowIsNotYetInForce() {
    let page = section(
      .trial("order-1") {
        $0.status = .inForce
        $0.date = spring
        $0.effective = CalendarDate(year: 2022, month: 1, day: 1)
      }
    ).page(ofDocument: "order-1")

    #expect(page.standing == .notYet)
    #expect(page.standingText?.spaced == "Вступит в силу с 01.01.2022")
  }

  @Test func amendmentsAndEditionsAreNamed() {
    let section = section(
      .trial("plan-1", "plan") {
        $0.status = .inForce
        $0.date = spring
      },
      .trial("order-2") {
        $0.status = .inForce
        $0.date = autumn
        $0.number = "9"
        $0.amends = [Document.ID("order-1")]
      },
      .trial("order-1") {
        $0.status = .inForce
        $0.date = spring
      },
      .trial("plan-2", "plan") {
        $0.status = .inForce
        $0.date = autumn
        $0.edition = "2"
        $0.editionOf = Document.ID("plan-1")
      })
    let amended = section.page(ofDocument: "order-1")
    let earlier = section.page(ofDocument: "plan-1")
    let later = section.page(ofDocument: "plan-2")

    #expect(amended.standingText?.spaced == "Действует с изменениями")
    #expect(card(amended)["Изменён"] == ["Приказ от 03.09.2021 № 9"])
    #expect(earlier.standingText == "Прежняя редакция")
    #expect(earlier.standingRemark?.plain.spaced == "действующая: план от 03.09.2021")
    #expect(later.standingText == "Действует")
    #expect(card(earlier)["Редакция"] == ["первоначальная редакция"])
    #expect(card(later)["Редакция"] == ["редакция № 2"])
    #expect(
      later.timeline.map(\.name.plain.spaced) == ["Первоначальная редакция", "Редакция № 2"])
    #expect(later.timeline.map(\.isHere) == [false, true])
    #expect(earlier.timeline.map(\.isHere) == [true, false])
    #expect(amended.timeline.isEmpty)
  }

  @Test(arguments: [
    (Document.Status?.none, "Прежняя редакция"), (.inForce, "Прежняя редакция"),
    (.repealed, "Действует"),
  ])
  func theLatestEditionRetiresTheOneBeforeUnlessRepealed(
    _ status: Document.Status?, _ expected: String
  ) {
    let editions = { (effective: CalendarDate?) in
      section(
        .trial("plan-1", "plan") {
          $0.status = .inForce
          $0.date = spring
        },
        .trial("plan-2", "plan") {
          $0.status = status
          $0.date = autumn
          $0.effective = effective
          $0.editionOf = Document.ID("plan-1")
        })
    }

    #expect(editions(nil).page(ofDocument: "plan-1").standingText == expected)
    let later = CalendarDate(year: 2022, month: 1, day: 1)
    #expect(editions(later).page(ofDocument: "plan-1").standingText == "Действует")
  }

  @Test func theCardNamesThePlaceAndALevelThatIsNotTheMunicipalitys() {
    let lines = { (level: Document.Level) -> [String: [String]] in
      card(
        section(
          .trial("order-1") {
            $0.place = "г. Заречный"
            $0.level = level
          }
        ).page(ofDocument: "order-1"))
    }

    #expect(lines(.regional)["Уровень"] == ["региональный уровень"])
    #expect(lines(.municipal)["Уровень"] == nil)
    #expect(lines(.municipal)["Место принятия"] == ["г. Заречный"])
  }

  @Test func anAnalysisNamesTheClustersOfItsYear() {
    var section = TrialSection(years: [2021], schools: 3, indicators: []) { schools in
      schools[0].cluster = "городские"
      schools[2].cluster = "городские"
    }
    section.content.clusters = [Cluster(id: .init("town"), title: "городские", position: .nowhere)]
    section.content.documents = [.trial("analysis", "analysis") { $0.cycle = 2021 }, .trial("a")]

    #expect(
      card(section.page(ofDocument: "analysis"))["Кластеры"]
        == ["городские — 2 организации в 2021 году"])
    #expect(card(section.page(ofDocument: "a"))["Кластеры"] == nil)
  }

  /// An act of numbered clauses, each a line of words.
  private func act(_ clauses: [(number: String, words: [ActInline])]) -> Act {
    let position = FilePosition(file: "documents/act.md")
    let blocks = clauses.map { number, words in
      ActBlock.clause(
        ActClause(
          number: number + ".", anchor: "p-" + number, depth: 0, blocks: [.paragraph(words)],
          position: position))
    }
    let places = clauses.map { number, _ in
      ActPlace(.clause, anchor: "p-" + number, number: number + ".", at: position)
    }
    return Act(titleAsWritten: nil, blocks: blocks, contents: [], places: ActPlaces(places))
  }

  private func text(_ words: String) -> ActInline {
    ActInline(.text(words), at: FilePosition(file: "documents/act.md"))
  }

  private func reference(_ words: String, to anchor: String) -> ActInline {
    let target = ActTarget(document: Document.ID("order-1"), anchor: anchor)
    return ActInline(.reference(target, [text(words)]), at: FilePosition(file: "documents/act.md"))
  }

  @Test(arguments: [
    ("слова «школа» заменить словом «лицей»", "Приказ от 03.09.2021 № 9: п. 2"),
    ("никто не вспомнил", "Приказ от 03.09.2021 № 9"),
  ])
  func clausesThatAnActAmendsAreLinks(_ words: String, _ expected: String) {
    let amended = section(
      .trial("order-2") {
        $0.date = autumn
        $0.number = "9"
        $0.amends = [Document.ID("order-1")]
        $0.act = act([("1", [text("В "), reference("пункте 2", to: "p-2"), text(" " + words)])])
      },
      .trial("order-1") {
        $0.date = spring
        $0.act = act([("1", [text("Первый")]), ("2", [text("Второй: школа")])])
      }
    ).page(ofDocument: "order-1")
    let links = amended.card.first { $0.title == "Изменён" }?.values.flatMap(\.runs) ?? []

    #expect(card(amended)["Изменён"] == [expected])
    #expect(links.contains(.link("2", address: "#p-2")) == expected.hasSuffix("2"))
  }

  @Test func aSubClauseIsNamedWithItsClause() {
    let position = FilePosition(file: "documents/act.md")
    let places = [
      ActPlace(.clause, anchor: "p-1", number: "1.", at: position),
      ActPlace(.clause, anchor: "p-1-2", number: "2)", parent: "p-1", at: position),
      ActPlace(.clause, anchor: "p-1-2-a", number: "а)", parent: "p-1-2", at: position),
      ActPlace(.clause, anchor: "p-9", number: "9)", at: position),
    ]
    let act = Act(titleAsWritten: nil, blocks: [], contents: [], places: ActPlaces(places))

    #expect(
      places.map { $0.wholeNumber(in: act).spaced } == [
        "1", "1 подп. 2", "1 подп. 2 подп. а", "9)",
      ])
  }

  @Test func whereAnActNamesNoClauseTheEditionsAreCompared() {
    let old = act([("1", [text("Первый")]), ("2", [text("Второй: школа")])])
    let new = act([("1", [text("Первый")]), ("2", [text("Второй: лицей")])])
    let section = section(
      .trial("order-2") {
        $0.date = autumn
        $0.number = "9"
        $0.amends = [Document.ID("plan-1")]
      },
      .trial("plan-1", "plan") {
        $0.date = spring
        $0.act = old
      },
      .trial("plan-2", "plan") {
        $0.approvedBy = Document.ID("order-2")
        $0.editionOf = Document.ID("plan-1")
        $0.act = new
      })
    let earlier = section.page(ofDocument: "plan-1")

    #expect(card(earlier)["Изменён"] == ["Приказ от 03.09.2021 № 9: п. 2"])
  }

  @Test func anEditionIsNamedByTheActThatMadeIt() {
    let section = section(
      .trial("order-1") {
        $0.date = spring
        $0.number = "4"
      },
      .trial("order-2") {
        $0.date = autumn
        $0.number = "29"
        $0.amends = [Document.ID("plan-1")]
      },
      .trial("plan-1", "plan") { $0.approvedBy = Document.ID("order-1") },
      .trial("plan-2", "plan") {
        $0.approvedBy = Document.ID("order-2")
        $0.edition = "2"
        $0.editionOf = Document.ID("plan-1")
        $0.period = "2022-2024"
      })
    let later = card(section.page(ofDocument: "plan-2"))

    #expect(later["Редакция"] == ["в редакции приказа от 03.09.2021 № 29"])
    #expect(later["Утверждено"] == ["Приказ от 01.03.2021 № 4"])
    #expect(later["Период"] == ["2022–2024"])
  }

  @Test(arguments: [
    (Document.Appendix.numbered("2"), "Приказ от 03.09.2021 № 74, приложение 2"),
    (.unnumbered, "Приказ от 03.09.2021 № 74, приложение"),
    (nil, "Концепция (приказ от 03.09.2021 № 74)"),
  ])
  func anAppendixHasTheRequisitesOfItsAct(_ appendix: Document.Appendix?, _ expected: String) {
    let section = section(
      .trial("order-1") {
        $0.date = autumn
        $0.number = "74"
      },
      .trial("concept", "concept") {
        $0.approvedBy = Document.ID("order-1")
        $0.appendix = appendix
        $0.status = .inForce
      })
    let page = section.page(ofDocument: "concept")

    #expect(page.overline.spaced == expected)
    #expect(page.standingRemark?.plain.spaced == "с 3 сентября 2021 г.")
    #expect(card(page)["Утверждено"] == ["Приказ от 03.09.2021 № 74"])
    #expect(card(section.page(ofDocument: "order-1"))["Утверждает"] == ["Документ concept"])
  }

  @Test func anAuthorsOwnKindHasTheAuthorsWord() {
    var section = section(.trial("memo-1", "memo"))
    section.content.section.documentKinds = ["memo": "Памятка"]

    #expect(section.page(ofDocument: "memo-1").overline == "Памятка")
    let list = DocumentsPage(from: section.digest, frame: .trial(.documents))
    #expect(list.groups.map(\.title) == ["Памятка"])
  }

  @Test func requisitesAloneAreSaidToBeAlone() {
    let page = section(.trial("order-1") { $0.isTextAbsent = true }).page(ofDocument: "order-1")

    #expect(page.absence?.hasPrefix("Размещены только реквизиты") == true)
  }

  @Test func aBasisHasItsLevelAndLink() {
    let page = section(
      .trial("order-1") {
        $0.legalBasis = [
          .init(text: "Закон № 273-ФЗ", level: .federal, address: "https://law.example/")
        ]
      }
    ).page(ofDocument: "order-1")

    #expect(card(page)["Основания"] == ["Закон № 273-ФЗ (федеральный уровень)"])
  }
}

struct DocumentsPageTests {
  private func page(_ documents: [Document]) -> DocumentsPage {
    var section = TrialSection(years: [2021], schools: 0, indicators: [])
    section.content.documents = documents
    return DocumentsPage(from: section.digest, frame: .trial(.documents))
  }

  @Test(arguments: [
    (1, 0, "Размещено: 1 документ."), (2, 1, "Размещено: 2 документа, из них действует 1."),
    (5, 2, "Размещено: 5 документов, из них действуют 2."),
    (21, 5, "Размещено: 21 документ, из них действуют 5."),
    (101, 21, "Размещено: 101 документ, из них действует 21."),
  ])
  func countsThoseKnownToBeInForce(_ all: Int, _ inForce: Int, _ expected: String) {
    let documents = (0..<all).map { place in
      Document.trial("order-\(place)") { if place < inForce { $0.status = .inForce } }
    }

    #expect(page(documents).statement.plain.spaced == expected)
  }

  @Test func actsStandNewestFirstAndThoseWithoutADateLast() {
    let documents = [
      Document.trial("b"), .trial("a"),
      .trial("old") { $0.date = CalendarDate(year: 2019, month: 1, day: 1) },
      .trial("new") { $0.date = CalendarDate(year: 2021, month: 1, day: 1) },
      .trial("plan", "plan"),
    ]
    let groups = page(documents).groups

    #expect(groups.map(\.title) == ["Приказы", "Планы и дорожные карты"])
    #expect(
      groups.first?.entries.map(\.title)
        == ["Документ new", "Документ old", "Документ a", "Документ b"])
  }

  @Test func aStateIsPrintedWhereItIsKnown() {
    let documents = [
      Document.trial("a") { $0.status = .inForce }, .trial("b") { $0.status = .repealed },
      .trial("c"),
    ]

    #expect(
      page(documents).groups.flatMap(\.entries).map(\.state) == ["действует", "утратил силу", nil])
  }
}
