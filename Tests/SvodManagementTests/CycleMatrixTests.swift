import SvodContent
import SvodManagement
import SvodNumbers
import SvodPublication
import Testing

/// What confirms a component, what foresees it, and what did so in an earlier cycle.
struct CycleMatrixTests {
  private func state(
    _ trial: TrialManagement, _ component: String, _ direction: String = "heads",
    year: Int = 2021
  ) throws -> CycleCell.State? {
    try trial.register().matrix.row(.init(direction), in: year)
      .first { $0.component.text == component }?.state
  }

  private static func covers(_ component: String, _ more: String = "") -> String {
    "covers: [{direction: heads, component: \(component)\(more)}]"
  }

  @Test func aDocumentOfAProvingKindConfirms() throws {
    var trial = TrialManagement()
    trial.add("note", "analysis", "cycle: 2021\n" + Self.covers("analysis"))

    #expect(try state(trial, "analysis") == .confirmed(1))
    #expect(try state(trial, "analysis", "teachers") == CycleCell.State.none)
    #expect(try state(trial, "analysis", year: 2020) == CycleCell.State.none)
    #expect(try trial.register().matrix.confirmedCount(in: 2021) == 1)
  }

  @Test func aPlanForeseesWhatItDoesNotProve() throws {
    var trial = TrialManagement()
    trial.add(
      "plan", "plan",
      """
      period: 2021
      covers:
        - {direction: heads, component: analysis}
        - {direction: heads, component: measures}
      """)

    #expect(try state(trial, "analysis") == .planned)
    #expect(try state(trial, "measures") == .confirmed(1))
  }

  @Test func actsConfirmWhileTheyAreInForceAndAnalysesTheirCycleAlone() throws {
    var trial = TrialManagement()
    trial.add("concept", "concept", "date: 2020-09-01\n" + Self.covers("goals"))
    trial.add("note", "analysis", "cycle: 2020\n" + Self.covers("analysis"))

    #expect(try state(trial, "goals", year: 2019) == CycleCell.State.none)
    #expect(try state(trial, "goals", year: 2020) == .confirmed(1))
    #expect(try state(trial, "goals") == .confirmed(1))
    #expect(try state(trial, "analysis") == .earlier(2020))

    trial.add("order", "order", "number: \"5\"\ndate: 2021-03-01\nrepeals: [concept]")
    #expect(try state(trial, "goals") == .earlier(2020))
  }

  @Test func severalPlacesOfOneDocumentAreOneDocument() throws {
    var trial = TrialManagement()
    trial.add(
      "order", "order",
      """
      cycle: 2021
      covers:
        - {direction: heads, component: decisions, clause: "1"}
        - {direction: heads, component: decisions, clause: "2"}
      """, text: "1. Обучить.\n\n2. Проверить.")

    #expect(try state(trial, "decisions") == .confirmed(1))
  }

  @Test func aLaterEditionTakesThePlaceOfTheEarlier() throws {
    var trial = TrialManagement()
    trial.add("plan", "plan", "effective: 2021-01-10\nperiod: 2021\n" + Self.covers("measures"))
    trial.add(
      "plan-2", "plan",
      "edition-of: plan\neffective: 2021-05-10\nperiod: 2021\n" + Self.covers("measures"))

    #expect(try state(trial, "measures") == .confirmed(1))
  }

  @Test func evidenceStandsInPlaceOfCovers() throws {
    var trial = TrialManagement()
    trial.add("note", "analysis", "cycle: 2021", text: "1.1. Вывод.")
    trial.files["evidence.csv"] =
      "direction,component,cycle,document,clause,scan-page\nheads,analysis,2021,note,п. 1.1,3\n"

    let cell = try trial.register().matrix.row(.init("heads"), in: 2021)[1]

    #expect(cell.state == .confirmed(1))
    #expect(cell.proofs.first?.scanPage == "3")
    #expect(cell.proofs.first?.link.anchor == "p-1-1")
  }

  @Test func whatTheAudienceDoesNotSeeConfirmsNothing() throws {
    var trial = TrialManagement()
    trial.add("note", "analysis", "cycle: 2021\nvisibility: internal\n" + Self.covers("analysis"))

    #expect(try state(trial, "analysis") == CycleCell.State.none)
  }
}
