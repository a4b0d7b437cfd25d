import SvodContent
import SvodDiagnostics
import Testing

/// References of texts: where they lead, and what leads nowhere.
struct CitationReadingTests {
  private static let head = "kind: order\nnumber: \"98\"\ndate: 2021-08-27\ntitle: О мониторинге"
  private static let order = """
    ---
    \(head)
    ---

    1. Утвердить Порядок (приложение 1).

    7. Провести:

       3) разбор.

    """

  private func reading(_ body: String, _ keys: String = "", _ order: String = order) -> Reading {
    Reading(sampleWith: [
      "documents/order-98.md": order,
      "documents/procedure.md": """
      ---
      kind: procedure
      title: Порядок проведения мониторинга
      approved-by: order-98
      appendix: 1
      \(keys)
      ---

      ## 1. Общее

      4. Четвёртый.

      5. Пятый.

      10. Десятый:

          а) буква.

      \(body)
      """,
    ])
  }

  /// `#p-10`, `order-98#p-1`, in the order of the text.
  private func targets(_ reading: Reading, of id: String = "procedure") -> [String] {
    let document = reading.content?.documents.first { $0.id.text == id }
    return (document?.act.targets ?? []).map { target, _ in
      (target.document?.text ?? "") + (target.anchor.map { "#\($0)" } ?? "")
    }
  }

  @Test(arguments: [
    ("В силу пункта 10 настоящего Порядка.", ["#p-10"]),
    ("По пп. 3 п. 7 настоящего приказа.", ["order-98#p-7-3"]), ("Смотри п.10.", ["#p-10"]),
    ("По пунктам 4–5.", ["#p-4", "#p-5"]),
    ("Подпункт «а» пункта 10.", ["#p-10-a"]), ("По разделу 1.", ["#ch-1"]),
    ("Приказ от «27» августа 2021 г. №98.", ["order-98"]),
    ("Подпункт 3 пункта 7 настоящего приказа.", ["order-98#p-7-3"]),
    ("Пункт 1 приказа от 27.08.2021 № 98.", ["order-98#p-1", "order-98"]),
    ("**Пункт\n10** выполнен.", ["#p-10"]),
    ("Пункт 5 Порядка проведения мониторинга.", ["#p-5"]),
    ("## 2. Иное\n\n11. По пункту 4.\n\n# Приложение 1\n\n4. Прочее.", ["#p-4"]),
    (
      "11. По разделу II приложения 2.\n\n# Приложение 2\n\n## Раздел I. А\n\n## Раздел II. Б",
      ["#app-2-ch-2"]
    ),
    ("РАЗДЕЛ 1. Иное\n\nРаздел 1 применяется.", ["#ch-1"]),
    ("11. Пункты 1–2 приложения.\n\n# Приложение\n\n1. Да.\n\n2. Нет.", ["#app-p-1", "#app-p-2"]),
    ("11. Слово[^1] и слово[^2].\n\n[^1]: По пункту 10.\n\n[^2]: По пункту 12.", ["#p-10"]),
  ])
  func leadsToThePlace(body: String, expected: [String]) {
    let reading = reading(body)

    #expect(targets(reading) == expected)
    #expect(reading.codes == [])
  }

  @Test(arguments: [
    "Статьи 5 и 6 Трудового кодекса.", "Пункт 12 повестки.", "Письмо от 20.04.2021 № 08-70.",
    "Пункт 12 Положения о министерстве.", "> Пункт 12 другого акта.",
    "Пункт 12 Положения, утверждённого приказом от 01.02.2020 № 5.",
  ])
  func leavesOtherActsAlone(body: String) {
    let reading = reading(body)

    #expect(targets(reading) == [])
    #expect(reading.codes == [])
  }

  private static let article = """
    ## Статья 2. Понятия

    Понятия:

    1) совет;

    2) член совета.

    """

  @Test(arguments: [
    ("\(Self.article)Примечания:\n1. По пункту 2 настоящей статьи.\n2. Да.", "#p-2"),
    ("\(Self.article)## Примечания\n\n1. По пункту 2 настоящей статьи.\n\n2. Да.", "#p-2"),
    (
      "\(Self.article)Примечания:\n1. Нет.\n2. Да.\n\n## Статья 3. Иное\n\nПо пункту 2 статьи 2.",
      "#p-2"
    ),
    (
      "Статья 2. Понятия\n\n1) совет;\n\n2) член.\n\n1. По пункту 2 настоящей статьи.\n\n2. Да.",
      "#p-2-2"
    ),
    // Parts with points of their own: «пункт» is the part then.
    (
      "## Статья 2. Понятия\n\n1. Совет:\n\n   1) а;\n\n   2) б.\n\n2. По пункту 1 настоящей статьи.",
      "#p-1"
    ),
    // Not in an article: «2.» is the clause, «2)» is a sub-clause of nothing.
    (
      "## 2. Понятия\n\n1) а;\n\n2) б.\n\n1. Да.\n\n2. По пункту 2 настоящего Порядка.",
      "#p-2--2"
    ),
  ])
  func aPointOfAnArticleIsNotANoteAtItsEnd(body: String, target: String) {
    let reading = Reading(sampleWith: [
      "documents/procedure.md": "---\nkind: procedure\ntitle: Порядок\n---\n\n\(body)\n"
    ])

    #expect(targets(reading) == [target])
  }

