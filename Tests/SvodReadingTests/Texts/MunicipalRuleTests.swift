import SvodDiagnostics
import Testing

/// Words that a municipal act took over from a region's, each with a near miss.
struct MunicipalRuleTests {
  private func findings(
    _ body: String, level: String = "municipal", municipality: String = "Заречный район"
  ) -> [Diagnostic] {
    Reading(sampleWith: [
      "section.yml": SampleFolder.section.replacing("Заречный район", with: municipality),
      "documents/text.md":
        "---\nkind: page\ntitle: Текст\nlevel: \(level)\nplan-tables: true\n---\n\n\(body)\n",
    ]).diagnostics
  }

  private func table(_ rows: String...) -> String {
    (["Мероприятие | Срок | Ответственный", "---|---|---"] + rows).map { "| \($0) |" }
      .joined(separator: "\n")
  }

  @Test(arguments: [
    ("Опросные листы региональным оператором разрабатываются в марте", "региональным оператором"),
    ("Сроки устанавливает региональный координатор", "региональный координатор"),
    ("## Формирование регионального резерва кадров", "Формирование регионального резерва"),
  ])
  func aRegionalBodyDoesNotAct(body: String, text: String) throws {
    let finding = try #require(findings(body).first)

    #expect(findings(body).map(\.code) == [.regionalActor])
    #expect(finding.text == text)
    #expect(findings(body, level: "regional") == [])
  }

  @Test(arguments: [
    "Сведения передаются региональному оператору", "Муниципальным оператором разрабатываются листы",
    "## Участие в реализации регионального проекта", "Создание регионального резерва не наше дело",
  ])
  func aRegionalBodyMayBeSpokenOf(body: String) {
    #expect(findings(body) == [])
  }

  @Test func aRegionDoesNotApproveAMunicipalProgramme() throws {
    func text(_ kind: String, _ issuer: String) -> [Diagnostic] {
      findings("- \(kind) программа поддержки школ (утверждена \(issuer) от 01.04.2020 № 256);")
    }
    let found = text("муниципальная", "приказом комитета образования Опытной области")

    #expect(found.map(\.code) == [.regionalApprover])
    #expect(found.first?.position.column == 54)
    #expect(text("государственная", "приказом комитета образования Опытной области") == [])
    #expect(text("муниципальная", "приказом отдела Заречного района Опытной области") == [])
  }

  @Test func othersBodiesDoNotExecuteAMunicipalPlan() throws {
    let own = ["Собрать | март | Отдел образования", "Сверить | май | Отдел образования"]
    func plan(_ measure: String, _ responsible: String) -> [Diagnostic] {
      findings(table(own[0], own[1], "\(measure) | июнь | \(responsible)"))
    }

    #expect(
      plan("Принять решения", "Управление надзора, ГБУ РЗ «Центр», ГКУ «Анализ»").map(\.code)
        == [.foreignExecutor])
    #expect(plan("Принять решения", "Министерство образования").map(\.code) == [.foreignExecutor])
    #expect(
      plan("Принять", "Управление образования Опытной области").map(\.code) == [.foreignExecutor])
    #expect(plan("Подписать", "Министерство образования; Отдел образования") == [])
    #expect(plan("Принять", "МБУ РЗ «Центр», Управление образования города Опытной области") == [])
  }

  @Test func aMunicipalPlanIsNotForAllMunicipalities() throws {
    let measure = "Рекомендации муниципальным образованиям республики"
    let found = findings(table("\(measure) | март | Отдел"))

    #expect(found.map(\.code) == [.foreignScope])
    #expect(found.first?.text == "муниципальным образованиям республики")
    #expect(findings(table("Отчёт муниципального образования «Район» | март | Отдел")) == [])
    #expect(findings(measure) == [])
  }

  @Test(arguments: [
    (
      "Качество образования в районе (далее – Оценка)", "Город Заречный",
      [DiagnosticCode.foreignScope]
    ),
    ("Качество образования в районе (далее – Оценка)", "Заречный район", []),
    ("Школы в районе вокзала", "Город Заречный", []),
  ])
  func aCityIsNoDistrict(body: String, municipality: String, codes: [DiagnosticCode]) {
    #expect(findings(body, municipality: municipality).map(\.code) == codes)
  }

  @Test func anOfficeIsGivenOnce() throws {
    func acts(_ order: String, _ concept: String) -> [Diagnostic] {
      Reading(sampleWith: [
        "documents/concept.md":
          "---\nkind: concept\ntitle: Концепция\napproved-by: order\n---\n\n\(concept)\n",
        "documents/order.md":
          "---\nkind: order\nnumber: \"9\"\ndate: 2021-08-27\ntitle: Приказ\n---\n\n\(order)\n",
      ]).diagnostics
    }
    let department = "Сбор ведётся муниципальным оператором мониторинга – отдел образования района."
    let person = "1. Определить муниципальным оператором мониторинга методиста Первову А.Б."
    let found = acts(person, department)

    #expect(found.map(\.code) == [.twoOperators])
    #expect(found.first?.position.file == "Content/documents/order.md")
    #expect(found.first?.notes.map(\.position.file) == ["Content/documents/concept.md"])
    #expect(acts("1. Определить муниципальным оператором отдел образования.", department) == [])
    #expect(acts(person, "Сведения сверяются с муниципальным оператором – ежегодно.") == [])
  }
}

