import SvodContent
import SvodDiagnostics
import SvodTestSupport
import Testing

struct ClauseTests {
  @Test(arguments: [
    ("7. а\n\n7. б", ["7.", "7."], ["p-7", "p-7--2"]),
    ("3. а\n5. б", ["3.", "5."], ["p-3", "p-5"]),
    ("7. а\n\n7 . Контроль", ["7.", "7 ."], ["p-7", "p-7--2"]),
    ("2.1.1.10. Анализ", ["2.1.1.10."], ["p-2-1-1-10"]),
    ("2.1 «Механизмы»\n\n2.1.1. Система", ["2.1", "2.1.1."], ["p-2-1", "p-2-1-1"]),
    ("8. а\n8-1. б\n9. в", ["8.", "8-1.", "9."], ["p-8", "p-8-1", "p-9"]),
    ("**1.** Утвердить\n\n**2. Назначить** лицо", ["1.", "2."], ["p-1", "p-2"]),
    ("1.Утвердить", ["1."], ["p-1"]),
    ("а) первое\n\nб) второе", ["а)", "б)"], ["p-a", "p-b"]),
    ("Статья 5. Цели\n\n1. а\n\n2. б", ["Статья 5.", "1.", "2."], ["p-5", "p-5-1", "p-5-2"]),
    ("§ 4. Порядок", ["§ 4."], ["p-4"]),
    (
      "§ 4. Verfahren\n\n(1) Die\n\n1. a\n\n2. b\n\n(2a) Der\n\n1. c",
      ["§ 4.", "(1)", "1.", "2.", "(2a)", "1."],
      ["p-4", "p-4-1", "p-4-1-1", "p-4-1-2", "p-4-2a", "p-4-2a-1"]
    ),
  ])
  func readsNumbersAsWritten(_ text: String, _ numbers: [String], _ anchors: [String]) {
    let reading = ActReading(text)
    #expect(reading.numbers == numbers)
    #expect(reading.anchors == anchors)
  }

  @Test(arguments: [
    "12.07.2021 г.", "12.7.2021 г.", "2021 год", "1 школа", "5-9 классов", "2,5 балла",
    "2.5 млн рублей", "10.00 – открытие", "№ 197", "г. Керчь", "п. 3 Порядка изложить",
    "ЦРО) и другие", "100% организаций", "Статья 97 закона", "«5. Цитата»", "(1) сноска",
    "1.1.1.1.1.1.1.1.1.1.1.1.1. Текст", "1234. Слово без списка",
  ])
  func takesNoOtherNumberForAClause(_ text: String) {
    let reading = ActReading("Вводные слова.\n\n\\" + text)
    let plain = ActReading("Вводные слова.\n\n" + text)
    #expect(reading.anchors.isEmpty)
    #expect(plain.anchors.isEmpty || text.hasPrefix("1234"))
  }

  @Test(arguments: [
    "7. Текст:\n\n   1) а;\n   2) б.",
    "7. Текст:\n\n1) а;\n\n2) б.",
    "7. Текст:\n\n1) а;\n\nпояснение\n\n2) б.",
    "7 . Текст:\n1) а;\n2) б.",
    "7. Текст:\n\n       1) а;\n       2) б.",
  ])
  func nestsSubClausesHoweverTheyAreIndented(_ text: String) {
    let reading = ActReading(text)
    #expect(reading.anchors == ["p-7", "p-7-1", "p-7-2"])
    #expect(reading.act.places.all.map(\.parent) == [nil, "p-7", "p-7"])
    #expect(reading.findings.isEmpty)
  }

