import Foundation
import SvodTestSupport
import Testing

/// What an attacker who shares no code with the gate finds in built sections.
@Suite(.serialized)
struct AttackTests {
  private static let python = ProcessInfo.processInfo.environment["SVOD_PYTHON"]
  private static let isAble = python != nil
  private static let generated = "25"
  private static let kazanlak = Package.root.appending(path: "../shared/content/kazanlak").path

  private func attack(_ command: String, _ arguments: String...) throws -> ChildProcess.Ending {
    let program = Package.root.appending(path: "Tests/Attack/attack.py").path
    let svod = try Svod.program()
    return try ChildProcess(
      [try #require(Self.python), program, command, svod, Package.templates] + arguments
    ).run()
  }

  @Test(.enabled(if: isAble, "skipped: no tools; run `make test`"))
  func findsEveryPlantedLeak() throws {
    let ending = try attack("self-test")

    #expect(ending.code == 0, "\(ending.output)\(ending.errors)")
  }

  @Test(.enabled(if: isAble, "skipped: no tools; run `make test`"))
  func findsNothingInTheDemonstrationAndInGeneratedSections() throws {
    let ending = try attack(
      "run", Package.demonstration, "--sections", Self.generated, "--region", "--twins", "1")

    #expect(ending.code == 0, "\(ending.output)\(ending.errors)")
  }

  @Test(.enabled(if: isAble, "skipped: no tools; run `make test`"))
  func findsNothingInTenRuralSchoolsOfWhichEnoughIsTold() throws {
    let ending = try attack("rural")

    #expect(ending.code == 0, "\(ending.output)\(ending.errors)")
  }

  @Test(
    .enabled(if: isAble, "skipped: no tools; run `make test`"),
    .enabled(
      if: FileManager.default.fileExists(atPath: kazanlak),
      "skipped: no real content beside the repository"))
  func findsNothingInASectionWhoseSourceHidesLess() throws {
    let ending = try attack("run", Self.kazanlak)

    #expect(ending.code == 0, "\(ending.output)\(ending.errors)")
  }
}
