import Foundation
import SvodTestSupport
import Testing

/// What an attacker who shares no code with the gate finds in built sections.
@Suite(.serialized)
struct AttackTests {
  private static let generated = "25"
  private static let kazanlak = Package.root.appending(path: "../shared/content/kazanlak").path

  private func attack(_ command: String, _ arguments: String...) throws -> ChildProcess.Ending {
    let program = Package.root.appending(path: "Tests/Attack/attack.py").path
    let svod = try #require(ChildProcess.built("svod"))
    return try ChildProcess(
      ["/usr/bin/env", "python3", program, command, svod, Package.templates] + arguments
    ).run()
  }

  @Test func findsEveryPlantedLeak() throws {
    let ending = try attack("self-test")

    #expect(ending.code == 0, "\(ending.output)\(ending.errors)")
  }

  @Test func findsNothingInTheDemonstrationAndInGeneratedSections() throws {
    let ending = try attack(
      "run", Package.demonstration, "--sections", Self.generated, "--region", "--twins", "1")

    #expect(ending.code == 0, "\(ending.output)\(ending.errors)")
  }

  @Test func findsNothingInTenRuralSchoolsOfWhichEnoughIsTold() throws {
    let ending = try attack("rural")

    #expect(ending.code == 0, "\(ending.output)\(ending.errors)")
  }

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: kazanlak),
      "skipped: no real content beside the repository"))
  func findsNothingInASectionWhoseSourceHidesLess() throws {
    let ending = try attack("run", Self.kazanlak)

    #expect(ending.code == 0, "\(ending.output)\(ending.errors)")
  }
}
