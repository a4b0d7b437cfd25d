import SvodActs
import SvodContent
import SvodDiagnostics
import Testing

struct ReferenceTests {
  private static let text = """
    ## I. Общее

    1. Первое:

       1) а;
       2) б.

    2.1.1. Второе

    ## 3. Права

    3. Третье

    7. Седьмое

    7. Ещё седьмое:

       а) буква

    ## Глава 5. Сроки

    ## Приложение 2

    4. В приложении
    """

  @Test(arguments: [
    ("1", "p-1"), ("1.", "p-1"), ("п. 1", "p-1"), ("п.2.1.1.", "p-2-1-1"), ("2.1.1", "p-2-1-1"),
    ("пункт 2.1.1", "p-2-1-1"), ("1)", "p-1-1"), ("2", "p-1-2"), ("I", "ch-1"), ("ch-3", "ch-3"),
    ("p-7--2", "p-7--2"), ("глава 5", "ch-5"), ("5", "ch-5"), ("Приложение 2", "app-2"),
    ("приложение № 2", "app-2"), ("4", "app-2-p-4"), ("а)", "p-7--2-a"), ("а", "p-7--2-a"),
  ])
  func findsAPlaceByNumberOrAnchor(_ clause: String, _ anchor: String) {
    let act = ActReading(Self.text).act
    var log = DiagnosticLog()
    let found = act.anchor(forClause: clause, at: FilePosition(file: "a.md"), log: &log)
    #expect(found == anchor)
    #expect(log.isEmpty)
  }

  @Test(arguments: [("3", ["ch-3", "p-3"]), ("7", ["p-7", "p-7--2"])])
  func offersTheAnchorsOfANumberThatNamesSeveral(_ clause: String, _ anchors: [String]) {
    let act = ActReading(Self.text).act
    guard case .ambiguous(let places) = act.place(forClause: clause) else {
      Issue.record("not ambiguous")
      return
    }
    #expect(places.map(\.anchor) == anchors)
    var log = DiagnosticLog()
    #expect(act.anchor(forClause: clause, at: FilePosition(file: "a.md"), log: &log) == nil)
    #expect(log.diagnostics.map(\.code) == [.ambiguousAnchor])
    #expect(log.diagnostics.first?.notes.count == 2)
    #expect(anchors.allSatisfy { log.diagnostics.first?.hint?.contains("«\($0)»") == true })
  }

  @Test func reportsAnUnknownClause() {
    let act = ActReading(Self.text).act
    var log = DiagnosticLog()
    #expect(
      act.anchor(forClause: "p-77", at: FilePosition(file: "a.md", line: 4), log: &log) == nil)
    #expect(log.diagnostics.map(\.code) == [.unknownClause])
    #expect(log.diagnostics.first?.hint == "Возможно, имелось в виду «p-7»")
  }
}
