import SvodContent
import SvodNumbers
import SvodPublication
import Testing

@testable import SvodPages

/// What `svod explain` prints, line by line.
struct ExplanationTests {
  private func section(_ change: (inout Indicator) -> Void = { _ in }) -> TrialSection {
    var section = TrialSection(
      years: [2020, 2021], schools: 4,
      indicators: [.trial("a", .share, number: "1.2", change: change)])
    section.give(2020, 0, [.share(10, 20), .share(10, 20), .share(10, 20), .share(10, 20)])
    section.give(2021, 0, [.share(15, 20), .share(10, 30), .share(12, 20), .absent(.notConducted)])
    return section
  }

  private func explanation(
    _ subject: String, _ section: TrialSection, indicator: String = "a", cycle: String = "2021"
  ) throws -> Explanation {
    try section.digest.explanation(of: subject, indicator: indicator, cycle: cycle)
  }

  private func lines(_ explanation: Explanation) -> [Explanation.Part: String] {
    Dictionary(explanation.lines.map { ($0.part, $0.text) }, uniquingKeysWith: { "\($0) \($1)" })
  }

  @Test func leadsANumberToItsMembersFileAndRow() throws {
    var section = section {
      $0.numeratorTitle = "учителя с категорией"
      $0.denominatorTitle = "все учителя"
      $0.targets = [2021: ExactDecimal(70)]
    }
    section.content.observations.update(year: 2021, indicator: 0) {
      $0.organizations[0].flags = [.late]
    }
    var submission = Submission(year: 2021, organization: .init("school-0"))
    submission.date = CalendarDate(year: 2022, month: 2, day: 1)
    submission.by = "заместитель директора"
    section.content.submissions = [submission]

    let explanation = try explanation("school-0", section)
    let lines = lines(explanation)

    #expect(explanation.status == "ok")
    #expect(explanation.subject == "Школа № 1")
    #expect(explanation.title == "1.2. Показатель a")
    #expect(explanation.page == "2021/pokazateli/a/index.html#school-0")
    #expect(lines[.value] == "75,0 %")
    #expect(lines[.calculation] == "15 / 20 · 100 % = 75,0 %")
    #expect(
      lines[.formula]
        == "Показатель = m / n · 100 %, где m — учителя с категорией, n — все учителя.")
    #expect(lines[.rounding]?.contains("до 1-го знака после запятой") == true)
    #expect(lines[.flags] == "поздние данные")
    #expect(lines[.source] == "data/results.csv, строка 2")
    #expect(lines[.submission] == "Сведения представлены 01.02.2022 (заместитель директора).")
    #expect(lines[.target] == "70 %, достигнуто")
    #expect(
      lines[.change] == "За 2020 год — 50,0 % (10 / 20 · 100 %). За год: +25,0 п. п., лучше")
    #expect(lines[.comparison] == nil)
  }

  @Test func explainsTheMunicipalityByItsSums() throws {
    let lines = lines(try explanation("муниципалитет", section()))

    #expect(lines[.value] == "52,9 %")
    #expect(
      lines[.calculation] == "За 2021 год: Σm / Σn · 100 % = 37 / 70 · 100 % = 52,9 %.")
    #expect(
      lines[.set]
        == "Показатель относится к 4 организациям; в 2021 году собирался по 3, сведения есть по 3.")
    #expect(
      lines[.comparison]
        == "минимум 33,3, максимум 75,0 — по 3 организациям, чьи значения показаны")
    #expect(lines[.source] == nil)
  }

  @Test func namesTheFileOfAValueGivenForTheMunicipality() throws {
    var section = section { $0.level = .municipality }
    section.content.observations.update(year: 2021, indicator: 0) {
      $0.areas[.section] = Observation(entry: .share(5, 10), flags: [.provisional], line: 9)
    }
    let lines = lines(try explanation("municipality", section))

    #expect(lines[.source] == "data/results.csv, строка 9")
    #expect(lines[.flags] == "предварительные данные")
    #expect(
      section.page(of: "a", in: 2021).calculation.remarks.map(\.plain.spaced)
        .contains("Источник: data/results.csv, строка 9."))
  }

  @Test func saysWhyThereIsNoNumber() throws {
    let absent = try explanation("school-3", section())
    let aggregate = try explanation("school-0", section { $0.visibility = .aggregate })

    #expect(absent.status == "not-conducted")
    #expect(lines(absent)[.value] == "не проводилось")
    #expect(lines(absent)[.reason] == "Процедура в этом году не проводилась.")
    #expect(lines(absent)[.calculation] == nil)
    #expect(aggregate.status == "withheld")
    #expect(aggregate.page == "2021/pokazateli/a/index.html#raschet")
    #expect(
      lines(aggregate)[.reason]
        == "По этому показателю публикуется только значение по муниципалитету.")
    #expect(Set(lines(aggregate).keys) == [.reason, .formula])
  }

  @Test(arguments: ["school-1", "Школа № 2", "школа №2", "Средняя школа № 2"])
  func takesAnOrganizationByIdAndByName(subject: String) throws {
    let explanation = try explanation(subject, section(), indicator: "1.2")

    #expect(explanation.organization == "school-1")
    #expect(explanation.indicator == "a")
  }

  @Test(arguments: [
    ("scool-1", "a", "2021", ExplanationMistake.unknownSubject("scool-1", nearest: "school-1")),
    ("zzz", "a", "2021", .unknownSubject("zzz", nearest: nil)),
    ("муниципалитета", "a", "2021", .unknownSubject("муниципалитета", nearest: "муниципалитет")),
    ("school-1", "b", "2021", .unknownIndicator("b", nearest: "a")),
    ("school-1", "1.3", "2021", .unknownIndicator("1.3", nearest: nil)),
    ("school-1", "a", "2019", .unknownCycle("2019", known: [2020, 2021])),
    ("school-1", "a", "02021", .unknownCycle("02021", known: [2020, 2021])),
  ])
  func namesTheNearest(
    subject: String, indicator: String, cycle: String, mistake: ExplanationMistake
  ) {
    #expect(throws: mistake) {
      try explanation(subject, section(), indicator: indicator, cycle: cycle)
    }
  }

  @Test func asksForAnIdWhereANameIsNotEnough() {
    var section = TrialSection(
      years: [2021], schools: 2,
      indicators: [.trial("a", .share, number: "1"), .trial("b", .share, number: "1")]
    ) { $0[1].shortName = $0[0].shortName }
    section.give(2021, 0, [.share(1, 2), .share(1, 2)])

    #expect(throws: ExplanationMistake.severalSubjects("Школа № 1", ids: ["school-0", "school-1"]))
    {
      try explanation("Школа № 1", section)
    }
    #expect(throws: ExplanationMistake.severalIndicators("1", ids: ["a", "b"])) {
      try explanation("school-0", section, indicator: "1")
    }
  }

  @Test func namesARegionAndItsMunicipalities() throws {
    var section = TrialSection.region(
      years: [2021], schools: [2, 1], indicators: [.trial("a", .share)])
    section.give(2021, 0, [.share(10, 20), .share(15, 20), .share(1, 20)])

    #expect(lines(try explanation("регион", section))[.value] == "43,3 %")
    let municipality = try explanation("m0", section)
    #expect(municipality.municipality == "m0" && municipality.subject == "Район 0")
    #expect(lines(municipality)[.value] == "62,5 %")
    #expect(try explanation("район 1", section).municipality == "m1")
    #expect(
      try explanation("school-2", section).page
        == "2021/municipalitety/m1/pokazateli/a/index.html#school-2")
  }
}

