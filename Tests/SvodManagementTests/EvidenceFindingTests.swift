import SvodContent
import SvodDiagnostics
import SvodManagement
import Testing

/// By what a document would score nothing: each rule with what provokes it and a near miss.
struct EvidenceFindingTests {
  private static let sound = "number: \"5\"\ndate: 2022-03-24\ncycle: 2021\nsigned-by: Начальник"

  /// A document that is offered for one component.
  private func codes(
    _ kind: String, _ component: String, _ keys: String = sound, more: String = "",
    text: String = "1. Текст.", _ change: (inout TrialManagement) -> Void = { _ in }
  ) throws -> [DiagnosticCode] {
    var trial = TrialManagement()
    trial.add(
      "paper", kind, "\(keys)\ncovers: [{direction: heads, component: \(component)\(more)}]",
      text: text)
    change(&trial)
    return try trial.codes()
  }

  @Test func aNewsItemProvesNothing() throws {
    #expect(try codes("news", "measures") == [.unprovedKind])
    #expect(try codes("order", "measures") == [])
  }

  @Test func aPlansRowIsNoFindingUntilItIsOfferedAsAProof() throws {
    let plan = "period: 2021\ndate: 2021-01-10\nsigned-by: Начальник"
    #expect(try codes("plan", "analysis", plan) == [])
    #expect(
      try codes("plan", "measures", plan) {
        $0.files["evidence.csv"] = "direction,component,document\nheads,analysis,paper\n"
      } == [.unprovedKind])
  }

  @Test(arguments: [
    ("cycle: 2021", "даты, номера и\u{A0}сведений о подписи или утверждении"),
    ("cycle: 2021\ndate: 2022-03-24\nsigned-by: Начальник", "номера"),
    ("cycle: 2021\ndate: 2022-03-24\nnumber: \"5\"", "сведений о подписи или утверждении"),
  ])
  func requisitesAreNamedThatAreMissing(_ keys: String, _ missing: String) throws {
    var trial = TrialManagement()
    trial.add("paper", "order", keys + "\ncovers: [{direction: heads, component: measures}]")

    let found = try trial.findings()

    #expect(found.map(\.code) == [.proofWithoutRequisites])
    #expect(
      found.first?.summary == "Документ «paper» предъявлен эксперту без \(missing)")
  }

  @Test func anAppendixHasTheRequisitesOfItsAct() throws {
    #expect(
      try codes("concept", "goals", "approved-by: order") {
        $0.add("order", "order", "number: \"5\"\ndate: 2021-03-24")
      } == [])
  }

  @Test func aRepealedActIsNotOfferedAsInForce() throws {
    let keys = "number: \"5\"\ndate: 2020-03-24\nsigned-by: Начальник"
    let repeal = "number: \"6\"\ndate: 2021-02-01\nrepeals: [paper]"
    #expect(
      try codes("concept", "goals", keys) { $0.add("order", "order", repeal) } == [.repealedProof])
    #expect(
      try codes("concept", "goals", keys, more: ", cycles: [2020]") {
        $0.add("order", "order", repeal)
      } == [])
    #expect(
      try codes("concept", "goals", keys, more: ", cycles: [2022]") {
        $0.add("order", "order", repeal)
      } == [.repealedProof])
    // Its successor covers the same.
    #expect(
      try codes("concept", "goals", keys) {
        $0.add(
          "concept-2", "concept",
          repeal + "\nsigned-by: Начальник\ncovers: [{direction: heads, component: goals}]")
      } == [])
  }

  @Test(arguments: [
    ("concept", "goals", "2022-01-10", [DiagnosticCode.lateProof]),
    ("concept", "goals", "2021-12-31", []), ("order", "measures", "2022-12-31", []),
    ("order", "measures", "2023-01-01", [.lateProof]),
  ])
  func aDocumentIsNotYoungerThanWhatItProves(
    _ kind: String, _ component: String, _ date: String, _ expected: [DiagnosticCode]
  ) throws {
    let keys = "number: \"5\"\ndate: \(date)\nsigned-by: Начальник"
    #expect(try codes(kind, component, keys, more: ", cycles: [2021]") == expected)
  }

  @Test(arguments: [
    ("regional", [DiagnosticCode.foreignLevel]), ("federal", [.foreignLevel]), ("municipal", []),
    ("local", []),
  ])
  func aRegionalTextIsNotMunicipal(_ level: String, _ expected: [DiagnosticCode]) throws {
    #expect(try codes("order", "measures", Self.sound + "\nlevel: \(level)") == expected)
  }

  @Test func oneTextForAllDirectionsIsReported() throws {
    var trial = TrialManagement()
    let covers = { (direction: String) in
      Self.sound + "\ncovers: [{direction: \(direction), component: measures}]"
    }
    trial.add("paper", "order", covers("all"))
    #expect(try trial.codes() == [.proofOfEverything])

    trial.add("paper", "order", covers("[heads, teachers]"))
    #expect(try trial.codes() == [])
    // Rules may hold for all.
    trial.add(
      "paper", "concept",
      Self.sound.replacing("2022-03", with: "2021-03")
        + "\ncovers: [{direction: all, component: goals}]")
    #expect(try trial.codes() == [])
  }

  @Test func aScanAloneIsReported() throws {
    let scan = Self.sound + "\nattachments: [{file: paper.pdf}]"
    let addScan = { (trial: inout TrialManagement) in trial.files["documents/paper.pdf"] = "x" }
    #expect(try codes("order", "measures", scan, text: "", addScan) == [.scanAlone])
    #expect(try codes("order", "measures", scan, addScan) == [])
  }

  @Test func aTextInAnArchiveIsFolded() throws {
    func codes(_ file: String, text: String = "") throws -> [DiagnosticCode] {
      let keys = Self.sound + "\nattachments: [{file: \(file)}]"
      return try self.codes("order", "measures", keys, text: text) {
        $0.files["documents/\(file)"] = "x"
      }
    }

    #expect(try codes("paper.zip") == [.foldedProof, .scanAlone])
    #expect(try codes("paper.pdf") == [.scanAlone])
    #expect(try codes("paper.zip", text: "1. Текст.") == [])
  }

  private static let clusters = "## Выводы по кластерам\n\n8.1. Малокомплектные школы отстают."
  private static let factors = "## Факторы\n\n9.1. В школах стало меньше учителей."

  @Test func anAnalysisHasClustersAndFactors() throws {
    #expect(
      try codes("analysis", "analysis", text: Self.clusters + "\n\n" + Self.factors) == [])
    #expect(try codes("analysis", "analysis", text: Self.factors) == [.missingClusters])
    #expect(try codes("analysis", "analysis", text: Self.clusters) == [.missingFactors])
    #expect(
      try codes("analysis", "analysis", text: Self.clusters + "\n\n## Факторы\n\nНет.")
        == [.missingFactors])
  }

  @Test(arguments: [
    ("", "нет раздела о факторах, повлиявших на результаты"),
    ("## Факторы\n\nНет.", "раздел «Факторы» пуст или слишком короток"),
  ])
  func anEmptyChapterIsNotCalledMissing(_ chapter: String, _ words: String) throws {
    var trial = TrialManagement()
    trial.add(
      "paper", "analysis", Self.sound + "\ncovers: [{direction: heads, component: analysis}]",
      text: Self.clusters + "\n\n" + chapter)

    #expect(
      try trial.findings().map(\.summary) == ["В аналитическом документе «paper» \(words)"])
  }

  @Test func anAnalysisDoesNotRepeatLastYearsWords() throws {
    let words = (1...60).map { "слово" + String(repeating: "а", count: $0) }
    let common = Self.clusters + "\n\n" + Self.factors + "\n\n" + words.joined(separator: " ")
    let own =
      Self.clusters + "\n\n" + Self.factors + "\n\n"
      + words.map { "иное" + $0 }.joined(separator: " ")
    for (text, expected) in [(common, [DiagnosticCode.repeatedAnalysis]), (own, [])] {
      #expect(
        try codes("analysis", "analysis", text: text) {
          $0.add(
            "older", "analysis",
            Self.sound.replacing("2021", with: "2020").replacing("2022-", with: "2021-")
              + "\ncovers: [{direction: heads, component: analysis}]", text: common)
        } == expected)
    }
  }

  @Test(arguments: [
    ("1. Составить график обучения.", [DiagnosticCode.missingAddressee]),
    ("1. Директорам сельских школ составить график обучения.", []),
    ("## Заведующим детскими садами\n\n1. Составить график.", []),
    ("1. Всем организациям составить график.", [.generalAddressee]),
  ])
  func recommendationsNameTheirAddressee(
    _ text: String, _ expected: [DiagnosticCode]
  ) throws {
    #expect(
      try codes("recommendations", "recommendations", more: ", clause: \"1\"", text: text)
        == expected)
  }

  @Test(arguments: [
    ("1. Признать работу полезной.", [DiagnosticCode.incompleteDecision]),
    ("1. Провести обучение до 01.06.2022.", [.incompleteDecision]),
    ("1. Директорам школ провести обучение до 01.06.2022. Исполнитель – методист.", []),
  ])
  func aDecisionHasTermPeopleAndParticipants(
    _ text: String, _ expected: [DiagnosticCode]
  ) throws {
    #expect(try codes("order", "decisions", more: ", clause: \"1\"", text: text) == expected)
  }

  @Test(arguments: [
    ("2022-06-01,методист,школы", [DiagnosticCode]()), (",методист,школы", [.incompleteDecision]),
    ("2022-06-01,,школы", [.incompleteDecision]),
    ("2022-06-01,методист,", [.incompleteDecision]),
  ])
  func theRegisterOfDecisionsSpeaksForTheClause(
    _ cells: String, _ expected: [DiagnosticCode]
  ) throws {
    #expect(
      try codes("order", "decisions", more: ", clause: \"1\"", text: "1. Признать.") {
        $0.files["decisions.csv"] =
          "id,document,clause,due,responsible,participants\nd-1,paper,п. 1,\(cells)\n"
      } == expected)
  }

  @Test(arguments: [
    ("1. Меры помогли.", [DiagnosticCode.incompleteEffect]),
    ("1. С 10.01.2022 по 01.03.2022 меры помогли.", [.incompleteEffect]),
    ("1. С 10.01.2022 по 01.03.2022 меры помогли (протокол № 3).", []),
  ])
  func anEffectHasDatesAndMinutes(_ text: String, _ expected: [DiagnosticCode]) throws {
    #expect(try codes("report", "effect", text: text) == expected)
  }

  @Test func aReviewOfEffectsIsComplete() throws {
    var trial = TrialManagement()
    trial.add("report", "report", Self.sound)
    trial.files["effects.csv"] =
      "id,from,to,conclusion,document\ne-1,2022-01-10,2022-03-01,Помогло,report\n"
    #expect(try trial.codes() == [])

    trial.files["effects.csv"] = "id,from,to,conclusion,document\ne-1,2022-01-10,,Помогло,report\n"
    #expect(try trial.codes() == [.incompleteEffect])
  }

  @Test(arguments: [("2022-03-20", [DiagnosticCode.brokenOrder]), ("2022-03-24", [])])
  func decisionsFollowTheAnalysis(_ date: String, _ expected: [DiagnosticCode]) throws {
    #expect(
      try codes("analysis", "analysis", text: Self.clusters + "\n\n" + Self.factors) {
        $0.add(
          "order", "order",
          Self.sound.replacing("2022-03-24", with: date)
            + "\ncovers: [{direction: heads, component: decisions, clause: \"1\"}]",
          text: "1. Директорам школ провести обучение до 01.06.2022. Исполнитель – методист.")
      } == expected)
  }

  @Test func goalsAndIndicatorsMatch() throws {
    var trial = TrialManagement()
    trial.files["indicators/heads.yml"] = """
      direction: heads
      groups:
        - id: main
          title: Показатели
          indicators:
            - {id: trained, title: Обучены, kind: count, better: higher, concerns: staff}
            - {id: pupils, title: Обучающиеся, kind: count, better: neither, role: context}

      """
    let goals = { (goals: String) in
      """
      directions:
        - {id: heads, title: Руководители, goals: [\(goals)]}
      components: [{id: goals, title: Цели}]

      """
    }
    trial.files["directions.yml"] = goals("{id: g-1, title: Учатся, indicators: [trained]}")
    #expect(try trial.codes() == [])

    trial.files["directions.yml"] = goals(
      "{id: g-1, title: Учатся, indicators: [trained]}, {id: g-2, title: Дружат}")
    #expect(try trial.codes() == [.goalWithoutIndicator])

    trial.files["directions.yml"] = goals("{id: g-1, title: Учатся, indicators: [pupils]}")
    #expect(try trial.codes() == [.indicatorWithoutGoal])
  }
}
