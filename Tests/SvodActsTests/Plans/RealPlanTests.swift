import SvodActs
import SvodContent
import SvodDiagnostics
import Testing

/// Plans as they are written; every count was made by hand in the documents.
@Suite(.enabled(if: !RealActs.files.isEmpty, "skipped: ../shared is not here"))
struct RealPlanTests {
  private func plan(
    _ file: String, _ rule: PlanTableRule
  ) throws -> (plan: Plan, findings: [Diagnostic]) {
    let (title, body, _) = try RealActs.read(file)
    let reading = ActReading(body, title: title, planTables: rule)
    return (try #require(Plan(of: reading.act)), reading.findings)
  }

  @Test func aRoadMapHas73ItemsIn8Groups() throws {
    let (plan, findings) = try plan("kerch/documents/road-map-197.md", .every)

    #expect(plan.items.count == 73)
    #expect(plan.sections.map(\.items.count) == [23, 7, 4, 8, 11, 5, 10, 5])
    #expect(plan.tables[0].parts.compactMap(\.group).count == 10)
    let twice = plan.items.filter { $0.number == "2.3.7" }
    #expect(twice.map(\.anchor) == ["p-2-3-7", "p-2-3-7--2"])
    #expect(plan.items.filter { $0.number == nil }.map(\.anchor) == ["p-2-1-1--after"])
    #expect(
      plan.items.compactMap(\.number).filter { $0.hasSuffix(".") }
        == ["2.1.3.", "2.4.1.", "2.4.2.", "2.4.5."])
    #expect(
      Set(findings.map(\.code)) == [.repeatedNumber, .missingNumber, .emptyPlanCell])
    #expect(findings.count == 3)
  }

  @Test func aDistrictPlanHas16Actions() throws {
    let (plan, findings) = try plan("krasnogorsky/documents/plan-2021.md", .every)

    #expect(plan.items.count == 16)
    #expect(plan.sections.map(\.items.count) == [2, 11, 3])
    #expect(plan.tables.count == 1)
    #expect(findings.map(\.code) == [.emptyPlanCell])
  }

  @Test func aConceptPlansItsMeasuresAndItsCycle() throws {
    let (plan, findings) = try plan("kletsky/documents/concept-98.md", .complete)

    #expect(plan.tables.map(\.items.count) == [4, 11])
    #expect(plan.sections.map(\.items.count) == [3, 2, 5, 1])
    #expect(plan.items.map(\.anchor).first == "ch-5--after")
    let rows: Set<DiagnosticCode> = [.tornRow, .wordlessRow]
    #expect(findings.map(\.code).filter(rows.contains) == [.tornRow, .tornRow, .wordlessRow])
  }

  /// The page shows the plan in the table's place: every letter of it must be in the plan.
  @Test(arguments: [
    "kerch/documents/road-map-197.md", "krasnogorsky/documents/plan-2021.md",
    "kletsky/documents/concept-98.md",
  ])
  func losesNoLetterOfATable(_ file: String) throws {
    let (title, body, _) = try RealActs.read(file)
    let act = ActReading(body, title: title, planTables: .every).act

    for case .table(let table) in act.blocks {
      guard let plan = table.plan else { continue }
      let source = table.rows.flatMap(\.cells).map(\.inlines.plainText).joined()
      #expect(sorted(plan.words) == sorted(source))
    }
  }

  private func sorted(_ text: String) -> [Character] { text.filter { !$0.isWhitespace }.sorted() }
}

extension PlanTable {
  /// Everything that the parts say.
  fileprivate var words: String {
    parts.map { part in
      (part.group?.number ?? "") + (part.group?.title.plainText ?? "")
        + part.rows.map { row in
          switch row {
          case .item(let item):
            (item.number ?? "") + item.title.plainText + item.cells.map(\.plainText).joined()
          case .remainder(let row): row.cells.map(\.inlines.plainText).joined()
          }
        }.joined()
    }.joined()
  }
}
