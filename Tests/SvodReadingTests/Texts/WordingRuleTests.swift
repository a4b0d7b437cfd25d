import SvodDiagnostics
import SvodTestSupport
import Testing

/// Each rule about wording with what provokes it and a near miss.
struct WordingRuleTests {
  private func findings(_ body: String) -> [Diagnostic] {
    Reading(sampleWith: [
      "documents/text.md": "---\nkind: page\ntitle: Текст\n---\n\n\(body)\n"
    ]).diagnostics
  }

  @Test(arguments: [
    ("Академия последиplomного образования", DiagnosticCode.mixedAlphabet, "последиplomного"),
    ("Основы нормативноправового обеспечения", .lostHyphen, "нормативноправового"),
    ("Не хватает из за отпусков", .lostHyphen, "из за"),
    ("План организационно- методической работы", .brokenWord, "организационно- методической"),
    ("Назначить Первову – Вторину А. Б. ответственной", .brokenWord, "Первову – Вторину"),
    ("Сообщить в центр «Росток немедленно", .unclosedQuote, "«Росток немедленно"),
    ("Сообщить в центр Росток» немедленно", .unclosedQuote, "Сообщить в центр Росток»"),
    ("Сведения для для школ", .repeatedWord, "для для"),
    (
      "По учёту школ в условиях;\n\nусловиях, где идёт работа", .tornLine,
      "условиях, где идёт работа"
    ),
  ])
  func reports(body: String, code: DiagnosticCode, text: String) throws {
    let all = findings(body)
    let finding = try #require(all.first)

    #expect(all.map(\.code) == [code])
    #expect(finding.text == text)
    #expect(finding.severity == .warning)
  }

  @Test(arguments: [
    "Письмо № Р-33, web-сайт и IIго уровня, COVID-19", "Нормативно-правовое обеспечение",
    "Из-за отпусков", "Одно- и двухлетние курсы", "Февраль - март, школа – сад",
    "Центр «Росток» и «Устав центра «Росток»", "Чуть чуть", "П Р О Г Р А М М А",
    "Назначить: Первова – директор", "По учёту школ в условиях;\n\nшколах, где идёт работа",
    "Цитата: «первый абзац\n\nвторой абзац»",
  ])
  func passesANearMiss(body: String) {
    #expect(findings(body) == [])
  }

  @Test(arguments: [
    "title: Центр ①последиplomного образования", "title: 'Центр ①последиplomного образования'",
    "title: Центр\nsigned-by: \"Начальник \\\"Центра\\\" ①последиplomного\"",
    "title: Центр\nlegal-basis:\n  - Приказ\n  - {text: О ①последиplomного, level: regional}",
    "title: Центр\nlegal-basis:\n  - Приказ о\n    создании ①последиplomного центра",
    "title: Центр\nnotes:\n  - text: |\n      Здесь\n      стоит ①последиplomного слово",
  ])
  func readsWhatReadersSeeOfTheHead(keys: String) throws {
    let marked = MarkedText("---\nkind: page\n\(keys)\n---\n\nТекст.\n")
    let found = Reading(sampleWith: ["documents/text.md": marked.text]).diagnostics
    let finding = try #require(found.first)

    #expect(found.map(\.code) == [.mixedAlphabet])
    #expect(finding.position == marked.position("①", in: finding.position.file))
  }

  @Test func tellsOneMistakeOnce() throws {
    let all = findings("Для для школ\n\nи ещё:\n\nШколы для для всех\n\nВсе для для всех")

    #expect(all.map(\.code) == [.repeatedWord])
    #expect(all.first?.notes.map(\.text) == ["То же в строке 12"])
  }

  private func plan(_ responsible: [String]) -> [Diagnostic] {
    let rows = responsible.enumerated().map { number, words in
      "| \(number + 1) | Дело | март | справка | \(words) |"
    }
    return Reading(sampleWith: [
      "documents/plan.md": """
      ---
      kind: plan
      number: "1"
      date: 2021-01-11
      title: План
      ---

      | № | Мероприятие | Срок | Результат | Ответственные |
      |---|---|---|---|---|
      \(rows.joined(separator: "\n"))

      """
    ]).diagnostics
  }

  @Test func findsTwoSpellingsOfOneOrganization() throws {
    let usual = Array(repeating: "Управление образования", count: 4)
    let slip = try #require(plan(usual + ["Управление образование"]).first)
    let dash = try #require(
      plan(["«Научно-методический центр»", "«Научно – методический центр»"]).first)

    #expect(slip.code == .twoSpellings)
    #expect(slip.text == "Управление образование")
    #expect(slip.example == "Управление образования")
    #expect(dash.code == .twoSpellings)
  }

  @Test(arguments: [
    ["Управление образования", "Управление культуры"],
    ["«Методический центр»", "«методический  центр»"],
    ["Руководитель школы", "Руководители школ"],
  ])
  func passesTwoNames(names: [String]) {
    #expect(plan(names) == [])
  }

  @Test func findsATermThatWasOverBeforeItsAct() throws {
    func term(_ words: String) -> [Diagnostic] {
      Reading(sampleWith: [
        "documents/plan.md": """
        ---
        kind: plan
        number: "1"
        date: 2021-07-12
        title: План
        ---

        | № | Мероприятие | Срок |
        |---|---|---|
        | 1 | Дело | \(words) |

        """
      ]).diagnostics
    }

    #expect(term("Февраль 2021 г.").map(\.code) == [.termBeforeAct])
    #expect(term("до 11.07.2021").map(\.code) == [.termBeforeAct])
    #expect(term("до 12.07.2021") == [])
    #expect(term("с 1 февраля 2021 г. по 1 августа 2021 г.") == [])
  }
}
