import SvodContent
import SvodDiagnostics
import SvodNumbers
import SvodReading
import Testing

/// What a document's head may say, and what is found in it.
struct DocumentFindingTests {
  private static let body = "\n1. Первый пункт.\n\n2. Второй пункт.\n"

  private static func head(_ lines: String) -> String {
    "---\nkind: list\ntitle: О мониторинге\n\(lines)\n---\n" + body
  }

  private static func item(
    _ code: DiagnosticCode, _ wrong: String, _ right: String,
    _ severity: Diagnostic.Severity = .error
  ) -> FileCase {
    FileCase(
      code: code, file: "documents/order-1.md", wrong: head(wrong), right: head(right),
      severity: severity)
  }

  static let cases = [
    item(.unknownKey, "①nubmer: \"1\"", "number: \"1\""),
    item(.badDate, "date: ①2021-02-29", "date: 2021-02-28"),
    item(.unknownValue, "status: ①valid", "status: in-force"),
    item(.unknownValue, "visibility: ①hidden", "visibility: internal"),
    item(.unknownValue, "level: ①village", "level: local"),
    item(.unknownDocument, "repeals: [①order-2]", "repeals: []", .warning),
    item(.unknownDocument, "approved-by: ①order-1", "appendix: true", .warning),
    item(
      .unknownDirection, "covers: [{direction: ①heads, component: goals}]",
      "covers: [{direction: all, component: goals}]", .warning),
    item(
      .unknownComponent, "covers: [{direction: preparation, component: ①goal}]",
      "covers: [{direction: [preparation], component: goals, cycles: [2021]}]", .warning),
    item(
      .unknownClause, "covers: [{direction: all, component: goals, clause: ①\"3\"}]",
      "covers: [{direction: all, component: goals, clause: \"2\"}]"),
    item(
      .unknownClause, "notes: [{clause: ①\"3\", text: Примечание}]",
      "notes: [{clause: p-2, text: Примечание}]"),
    item(.missingFile, "attachments: [{file: ①order-1.pdf}]", "attachments: []"),
    item(
      .redactionNotFound, "redactions: [{clause: \"1\", text: ①Иванов}]",
      "redactions: [{clause: \"1\", text: Первый}]"),
    item(.badDate, "period: ①2024-2021", "period: 2021-2024"),
    item(.wrongType, "cycle: ①\"21\"", "cycle: 2021"),
    item(.badAddress, "legal-basis: [{text: Закон, url: ①закон}]", "legal-basis: [Закон]"),
    item(.unknownIndicator, "indicators: [①basik]", "indicators: [basic, \"1.1\"]"),
    item(.unknownValue, "decision-type: ①ordering", "decision-type: organizing"),
    item(.unknownValue, "decision-type: ①контроль", "decision-type: Контролирующее"),
    item(
      .badDate, "outside-dates: [{phrase: в срок, start: 2021-05-31, end: ①2021-04-01}]",
      "outside-dates: [{phrase: в срок, start: 2021-04-01, end: 2021-05-31}]"),
    item(
      .unknownDocument, "schedules: [{item: \"1\", document: ①schedule}]",
      "aliases: {ЦРО: school-1}", .warning),
    item(.badID, "former-ids: [①Order 1]", "former-ids: [order-0]"),
  ]

  @Test(arguments: cases)
  func reportsTheMistakeAtItsPlace(_ item: FileCase) throws {
    try item.check()
  }

  @Test(arguments: [
    ("---\ntitle: О мониторинге\n---\n", DiagnosticCode.missingKey),
    ("---\nkind: order\n---\n", .missingKey),
    ("---\nkind: ordre\ntitle: О мониторинге\n---\n", .unknownValue),
    ("1. Пункт.\n", .missingFrontMatter),
    ("---\nkind: order\ntitle: О мониторинге\n", .missingFrontMatter),
  ])
  func aDocumentNeedsAHeadWithKindAndTitle(_ text: String, _ code: DiagnosticCode) {
    let reading = Reading(sampleWith: ["documents/order-1.md": text])

    #expect(reading.codes == [code])
    #expect(reading.content?.documents.isEmpty == true)
  }

  @Test func aTextBesideItsAbsenceIsReported() {
    let head = "---\nkind: list\ntitle: О мониторинге\ntext: absent\n---\n"

    #expect(Reading(sampleWith: ["documents/a.md": head + "Текст.\n"]).codes == [.misplacedKey])
    #expect(Reading(sampleWith: ["documents/a.md": head]).codes == [])
  }

  @Test func theFileNameIsTheID() {
    let text = Self.head("")

    #expect(Reading(sampleWith: ["documents/Приказ 1.md": text]).codes == [.badID])
    #expect(Reading(sampleWith: ["documents/aux.md": text]).codes == [.reservedID])
    #expect(Reading(sampleWith: ["documents/order-1.md": text]).codes == [])
  }

  @Test func anAuthorsOwnKindIsKnown() {
    let text = "---\nkind: memo\ntitle: Памятка\n---\n"

    let without = Reading(sampleWith: ["documents/a.md": text])
    let with = Reading(sampleWith: [
      "documents/a.md": text, "section.yml": SampleFolder.section + "kinds: [memo]\n",
    ])

    #expect(without.codes == [.unknownValue])
    #expect(with.codes == [])
  }

  @Test func requisitesAreReadAsWritten() throws {
    let reading = Reading(sampleWith: [
      "documents/order-1.md": Self.head(
        """
        number: "98"
        date: 27.08.2021
        issuer: Отдел образования
        edition: 1.10
        appendix: 2
        placed: 2021-09-03
        attachments: [{file: order-1.pdf, title: Скан}]
        covers: [{direction: preparation, component: goals, clause: "2"}]
        legal-basis: [{text: Закон, level: federal}, Указ]
        notes: [{clause: "1", text: Примечание}]
        """),
      "documents/order-1.pdf": "%PDF",
    ])

    let document = try #require(reading.content?.documents.first)
    #expect(reading.diagnostics == [])
    #expect(document.number == "98")
    #expect(document.date == CalendarDate(year: 2021, month: 8, day: 27))
    #expect(document.status == nil)
    #expect(document.edition == "1.10")
    #expect(document.appendix == .numbered("2"))
    #expect(document.attachments == [.init(file: "order-1.pdf", title: "Скан")])
    #expect(document.covers.map(\.clause) == ["p-2"])
    #expect(document.notes.map(\.anchor) == ["p-1"])
    #expect(document.legalBasis.map(\.text) == ["Закон", "Указ"])
    #expect(reading.content?.latestFact == CalendarDate(year: 2021, month: 9, day: 3))
  }

  @Test func redactedTextIsNowhereInTheAct() throws {
    let reading = Reading(sampleWith: [
      "documents/order-1.md": Self.head("redactions: [{clause: \"1\", text: Первый пункт}]")
    ])

    let act = try #require(reading.content?.documents.first?.act)
    #expect(!"\(act)".contains("Первый"))
    #expect("\(act)".contains("[персональные данные изъяты]"))
  }
}
