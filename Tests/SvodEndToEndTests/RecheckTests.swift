import Foundation
import SvodTestSupport
import Testing

/// What a program in another language, with formulas of its own, makes of the same content.
@Suite(.serialized)
struct RecheckTests {
  private static let python = ProcessInfo.processInfo.environment["SVOD_PYTHON"]
  private static let kazanlak = Package.root.appending(path: "../shared/content/kazanlak").path

  /// One figure of so many in each place is planted wrong; `make recheck` plants more.
  private static let plantedEvery = "60"

  private func recheck(_ content: String, _ command: String, _ arguments: String...) throws
    -> ChildProcess.Ending
  {
    let folder = try TemporaryFolder()
    _ = try Svod.build(content, to: folder["Site"])
    let python = try #require(Self.python)
    let program = Package.root.appending(path: "Tests/Recheck/recheck.py").path
    return try ChildProcess([python, program, command, content, folder["Site"]] + arguments).run()
  }

  @Test(.enabled(if: python != nil, "skipped: no Python tools; run `make test`"))
  func everyFigureOfTheDemonstrationIsRecomputedAlikeAndAWrongOneIsFound() throws {
    let ending = try recheck(Package.demonstration, "self-test", Self.plantedEvery)

    #expect(ending.code == 0, "\(ending.output)\(ending.errors)")
  }

  @Test(
    .enabled(
      if: python != nil && FileManager.default.fileExists(atPath: kazanlak),
      "skipped: no Python tools, or no real content beside the repository"))
  func everyFigureOfRealSchoolsIsRecomputedAlike() throws {
    let ending = try recheck(Self.kazanlak, "check")

    #expect(ending.code == 0, "\(ending.output)\(ending.errors)")
  }
}
