import SvodContent
import SvodManagement
import SvodPublication
import Testing

/// What follows from an indicator, step by step.
struct ThreadTests {
  private static let trial: TrialManagement = {
    var trial = TrialManagement()
    trial.files["indicators/heads.yml"] = """
      direction: heads
      groups:
        - id: main
          title: Показатели
          indicators:
            - {id: trained, title: Обучены, kind: count, better: higher, concerns: staff}
            - {id: grants, title: Гранты, kind: count, better: higher, concerns: organization}

      """
    trial.add(
      "minutes", "minutes", "cycle: 2021\nnumber: \"1\"\ndate: 2022-03-30",
      text: "1.1. Обучить.\n\n1.2. Проверить.")
    trial.add("note", "analysis", "cycle: 2021\ndate: 2022-03-24\nindicators: [trained]")
    trial.files["recommendations/2021.csv"] =
      "id,indicator,text,approved-by\nr-1,trained,Обучить,minutes\n"
    trial.files["decisions.csv"] =
      "id,document,clause,answers\nd-1,minutes,п. 1.1,r-1\n"
    trial.files["answers.csv"] = "indicator,cycle,text\ntrained,2021,Курсы\n"
    trial.files["effects.csv"] = "id,answers,conclusion\ne-1,d-1,Обучены все\n"
    return trial
  }()

  @Test func aThreadRunsFromTheConclusionToTheEffect() throws {
    let threads = try Self.trial.register().threads(in: 2021)

    // Nothing follows from the other indicator, which has no thread.
    #expect(threads.map(\.indicator) == [0])
    #expect(threads.first?.isWhole == true)
    #expect(try Self.trial.register().threads(in: 2020).count == 0)
  }

  @Test(arguments: [
    ("effects.csv", ManagementThread.Step.effect), ("answers.csv", .measure),
    ("documents/note.md", .conclusion),
  ])
  func aMissingStepIsNamed(_ file: String, _ step: ManagementThread.Step) throws {
    var trial = Self.trial
    trial.files[file] = nil

    #expect(try trial.register().threads(in: 2021).first?.missing == [step])
  }

  @Test func decisionsOfAnotherCycleDoNotCount() throws {
    var trial = Self.trial
    trial.files["documents/minutes.md"] = trial.files["documents/minutes.md"]?
      .replacing("cycle: 2021", with: "cycle: 2020")

    #expect(
      try trial.register().threads(in: 2021).first?.missing == [.decision, .effect])
  }
}