  @Test func countsPartsInBracketsUnderASection() {
    let text = "## § 1 Zweck\n\n(1) Die\n\n1. a\n\n(2) Der\n\n1. b\n\n## § 2 Ziel\n\n(1) Das"
    let reading = ActReading(text)

    #expect(
      reading.anchors == [
        "ch-1", "p-1", "p-1-1", "p-2", "p-2-1", "ch-2", "ch-2-p-1",
      ])
    #expect(reading.findings.isEmpty)
    #expect(ActReading("## 1. Общее\n\n(1) сноска").anchors == ["ch-1"])
  }

  /// Whatever is put in before them, an article's parts keep their addresses.
  @Test(arguments: [("Глава", "Статья"), ("Abschnitt", "§")])
  func partsOfAnArticleAreItsOwn(_ chapter: String, _ article: String) {
    let text = [1, 2].map { number in
      """
      ## \(chapter) \(number). А

      ### \(article) \(number * 2 + 7). Б

      1. а

      ### \(article) \(number * 2 + 8). В

      1. б
      """
    }.joined(separator: "\n\n")

    #expect(
      ActReading(text).anchors.filter { $0.contains("p-") && !$0.hasPrefix("h") }
        == ["p-1", "ch-10-p-1", "ch-11-p-1", "ch-12-p-1"])
  }

  @Test func nestsLettersUnderNumbersAndGoesBack() {
    let text = """
      3. Организации:

      1) школы:

      а) средние;

      б) основные;

      2) сады.

      4. Отдел:
         а) готовит;
         в) публикует.
      """
    let reading = ActReading(text)
    #expect(
      reading.anchors == [
        "p-3", "p-3-1", "p-3-1-a", "p-3-1-b", "p-3-2", "p-4", "p-4-a", "p-4-v",
      ])
    guard case .clause(let third)? = reading.act.blocks.first else {
      Issue.record("no clause")
      return
    }
    #expect(third.blocks.count == 3)
    #expect(third.depth == 0)
  }

  @Test func readsLinesOfAParagraphAsClausesWhereTheyContinue() {
    let reading = ActReading("2.1.1. Первое.\n2.1.2. Второе.\n2.1.4. Не подряд.\n2.2. Третье.")
    #expect(reading.anchors == ["p-2-1-1", "p-2-1-2", "p-2-2"])
  }

  @Test(arguments: [
    "1. Утвердить согласно\n   7. настоящего", "В соответствии с п.\n7. Контроль",
    "приказ от\n27.08.2021 № 98",
    "Слова\n2) слова", "Слова, слова,\n5. слова",
  ])
  func leavesALineThatOnlyHappensToBeginWithANumber(_ text: String) {
    let reading = ActReading(text)
    #expect(reading.anchors.filter { $0 != "p-1" }.isEmpty)
  }

  @Test func nestsANumberOfSeveralPartsByItself() {
    let reading = ActReading("1. Первое\n\n   1.1. Внутри\n\n   1. Ещё\n\n2. Второе")
    #expect(reading.anchors == ["p-1", "p-1-1", "p-1-1--2", "p-2"])
    #expect(reading.codes == [])
  }

  @Test func reportsARepeatedNumberAtItsSecondPlace() {
    let marked = MarkedText("①7. а\n\n②7 . Контроль\n\n③7. в\n")
    let reading = ActReading(marked.text)
    #expect(reading.codes == [.repeatedNumber, .repeatedNumber])
    #expect(reading.findings.map(\.position) == "②③".map { marked.position($0, in: "act.md") })
    #expect(reading.findings.first?.notes.map(\.position) == [marked.position("①", in: "act.md")])
    #expect(reading.findings.first?.example == "p-7--2")
  }

  @Test(arguments: ["**1. СЛУШАЛИ:**", "1. Слушали:"])
  func minutesNumberTheirMattersAgain(_ hearing: String) {
    let second = hearing.replacing("1", with: "2")
    let reading = ActReading(
      """
      Повестка дня:

      1. О мерах.
      2. О плане.

      \(hearing) о мерах.

      1.1. Принять.

      \(second) о плане.

      2.1. Утвердить.
      """)
    #expect(reading.numbers.filter { $0.count == 2 } == ["1.", "2.", "1.", "2."])
    #expect(reading.anchors.contains("p-1--2"))
    #expect(reading.findings.isEmpty)
  }

  @Test(arguments: [
    "1. а\n\n2. б\n\n2. в\n\n**1. СЛУШАЛИ:** а", "1. а\n\n**1. Заслушать** доклад",
    "1. а\n\n**1. СЛУШАЛИ:** а\n\n**1. СЛУШАЛИ:** б",
    "1. а\n\n**1. СЛУШАЛИ:** а\n\n**1. РЕШИЛИ:** б",
  ])
  func onlyTheFirstHearingOfAMatterRepeatsNothing(_ text: String) {
    #expect(ActReading(text).codes == [.repeatedNumber])
  }

  @Test func leavesTheNumbersOfAQuotationAlone() {
    let reading = ActReading("1. Изложить пункт 5 так:\n\n> 5. Новый текст\n>\n> 6. Ещё\n")
    #expect(reading.anchors == ["p-1"])
    #expect(reading.act.blocks.plainText.contains("5. Новый текст"))
  }

  @Test func keepsTheMarkersOfBullets() {
    let text = "1. Текст:\n\n- а;\n- б.\n"
    #expect(ActReading(text).act.blocks.plainText == "1. Текст:\n- а;\n- б.")
  }
}