/// What titles and denominators say beside what stands under them.
struct ScopeRuleTests {
  private func plan(_ title: String, _ items: [String]) -> [Diagnostic] {
    let rows = items.enumerated().map { "| \($0 + 1) | \($1) | март |" }
    return Reading(sampleWith: [
      "documents/plan.md": """
      ---
      kind: plan
      title: \(title)
      ---

      | № | Мероприятие | Срок |
      |---|---|---|
      \(rows.joined(separator: "\n"))

      """
    ]).diagnostics
  }

  @Test func itemsAreNotNarrowerThanTheTitle() {
    let title = "План мониторинга руководителей образовательных организаций"
    let narrow = ["Сбор", "Анализ", "Оценка"].map {
      "\($0) сведений руководителей общеобразовательных организаций"
    }
    let broad = ["Сбор", "Анализ", "Оценка"].map {
      "\($0) сведений руководителей образовательных организаций"
    }

    #expect(plan(title, narrow).map(\.code) == [.scopeMismatch])
    #expect(plan(title, narrow + broad) == [])
    #expect(plan(title, Array(narrow.dropLast())) == [])
    #expect(plan("План мониторинга руководителей общеобразовательных организаций", narrow) == [])
    #expect(plan("План для образовательных организаций", narrow) == [])
  }

  private func indicators(_ titles: [(title: String, appliesTo: String)]) -> [Diagnostic] {
    let entries = titles.enumerated().map { number, entry in
      """
              - id: i-\(number)
                title: \(entry.title)
                kind: condition
                better: higher
                applies-to: [\(entry.appliesTo)]
      """
    }
    return Reading(sampleWith: [
      "indicators/preparation.yml": """
      direction: preparation
      groups:
        - id: results
          title: Результаты
          indicators:
      \(entries.joined(separator: "\n"))

      """,
      "data/2021/values.csv": nil,
    ]).diagnostics
  }

  @Test func oneMembershipHasOneDenominator() throws {
    let school = "Доля школ от общего числа школ, реализующих общие программы, %"
    let wider = "Доля ОО от общего числа школ, реализующих общие программы и особые программы, %"
    let found = indicators([(school, "school"), (wider, "school")])

    #expect(found.map(\.code) == [.sameDenominator])
    #expect(found.first?.text == "и особые программы")
    #expect(found.first?.position.line == 12)
    #expect(indicators([(school, "school"), (wider, "school, other")]) == [])
    #expect(indicators([(school, "school"), (school, "school")]) == [])
  }

  @Test(arguments: [
    (
      "Доля обучающихся 5-9 классов, по результатам основного государственного экзамена",
      "5-9 классов"
    ),
    ("Балл обучающихся 10 классов, сдавших ЕГЭ", "10 классов"),
  ])
  func noResultsAreAskedOfEarlierClasses(title: String, classes: String) throws {
    let found = indicators([(title, "school")])
    let text = Reading(sampleWith: [
      "documents/text.md": "---\nkind: page\ntitle: Текст\n---\n\nПо учёту: \(title);\n"
    ]).diagnostics

    #expect(found.map(\.code) == [.examClass])
    #expect(found.first?.text == classes)
    #expect(text.map(\.code) == [.examClass])
    #expect(text.first?.position.column == 11 + title.distance(to: classes))
  }

  @Test(arguments: [
    "Доля выпускников 9 классов по результатам основного государственного экзамена",
    "Доля обучающихся 9 и 11 классов по результатам ОГЭ и ЕГЭ",
    "Доля обучающихся 8-9 классов, участвующих в подготовке к ОГЭ",
    "Результаты ВПР в 5-8 классах и результаты ОГЭ", "Доля обучающихся 5-9 классов; результаты ОГЭ",
  ])
  func examinationsOfTheirOwnClassesAreRight(title: String) {
    #expect(indicators([(title, "school")]) == [])
  }
}

extension String {
  /// How many characters stand before some words.
  fileprivate func distance(to words: String) -> Int {
    firstRange(of: words).map { distance(from: startIndex, to: $0.lowerBound) } ?? -1
  }
}

/// Members of a group that its regulation calls executors.
struct GroupTaskRuleTests {
  private func group(_ clause: String, responsible: [String]) -> [DiagnosticCode] {
    let rows = responsible.enumerated().map { "| \($0 + 1) | Дело | март | \($1) |" }
    return Reading(sampleWith: [
      "documents/rules.md": "---\nkind: regulation\ntitle: Положение\n---\n\n\(clause)\n",
      "documents/plan.md": """
      ---
      kind: plan
      title: План мероприятий по проведению мониторинга на 2021 год
      ---

      | № | Мероприятие | Срок | Ответственный |
      |---|---|---|---|
      \(rows.joined(separator: "\n"))

      """,
      "people.csv":
        "id,name,post\nfirst,Первова Анна Ивановна,методист\nsecond,Вторин Пётр Ильич,\n",
      "groups.yml": """
      - id: group
        title: Рабочая группа по реализации Плана мероприятий по проведению мониторинга
        regulation: rules

      """,
      "groups/group.csv": "person,role\nfirst,chair\nsecond,member\n",
    ]).codes
  }

  @Test func executorsAndMembersAreTheSame() {
    let clause = "11. Члены рабочей группы – исполнители мониторинга:"
    let both = ["Первова Анна Ивановна, методист", "Вторин Пётр Ильич"]

    #expect(group(clause, responsible: both) == [])
    #expect(group(clause, responsible: ["Первова Анна Ивановна"]) == [.memberWithoutTask])
    #expect(
      group(clause, responsible: both + ["Вторину П. И., руководители школ"])
        == [.executorOutsideGroup])
    #expect(group("11. Члены группы выполняют решения.", responsible: ["Отдел"]) == [])
  }
}
