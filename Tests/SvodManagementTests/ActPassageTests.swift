import SvodContent
import SvodDiagnostics
import SvodManagement
import Testing

/// What a reader finds at a place of an act.
struct ActPassageTests {
  private func words(_ text: String) -> ActBlock {
    .paragraph([ActInline(.text(text), at: FilePosition(file: ""))])
  }

  private func clause(_ number: String, _ blocks: [ActBlock]) -> ActBlock {
    .clause(
      ActClause(
        number: number, anchor: "p-\(number)", depth: 1, blocks: blocks,
        position: FilePosition(file: "")))
  }

  /// 1 with 1.1 and 1.2, of which the last goes on behind its parent; then 2.
  private var act: Act {
    let blocks = [
      clause(
        "1",
        [words("Первый"), clause("1.1", [words("Второй")]), clause("1.2", [words("Третий")])]),
      words("Цели:"), words("учить."), clause("2", [words("Четвёртый")]),
    ]
    let places = ["1", "1.1", "1.2", "2"].map { (number: String) in
      ActPlace(.clause, anchor: "p-\(number)", number: number, at: FilePosition(file: ""))
    }
    return Act(titleAsWritten: nil, blocks: blocks, contents: [], places: ActPlaces(places))
  }

  @Test(arguments: [
    ("p-1", "Цели:\nучить."), ("p-1.2", "Цели:\nучить."), ("p-1.1", ""), ("p-2", ""),
  ])
  func aClauseGoesOnDownToTheNextNumber(anchor: String, continuation: String) throws {
    #expect(try #require(ActPassage(of: act, at: anchor)).continuation == continuation)
  }
}