  @Test func anOrderLeadsToItsAppendices() {
    #expect(targets(reading(""), of: "order-98") == ["procedure"])
  }

  @Test(arguments: [
    ("Смотри пункт 12 настоящего Порядка.", "пункт 12"), ("Смотри п. 12.", "п. 12"),
    ("Пункт 9 приказа от 27.08.2021 № 98.", "Пункт 9"),
    ("Форма – в приложении 5.", "приложении 5"),
  ])
  func reportsWhatLeadsNowhere(body: String, words: String) throws {
    let finding = try #require(reading(body).diagnostics.first)

    #expect(finding.code == .unresolvedReference)
    #expect(finding.severity == .warning)
    #expect(finding.text == words)
    #expect(finding.position.line == 19)
  }

  @Test(arguments: ["Приложение 5", "**ПРИЛОЖЕНИЕ № 5**"])
  func anAppendixMayStandInTheTextWithoutAHeading(head: String) {
    #expect(reading("Форма – в приложении 5.\n\n\(head)\nк Порядку").codes == [])
  }

  @Test func aNumberThatStandsTwiceIsNotSaidToBeMissing() {
    let twice = reading("11. Смотри пункт 4 настоящего Порядка.\n\n4. Ещё раз.")

    #expect(twice.codes == [.repeatedNumber])
    #expect(targets(twice) == [])
  }

  @Test func wordsOfAnAmendingActSpeakOfWhatItChanges() {
    let reading = Reading(sampleWith: [
      "documents/order-98.md": Self.order,
      "documents/order-99.md": """
      ---
      kind: order
      number: "99"
      date: 2021-09-01
      title: Об изменениях
      amends: [order-98]
      ---

      1. Пункт 7 изложить иначе, дополнить пунктом 7.1.
      """,
    ])

    #expect(targets(reading, of: "order-99") == ["order-98#p-7"])
    #expect(!reading.diagnostics.contains { $0.position.file.hasSuffix("order-99.md") })
  }

  @Test func anAmendingActIsKnownByItsTitleToo() {
    let reading = Reading(sampleWith: [
      "documents/order-99.md": """
      ---
      kind: order
      number: "99"
      date: 2021-09-01
      title: О внесении изменений в Порядок
      ---

      1. В пункте 3 слова заменить; дополнить пунктом 5.1.
      """
    ])

    #expect(reading.codes == [])
    #expect(targets(reading, of: "order-99") == [])
  }

  @Test func listsTheActsThatAreCited() throws {
    let reading = reading("По приказу от 27.08.2021 № 98 и письму от 20.04.2021 № 08-70.")
    let document = try #require(reading.content?.documents.last)

    #expect(document.citations.map(\.number) == ["98", "08-70"])
    #expect(document.citations.map { $0.document?.text } == ["order-98", nil])
  }

  @Test func aLegalBasisLeadsToTheSectionsOwnAct() {
    let keys = "legal-basis: [Приказ от 27 августа 2021 г. №98, Письмо от 20.04.2021 № 08-70]"
    let document = reading("", keys).content?.documents.last

    #expect(document?.legalBasis.map { $0.document?.text } == ["order-98", nil])
  }

  @Test func explainsAShorterNameAfterItWasGiven() throws {
    let reading = reading(
      "Муниципальное учреждение «Центр развития» (далее – ЦР) и ЦР.\n\nВ ЦР, не в ЦРУ.")
    let document = try #require(reading.content?.documents.last)
    let name = try #require(document.abbreviations.first)

    #expect(name.name == "ЦР")
    #expect(name.meaning == "Муниципальное учреждение «Центр развития»")
    var uses = 0
    document.act.forEachText { inlines, _ in
      for case .abbreviation(_, let words) in inlines.map(\.kind) {
        #expect(words.plainText == "ЦР")
        uses += 1
      }
    }
    #expect(uses == 2)
  }

  @Test(arguments: [
    ("Создана рабочая группа по оценке (далее - рабочая группа).", "рабочая группа по оценке"),
    ("Состав рабочей группы района (далее — рабочая группа).", "рабочей группы района"),
    (
      "Это региональный методический центр (далее именуется – РМЦ).",
      "региональный методический центр"
    ),
    (
      "О работе руководителей муниципальных школ района (далее — школы).",
      "муниципальных школ района"
    ),
    ("Школы, подведомственные Отделу (далее — Отдел).", "Отделу"),
    ("План к последней проверке (далее — проверка).", "последней проверке"),
  ])
  func takesTheMeaningFromTheText(body: String, meaning: String) throws {
    let document = try #require(reading(body).content?.documents.last)

    #expect(document.abbreviations.map(\.meaning) == [meaning])
  }
}
