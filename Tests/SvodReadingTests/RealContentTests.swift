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
