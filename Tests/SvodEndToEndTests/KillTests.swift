import Foundation
import SvodTestSupport
import Testing

/// `svod build` killed: the directory holds the old or the new section, whole.
@Suite(.serialized)
struct KillTests {
  private let folder: TemporaryFolder

  /// A section that is published already, and a change that makes the next build another one.
  init() throws {
    folder = try TemporaryFolder()
    try folder.write(SmallSection.files)
    try folder.write("*\n!.gitignore\n", to: "Site/.gitignore")
    _ = try Svod.build(folder["Content"], to: folder["Site"])
    try folder.write(
      "organization,indicator,numerator,denominator\nfirst,category,16,20\n",
      to: "Content/data/2021/values.csv")
  }

  private var matrix: KillMatrix {
    get throws {
      KillMatrix(
        command: try Svod.command(
          "build", "--content", folder["Content"], "--templates", Package.templates, "--output",
          folder["Site"]),
        directory: folder["Site"])
    }
  }

  @Test(.enabled(if: KillMatrix.obstacle == nil, "skipped: calls cannot be counted here"))
  func atEveryCallThatMakesRenamesOrRemovesAName() throws {
    let report = try matrix.killAtEveryCall(limit: 400)

    #expect(report.violations == [])
    #expect(report.kills > 20)
    #expect(report.old > 0)
    #expect(report.new > 0)
  }

  @Test func atTwentyRandomMoments() throws {
    let report = try matrix.killAtRandomMoments(20, seed: 2021)

    #expect(report.violations == [])
    #expect(report.kills > 0)
  }
}
