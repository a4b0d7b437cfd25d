import SvodContent
import SvodDiagnostics
import SvodNumbers
import Testing

@testable import SvodPages

/// The editions of a text on the line of time, and the act in whose place it came.
struct EditionTimelineTests {
  private func section(_ documents: [Document]) -> TrialSection {
    var section = TrialSection(years: [2021], schools: 0, indicators: [])
    section.content.documents = documents
    section.content.section.asOf = CalendarDate(year: 2022, month: 1, day: 1)
    return section
  }

  private func act(
    _ id: String, _ kind: String = "order", on day: String?,
    change: (inout Document) -> Void = { _ in }
  ) -> Document {
    .trial(id, kind) {
      $0.effective = day.flatMap { CalendarDate(parsing: $0) }
      change(&$0)
    }
  }

  private func covering(_ component: String) -> [Document.Coverage] {
    [
      .init(
        directions: [], component: .init(component), clause: nil, cycles: [],
        position: .init(file: ""))
    ]
  }

  @Test func stepsAreAsLongAsTheyHeld() {
    let steps = section([
      act("a", "regulation", on: "2020-01-01"),
      act("b", "regulation", on: "2021-07-01") { $0.editionOf = Document.ID("a") },
    ]).page(ofDocument: "b").timeline

    // 547 and 184 days of 731, in twelfths.
    #expect(steps.map(\.share) == [9, 3])
    #expect(steps.map(\.isHere) == [false, true])
    #expect(steps.map(\.isOver) == [true, false])
  }

  @Test func aDateThatIsMissingLeavesLengthsUnknown() {
    let steps = section([
      act("a", "regulation", on: nil),
      act("b", "regulation", on: "2021-07-01") { $0.editionOf = Document.ID("a") },
    ]).page(ofDocument: "a").timeline

    #expect(steps.map(\.share) == [nil, nil])
  }

  @Test func theActThatATextRepealsComesBeforeIt() {
    let steps = section([
      act("old", on: "2020-01-01") { $0.number = "18" },
      act("new", on: "2021-07-01") { $0.repeals = [Document.ID("old")] },
    ]).page(ofDocument: "new").timeline

    #expect(steps.map(\.name.plain.spaced) == ["Приказ № 18", "Приказ"])
    #expect(steps[0].held?.spaced == "01.01.2020 — 30.06.2021, утратил силу")
    #expect(steps.map(\.share) == [9, 3])
    #expect(section([act("old", on: "2020-01-01")]).page(ofDocument: "old").timeline.isEmpty)
  }

  @Test(arguments: [("methods", 2), ("goals", 0)])
  func anOrderOfSeveralTextsReplacesWhatProvedTheSame(_ component: String, _ count: Int) {
    let page = section([
      act("old", on: "2020-01-01") { $0.covers = covering("methods") },
      act("order", on: "2021-07-01") { $0.repeals = [Document.ID("old")] },
      act("one", "procedure", on: "2021-07-01") {
        $0.approvedBy = Document.ID("order")
        $0.covers = covering(component)
      },
      act("two", "concept", on: "2021-07-01") { $0.approvedBy = Document.ID("order") },
    ]).page(ofDocument: "one")

    #expect(page.timeline.count == count)
  }

  @Test func theOnlyTextOfAnOrderReplacesWhatTheOrderRepeals() {
    let page = section([
      act("old", on: "2020-01-01"),
      act("order", on: "2021-07-01") { $0.repeals = [Document.ID("old")] },
      act("one", "procedure", on: "2021-07-01") { $0.approvedBy = Document.ID("order") },
    ]).page(ofDocument: "one")

    #expect(page.timeline.map(\.isOver) == [true, false])
  }
}
