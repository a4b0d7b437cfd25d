import SvodContent
import SvodDiagnostics
import Testing

/// Which documents' tables are read as plans.
struct PlanDocumentTests {
  private static let table = """

    | Мероприятие | Срок | Исполнитель |
    |---|---|---|
    | Сбор | май | МЦ |

    """
  private static let measures = "covers: [{direction: preparation, component: measures}]"
  private static let goals = "covers: [{direction: preparation, component: goals}]"

  @Test(arguments: [
    ("kind: plan", true),
    ("kind: plan\nplan-tables: false", true),
    ("kind: concept\nplan-tables: true", true),
    ("kind: concept", false),
    ("kind: concept\n\(goals)", false),
    ("kind: concept\n\(measures)", true),
    ("kind: concept\nplan-tables: false\n\(measures)", false),
  ])
  func aPlanIsKnownByItsHead(_ head: String, _ isPlan: Bool) throws {
    let components = SampleFolder.directions + "  - {id: measures, title: Меры}\n"

    let reading = Reading(sampleWith: [
      "directions.yml": components,
      "documents/a.md": "---\n\(head)\ntitle: О мерах\n---\n\(Self.table)",
    ])

    let document = try #require(reading.content?.documents.first)
    #expect(reading.diagnostics == [])
    #expect((Plan(of: document.act) != nil) == isPlan)
  }

  @Test func anItemIsCitedByItsNumberOrItsAnchor() throws {
    let rows = "| 1. Школы |  |  |\n| 1.1. | Сбор | май |\n|  | Анализ | май |\n"
    let head = """
      ---
      kind: plan
      title: План
      covers:
        - {direction: preparation, component: goals, clause: "1.1"}
        - {direction: preparation, component: goals, clause: p-1-1--after}
      ---

      """

    let reading = Reading(sampleWith: [
      "documents/a.md": head + "| № | Мероприятие | Срок |\n|---|---|---|\n" + rows
    ])

    let document = try #require(reading.content?.documents.first)
    #expect(document.covers.map(\.clause) == ["p-1-1", "p-1-1--after"])
    #expect(reading.codes == [.missingNumber])
  }
}
