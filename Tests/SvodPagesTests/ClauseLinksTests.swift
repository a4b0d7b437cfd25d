import SvodContent
import SvodDiagnostics
import SvodNumbers
import Testing

@testable import SvodPages

/// What stands beside the clauses of a text.
struct ClauseLinksTests {
  private func words(_ text: String) -> [ActInline] { [ActInline(.text(text), at: .nowhere)] }

  private func reference(to id: String, _ anchor: String) -> [ActInline] {
    [
      ActInline(
        .reference(ActTarget(document: Document.ID(id), anchor: anchor), words("пункт")),
        at: .nowhere)
    ]
  }

  private func act(
    _ clauses: [(number: String, words: [ActInline])], _ kind: ActPlace.Kind = .clause
  ) -> Act {
    let places = clauses.map {
      ActPlace(kind, anchor: "p-\($0.number)", number: "\($0.number).", at: .nowhere)
    }
    return Act(
      titleAsWritten: nil,
      blocks: clauses.map { number, words in
        .clause(
          ActClause(
            number: "\(number).", anchor: "p-\(number)", depth: 0, blocks: [.paragraph(words)],
            position: .nowhere))
      }, contents: [], places: ActPlaces(places))
  }

  private func regulation(
    _ id: String = "rules", change: (inout Document) -> Void = { _ in }
  ) -> Document {
    .trial(id, "regulation") {
      $0.status = .inForce
      $0.act = act([("1", words("Цели.")), ("2", words("Сроки."))])
      change(&$0)
    }
  }

  private func section(
    _ documents: [Document], indicators: [Indicator] = [], components: [String] = [],
    directions: [String] = ["heads"]
  ) -> TrialSection {
    var section = TrialSection(
      years: [2021], schools: 0, indicators: indicators, directions: directions)
    section.content.documents = documents
    section.content.section.asOf = CalendarDate(year: 2022, month: 5, day: 16)
    section.content.components = components.map {
      CycleComponent(id: .init($0), title: $0, provedBy: nil, fresh: nil)
    }
    return section
  }

  private func lines(_ section: TrialSection, on id: String = "rules") -> [String: [String]] {
    section.page(ofDocument: id).text.links.mapValues { $0.map(\.plain.spaced) }
  }

  private func covering(_ component: String, _ clause: String) -> Document.Coverage {
    .init(
      directions: [], component: .init(component), clause: clause, cycles: [],
      position: .init(file: ""))
  }

  @Test func aTextThatNothingKnowsStandsAlone() {
    #expect(lines(section([regulation()])) == [:])
  }

  @Test func itemsOfPlansInForceCarryAClauseOut() {
    let plan = { (id: String, status: Document.Status) in
      Document.trial(id, "plan") {
        $0.status = status
        $0.period = "2022-2024"
        $0.act = act(
          [("7", reference(to: "rules", "p-2")), ("8", reference(to: "rules", "p-2"))], .row)
      }
    }
    let page = section([
      regulation(), plan("plan", .inForce), plan("gone", .repealed),
    ]).page(ofDocument: "rules")

    #expect(
      page.text.links.mapValues { $0.map(\.plain.spaced) }
        == ["p-2": ["Исполняется: план на 2022–2024 годы, п. 7, 8"]])
    #expect(
      page.text.links["p-2"]?[0].runs.contains(
        .link("8", address: "../../dokumenty/plan/index.html#p-8")) == true)
  }

  @Test func otherActsLeadToAClause() {
    let order = Document.trial("order") {
      $0.number = "5"
      $0.act = act([("1", reference(to: "rules", "p-1"))])
    }

    #expect(
      lines(section([regulation(), order])) == ["p-1": ["На пункт ссылается: приказ № 5, п. 1"]])
  }

  @Test func indicatorsStandBesideTheClauseThatDefinesThem() {
    let indicator = { (id: String, number: String?, clause: String?) in
      Indicator.trial(id, .share, number: number) {
        $0.definedBy = .init(document: Document.ID("rules"), clause: clause)
      }
    }
    let section = section(
      [regulation()],
      indicators: [
        indicator("a", "1.1", "1"), indicator("b", nil, "p-1"), indicator("c", "1.3", "2"),
        indicator("d", "1.4", nil),
      ])

    #expect(
      lines(section) == ["p-1": ["Показатели: 1.1, Показатель b"], "p-2": ["Показатель: 1.3"]])
  }

  @Test func aClauseNamesTheComponentThatItProves() {
    let rules = regulation { $0.covers = [covering("goals", "p-1")] }
    let both = section([rules], components: ["goals"], directions: ["heads", "staff"])

    #expect(
      lines(both) == ["p-1": ["Компонент цикла: «goals», все направления"]])
    #expect(
      lines(section([rules], components: ["goals"]))
        == ["p-1": ["Компонент цикла: «goals», направление heads"]])
  }

  @Test func aClauseOfALaterEditionSaysWhatBecameOfIt() {
    let later = regulation("rules-2") {
      $0.editionOf = Document.ID("rules")
      $0.effective = CalendarDate(year: 2022, month: 2, day: 1)
      $0.act = act([("1", words("Цели.")), ("2", words("Новые сроки.")), ("3", words("Итоги."))])
    }
    let first = regulation { $0.effective = CalendarDate(year: 2021, month: 2, day: 1) }
    let section = section([first, later])

    #expect(
      lines(section, on: "rules-2")
        == ["p-2": ["Изменён: сравнить редакции"], "p-3": ["Добавлен: сравнить редакции"]])
    #expect(lines(section) == [:])
  }
}
