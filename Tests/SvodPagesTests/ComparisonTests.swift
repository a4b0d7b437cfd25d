import SvodContent
import SvodDiagnostics
import SvodNumbers
import Testing

@testable import SvodPages

/// Two editions of a text beside one another.
struct ComparisonTests {
  private let nowhere = FilePosition(file: "a.md")

  /// Clauses by number and words.
  private func act(_ clauses: [(String, String)]) -> Act {
    let blocks = clauses.map { number, words in
      ActBlock.clause(
        ActClause(
          number: number, anchor: "p-\(number.filter(\.isNumber))", depth: 0,
          blocks: [.paragraph([ActInline(.text(words), at: nowhere)])], position: nowhere))
    }
    return Act(titleAsWritten: nil, blocks: blocks, contents: [], places: ActPlaces([]))
  }

  /// `=1`, `~2`, `>2:3`, `+4`, `-5`: what became of each clause.
  private func lines(_ old: [(String, String)], _ new: [(String, String)]) -> [String] {
    EditionComparison(of: act(old), and: act(new)).lines.map { line in
      switch line {
      case .unchanged(let parts): "=" + parts.compactMap(\.number).joined(separator: ",")
      case .changed(let old, let new):
        old.number == new.number
          ? "~\(new.number ?? "")" : "~\(old.number ?? ""):\(new.number ?? "")"
      case .renumbered(let old, let new): ">\(old.number ?? ""):\(new.number ?? "")"
      case .added(let part): "+\(part.number ?? "")"
      case .removed(let part): "-\(part.number ?? "")"
      }
    }
  }

  private let first = ("1.", "Сбор данных ведёт отдел образования района")
  private let second = ("2.", "Отчёт готовит методист центра каждый год")
  private let third = ("3.", "Решения принимает рабочая группа на заседании")

  @Test func tellsWhatStayed() {
    #expect(lines([first, second], [first, second]) == ["=1.,2."])
    #expect(lines([first], [("1", first.1)]) == ["=1"])
  }

  @Test func tellsChangedAddedAndRemovedClausesInTheirPlaces() {
    let changed = ("2.", "Отчёт готовит директор центра каждый год")

    #expect(lines([first, second, third], [first, changed, third]) == ["=1.", "~2.", "=3."])
    #expect(
      lines([first, third], [first, third, ("4.", "Совсем новое правило")]) == ["=1.,3.", "+4."])
    #expect(lines([first, second, third], [first, third]) == ["=1.", "-2.", "=3."])
  }

  @Test func findsClausesWhoseNumbersMoved() {
    let inserted = ("2.", "Новый пункт о сроках размещения сведений")
    let changed = ("4.", "Решения принимает рабочая группа на открытом заседании")

    #expect(
      lines([first, second, third], [first, inserted, ("3.", second.1), changed])
        == ["=1.", "+2.", ">2.:3.", "~3.:4."])
  }

  @Test func takesShortWordsForNoMove() {
    #expect(
      lines([("1.", "Утратил силу"), third], [third, ("5.", "Утратил силу")]).contains("+5."))
  }

  private func words(_ old: String, _ new: String) -> String {
    WordDifference(from: old, to: new).stretches.map { kind, words, _ in
      switch kind {
      case .kept: words
      case .removed: "[-\(words)]"
      case .added: "[+\(words)]"
      }
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("сбор ведёт отдел", "сбор ведёт центр", "сбор ведёт [-отдел] [+центр]"),
    ("до 1 марта", "до 1 марта включительно", "до 1 марта [+включительно]"),
    ("", "новое", "[+новое]"), ("старое", "", "[-старое]"), ("то же", "то же", "то же"),
    ("до марта", "до марта, ежегодно", "до марта [+, ежегодно]"),
    ("а б в г", "а в г д", "а [-б] в г [+д]"),
  ])
  func marksWords(old: String, new: String, marked: String) {
    #expect(words(old, new) == marked)
  }

  private func section() -> TrialSection {
    var section = TrialSection(years: [2021], schools: 0, indicators: [])
    section.content.section.asOf = CalendarDate(year: 2021, month: 12, day: 1)
    section.content.documents = [
      .trial("plan") {
        $0.act = act([first, second])
        $0.effective = CalendarDate(year: 2021, month: 1, day: 10)
        $0.status = .inForce
      },
      .trial("plan-2") {
        $0.act = act([first, third])
        $0.editionOf = Document.ID("plan")
        $0.edition = "2"
        $0.effective = CalendarDate(year: 2021, month: 5, day: 1)
        $0.status = .inForce
      },
      .trial("plan-3") {
        $0.editionOf = Document.ID("plan")
        $0.edition = "3"
        $0.isTextAbsent = true
        $0.effective = CalendarDate(year: 2021, month: 9, day: 1)
      },
    ]
    return section
  }

  @Test func comparesEditionsWhoseTextsArePlaced() throws {
    var log = DiagnosticLog()
    let paths = section().plan(log: &log).addresses.map(\.path)

    #expect(paths.contains("dokumenty/plan-2/sravnenie-plan/index.html"))
    #expect(!paths.contains { $0.hasPrefix("dokumenty/plan-3/sravnenie") })
  }

  @Test func aDocumentListsItsEditionsWithTheirTimes() {
    let page = section().page(ofDocument: "plan-2")

    #expect(
      page.editions.map(\.name.plain.spaced) == [
        "Редакция № 3", "Редакция № 2", "Первоначальная редакция",
      ])
    #expect(
      page.editions[1].remarks.map(\.plain.spaced) == [
        "01.05.2021 — 31.08.2021",
        "Пунктов добавлено 1, исключено 1. Сравнить с прежней редакцией",
      ])
    #expect(page.editions[0].remarks.last?.plain.spaced.hasPrefix("Сравнить нельзя") == true)
  }
}
