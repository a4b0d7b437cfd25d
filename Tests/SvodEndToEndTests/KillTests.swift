import Foundation
import SvodTestSupport
import Testing

/// `svod build` and `svod publish` killed: the directory holds the old or the new section, whole.
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
      "---\nkind: letter\ntitle: О сроках\n---\n\n1. Сроки прежние.\n",
      to: "Content/documents/letter-1.md")
  }

  private static let commands = [["build", "--output"], ["publish", "--to"]]

  private func matrix(_ words: [String]) throws -> KillMatrix {
    let sources = ["--content", folder["Content"], "--templates", Package.templates]
    return KillMatrix(
      command: try Svod.command() + words.prefix(1) + sources + words.suffix(1) + [folder["Site"]],
      directory: folder["Site"])
  }

  @Test(
    .enabled(if: KillMatrix.obstacle == nil, "skipped: calls cannot be counted here"),
    arguments: commands)
  func atEveryCallThatMakesRenamesOrRemovesAName(words: [String]) throws {
    let report = try matrix(words).killAtEveryCall(limit: 400)

    #expect(report.violations == [])
    #expect(report.kills > 20)
    #expect(report.old > 0)
    #expect(report.new > 0)
  }

  @Test(arguments: commands)
  func atTwentyRandomMoments(words: [String]) throws {
    let report = try matrix(words).killAtRandomMoments(20, seed: 2021)

    #expect(report.violations == [])
    #expect(report.kills > 0)
  }
}
