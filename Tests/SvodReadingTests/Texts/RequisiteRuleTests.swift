import SvodContent
import SvodDiagnostics
import Testing

/// What requisites of documents say of one another, with a near miss for each rule.
struct RequisiteRuleTests {
  private func document(_ keys: String, _ body: String = "") -> String {
    "---\n\(keys)\n---\n\n\(body)\n"
  }

  private func findings(_ documents: [String: String]) -> [Diagnostic] {
    var files: [String: String?] = [:]
    for (name, text) in documents { files["documents/\(name).md"] = text }
    return Reading(sampleWith: files).diagnostics
  }

  private let order = "kind: order\nnumber: \"98\"\ndate: 2021-08-27\ntitle: Приказ"

  @Test func asksForDateAndNumber() throws {
    let blank = findings([
      "plan": document(
        "kind: plan\ntitle: План",
        "Приложение 1 к постановлению от «____» ________ 2021 г. № ________\n\n# План")
    ])
    let finding = try #require(blank.first)

    #expect(findings(["o": document("kind: order\ntitle: П")]).map(\.code) == [.missingRequisites])
    #expect(blank.map(\.code) == [.missingRequisites])
    #expect(finding.position.line == 6)
    #expect(findings(["o": document(order), "p": document("kind: page\ntitle: П")]) == [])
    #expect(findings(["p": document("kind: plan\ntitle: П")]) == [])
    #expect(
      findings(["p": document("kind: plan\ntitle: П\nperiod: 2021")]).map(\.code)
        == [.missingRequisites])
  }

  @Test func asksForTheActOverAnAppendixInsideAText() throws {
    func approving(_ head: String) -> [Diagnostic] {
      findings(["o": document(order, "1. Утвердить.\n\n## Приложение 1\n\n\(head)\n\n1. Текст.")])
    }
    let blank = approving("к приказу отдела\nот «____» ________ 2021 г. № ________")
    let finding = try #require(blank.first)

    #expect(blank.map(\.code) == [.missingRequisites])
    #expect(finding.position.line == 13)
    #expect(finding.position.column == 5)
    #expect(approving("к приказу отдела\nот 27.08.2021 № 98") == [])
    #expect(approving("Протокол № ____ от ________") == [])
  }

  private func appendix(over head: String, _ keys: String = "approved-by: o") -> [Diagnostic] {
    findings([
      "o": document(order + "\nrepeals: [old]"),
      "old": document(
        "kind: order\nnumber: \"47\"\ndate: 2020-12-28\ntitle: Прежний\nstatus: repealed\ntext: absent"
      ).replacing("\n\n\n", with: "\n"),
      "text": document(
        "kind: composition\ntitle: Состав\nappendix: 1\n\(keys)", head + "\n\n# Состав\n\nИ всё."),
    ])
  }

  @Test func findsAnAppendixOfARepealedAct() {
    let head = "Приложение 1\nк приказу от 28.12.2020 № 47"

    #expect(appendix(over: head).map(\.code) == [.repealedBase])
    #expect(
      appendix(over: "УТВЕРЖДЁН\n\nприказом от 28.12.2020 № 47").map(\.code) == [.repealedBase])
    #expect(appendix(over: "Приложение 1\nк приказу от 27.08.2021 № 98") == [])
    #expect(
      appendix(over: "", "approved-by: old\nstatus: in-force").map(\.code) == [.repealedBase])
  }

  @Test func findsAnotherActOverTheTextThanInTheKeys() {
    #expect(
      appendix(over: "Приложение 1\nк приказу от 27.08.2021 № 99").map(\.code) == [
        .approverMismatch
      ])
  }

  @Test func findsATextOlderThanItsApproval() {
    func text(_ date: String) -> [Diagnostic] {
      findings([
        "o": document(order),
        "t": document("kind: concept\ntitle: К\napproved-by: o\neffective: \(date)"),
      ])
    }

    #expect(text("2021-08-26").map(\.code) == [.olderThanApprover])
    #expect(text("2021-08-27") == [])
  }

  @Test func anEditionIsAsOldAsItsActAndNotItsAmendment() {
    func edition(_ effective: String) -> [DiagnosticCode] {
      findings([
        "o": document(order),
        "t": document("kind: order\nnumber: \"1\"\ndate: 2020-02-03\ntitle: К"),
        "t-2": document(
          "kind: order\nnumber: \"1\"\ndate: 2020-02-03\ntitle: К\nedition-of: t\nedition: 2\n"
            + "approved-by: o\neffective: \(effective)"),
      ]).map(\.code).filter { $0 == .olderThanApprover }
    }

    #expect(edition("2021-09-01") == [])
    #expect(edition("2021-08-26") == [.olderThanApprover])
  }

  @Test func findsAGapInAppendices() {
    func appendices(_ numbers: [Int]) -> [Diagnostic] {
      var documents = ["o": document(order)]
      for number in numbers {
        documents["a\(number)"] = document(
          "kind: list\ntitle: Перечень\napproved-by: o\nappendix: \(number)")
      }
      return findings(documents)
    }

    #expect(appendices([2, 3]).map(\.code) == [.appendixGap])
    #expect(appendices([1, 2]) == [])
  }

  @Test func findsOneActWithTwoDates() throws {
    func text(_ first: String, _ second: String) -> [Diagnostic] {
      findings([
        "t": document(
          "kind: page\ntitle: Т",
          "По приказу комитета образования от \(first).\n\nПо приказу комитета образования от \(second)."
        )
      ])
    }
    let finding = try #require(text("01.01.2021 № 241", "01 апреля 2021 г. №241").first)

    #expect(finding.code == .conflictingActDates)
    #expect(finding.position.line == 8)
    #expect(finding.notes.map(\.position.line) == [6])
    #expect(text("10.07.2021 № 586", "10 июля 2021 г. № 586") == [])
    #expect(text("10.07.2020 № 5", "11.07.2021 № 5") == [])
  }

  @Test func findsADirectionUnderAnotherName() {
    func plan(_ group: String) -> [Diagnostic] {
      findings([
        "p": document(
          "kind: plan\ntitle: План",
          "| № | Мероприятие | Срок |\n|---|---|---|\n| \(group) |  |\n| 1.1.1 | Сбор | май |")
      ])
    }

    #expect(plan("1.1. | Качество общей подготовки").map(\.code) == [.directionTitle])
    #expect(plan("1.1. | «Качество подготовки»") == [])
    #expect(plan("1.1. | Общие вопросы") == [])
    #expect(plan("1.2. | Качество общей подготовки") == [])
  }

  @Test func readsAcceptedFindings() throws {
    func accepted(_ rows: String) -> Reading {
      Reading(sampleWith: ["accepted-findings.csv": "файл;код;место;причина;публично\n\(rows)\n"])
    }
    let reading = accepted("documents/order.md;repeated-number;7;Так в акте;да")
    let row = try #require(reading.content?.acceptedFindings.first)

    #expect(reading.codes == [])
    #expect(row.isPublic)
    #expect(row.place == "7")
    #expect(accepted("documents/order.md;repeated-nmber;;Так;").codes == [.unknownValue])
    #expect(accepted("documents/order.md;repeated-number;;;").codes == [.missingValue])
  }
}
