import Foundation
import SvodContent
import SvodDiagnostics
import SvodReading
import Testing

/// Real acts and real results, faults and all, and the demonstration section.
struct RealContentTests {
  @Test(arguments: ["kazanlak", "kletsky", "krasnogorsky", "kerch", "bulgaria"])
  func realFoldersHaveNoErrors(_ name: String) throws {
    guard let path = SharedFolder.path(name) else {
      print("skipped: ../shared/content/\(name) is not here")
      return
    }

    let reading = Reading(try ContentFolder(reading: path, name: name))

    #expect(reading.diagnostics.filter { $0.severity == .error } == [])
    #expect(reading.content != nil)
  }

  /// Traps of the real acts that rules of texts find, by the file and line where they stand.
  @Test(arguments: [
    ("kerch", DiagnosticCode.foreignExecutor, ["documents/road-map-197.md:100"]),
    (
      "kerch", .foreignScope, ["documents/regulation-197.md:32", "documents/road-map-197.md:137"]
    ),
    ("kletsky", .examClass, ["documents/concept-98.md:129", "indicators/heads.yml:88"]),
    ("kletsky", .sameDenominator, ["indicators/heads.yml:115"]),
    ("kletsky", .regionalActor, ["documents/concept-98.md:188", "documents/concept-98.md:262"]),
    ("kletsky", .regionalApprover, ["documents/concept-98.md:289"]),
    ("kletsky", .twoOperators, ["documents/order-98.md:28"]),
    ("krasnogorsky", .scopeMismatch, ["documents/plan-2021.md:39"]),
    ("krasnogorsky", .memberWithoutTask, ["groups/working-group.csv:5"]),
    ("krasnogorsky", .executorOutsideGroup, ["documents/plan-2021.md:39"]),
    (
      "krasnogorsky", .missingRequisites,
      [
        "documents/group-composition.md:11", "documents/group-regulation.md:11",
        "documents/plan-2021.md:2",
      ]
    ),
  ])
  func findsTheTrapsOfRealActs(name: String, code: DiagnosticCode, places: [String]) throws {
    guard let path = SharedFolder.path(name) else {
      print("skipped: ../shared/content/\(name) is not here")
      return
    }
    let found = Reading(try ContentFolder(reading: path, name: "")).diagnostics
      .filter { $0.code == code }
      .map { "\($0.position.file):\($0.position.line)" }

    #expect(found.map { $0.hasPrefix("/") ? String($0.dropFirst()) : $0 }.sorted() == places)
  }

  @Test func demonstrationHasNoErrors() throws {
    let reading = Reading(
      try ContentFolder(reading: SharedFolder.root.appending(path: "Content").path, name: "Content")
    )

    #expect(reading.diagnostics.filter { $0.severity == .error } == [])
    #expect(reading.content?.cycles.map(\.year) == [2019, 2020, 2021])
  }

  @Test func sampleHasNoFindings() {
    #expect(Reading(ContentFolder(SampleFolder.files)).diagnostics == [])
  }
}