/// Of a hidden number nothing is told but that it is hidden.
struct HiddenExplanationTests {
  /// Schools 0 and 1 have three pupils each: the first rule hides them; others may have to be
  /// hidden beside them.
  private func section(_ first: Int, _ second: Int, line: UInt32) -> TrialSection {
    var section = TrialSection(
      years: [2020, 2021], schools: 8,
      indicators: [
        .trial("a", .share) {
          $0.concerns = .pupils
          $0.targets = [2021: ExactDecimal(50)]
        },
        .trial("most", .condition) {
          $0.concerns = .pupils
          $0.derivation = .init(
            source: Indicator.ID("a"), comparison: .greater, threshold: Ratio(1, over: 2),
            text: "> 50 %")
        },
      ])
    let others: [Observation.Entry] = [30, 31, 32, 33, 34, 35].map { .share($0, 40) }
    section.give(2020, 0, [.share(11, 20), .share(12, 20)] + others)
    section.give(2021, 0, [.share(first, 3), .share(second, 3)] + others)
    section.content.observations.update(year: 2021, indicator: 0) {
      $0.organizations[0].line = line
      $0.organizations[0].flags = [.late]
      $0.remarks[.organization(0)] = .init(note: "\(first) из трёх", document: nil)
    }
    return section
  }

  private func everything(_ section: TrialSection) throws -> [Explanation] {
    let digest = section.digest
    let subjects = (0..<8).map { "school-\($0)" } + ["муниципалитет"]
    return try subjects.flatMap { subject in
      try ["a", "most"].flatMap { indicator in
        try ["2020", "2021"].map {
          try digest.explanation(of: subject, indicator: indicator, cycle: $0)
        }
      }
    }
  }

  @Test func sectionsThatDifferInSwappedHiddenValuesExplainAlike() throws {
    let one = try everything(section(0, 3, line: 40))
    let other = try everything(section(3, 0, line: 50))

    #expect(one == other)
    #expect(one.contains { $0.status == "suppressed" })
  }

  /// The comparison is worth something only if it meets the values where they are not hidden.
  @Test func withoutTheRuleTheyWouldDiffer() throws {
    var (one, other) = (section(0, 3, line: 40), section(3, 0, line: 50))
    let open = PublicationRules.SmallGroups(hideBelow: 0, noVerdictBelow: 0)
    one.content.section.publication.pupils = open
    other.content.section.publication.pupils = open

    #expect(try everything(one) != everything(other))
  }

  @Test func allHiddenNumbersAreExplainedInTheSameWords() throws {
    // One small school alone: others are hidden beside it.
    var section = section(1, 1, line: 40)
    section.give(
      2021, 0,
      [.share(1, 3)] + [21, 30, 31, 32, 33, 34, 35].map { Observation.Entry.share($0, 40) })
    let hidden = try everything(section).filter {
      $0.indicator == "a" && $0.year == 2021 && $0.status == "suppressed"
    }

    #expect(hidden.count > 1)
    #expect(Set(hidden.map(\.lines)).count == 1)
    let parts = try #require(hidden.first).lines.map(\.part)
    #expect(parts == [.value, .reason, .formula])
  }
}
