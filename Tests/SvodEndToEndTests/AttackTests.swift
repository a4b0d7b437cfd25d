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

  private func attack(
    _ command: [String], _ contents: [String] = []
  ) throws -> ChildProcess.Ending {
    let program = Package.root.appending(path: "Tests/Attack/attack.py").path
    return try ChildProcess(
      [try #require(Self.python), program] + command + [Svod.program(), Package.templates]
        + contents
    ).run()
  }

  @Test(.enabled(if: isAble, "skipped: no tools; run `make test`"))
  func findsEveryPlantedLeak() throws {
    let ending = try attack(["self-test"])

    #expect(ending.code == 0, "\(ending.output)\(ending.errors)")
  }

  @Test(.enabled(if: isAble, "skipped: no tools; run `make test`"))
  func findsNothingInTheDemonstrationAndInGeneratedSections() throws {
    let ending = try attack(
      ["run", "--sections", Self.generated, "--region", "--twins", "1"], [Package.demonstration])

    #expect(ending.code == 0, "\(ending.output)\(ending.errors)")
  }

  @Test(.enabled(if: isAble, "skipped: no tools; run `make test`"))
  func findsNothingInTheGoldenSectionsAndReadsAllTheirNumbers() throws {
    let contents = try Self.goldenContents()
    try #require(contents.count > 12)

    let ending = try attack(["run", "--sections", "0", "--twins", "1"], contents)

    #expect(ending.code == 0, "\(ending.output)\(ending.errors)")
    #expect(ending.output.contains("\(contents.count) sites,"))
  }

  /// Contents of golden sections that have data and can be built as they stand.
  private static func goldenContents() throws -> [String] {
    let faulty: Set = ["dirty", "moved-addresses"]
    let cases = Package.root.appending(path: "Tests/SvodEndToEndTests/Cases")
    return try FileManager.default.contentsOfDirectory(atPath: cases.path).sorted()
      .filter { !faulty.contains($0) }.map { cases.appending(path: "\($0)/Content").path }
      .filter { FileManager.default.fileExists(atPath: $0 + "/data") }
  }

  @Test(.enabled(if: isAble, "skipped: no tools; run `make test`"))
  func findsNothingInTenRuralSchoolsOfWhichEnoughIsTold() throws {
    let ending = try attack(["rural"])

    #expect(ending.code == 0, "\(ending.output)\(ending.errors)")
  }

  @Test(
    .enabled(if: isAble, "skipped: no tools; run `make test`"),
    .enabled(
      if: FileManager.default.fileExists(atPath: kazanlak),
      "skipped: no real content beside the repository"))
  func findsNothingInASectionWhoseSourceHidesLess() throws {
    let ending = try attack(["run"], [Self.kazanlak])

    #expect(ending.code == 0, "\(ending.output)\(ending.errors)")
  }
}
