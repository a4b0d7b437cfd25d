import SvodDirectory
import SvodTestSupport
import Testing

/// Two runs that publish into one directory.
@Suite(.serialized)
struct LockTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(SmallSection.files)
  }

  private func build() throws -> ChildProcess.Ending {
    try Svod.run("build", "--templates", Package.templates, in: folder.path)
  }

  @Test func theSecondSaysThatAnotherOneIsAtWorkAndLeavesTheSectionAlone() throws {
    try #require(try build().succeeded)
    let before = try TreeSnapshot(of: folder["Site"])
    let first = try SiteDirectory(path: folder["Site"]).stage()

    let second = try build()
    first.discard()

    #expect(second.code == 2)
    #expect(second.errors.contains("Отказ: раздел"))
    #expect(second.errors.contains("в это время строит другой запуск"))
    #expect(try TreeSnapshot(of: folder["Site"]) == before)
  }

  @Test func buildsAgainWhenTheFirstHasEnded() throws {
    let first = try SiteDirectory(path: folder["Site"]).stage()
    first.discard()

    #expect(try build().succeeded)
  }

  @Test func doesNotKeepTwoSectionsFromEachOther() throws {
    let other = try SiteDirectory(path: folder["Other"]).stage()
    defer { other.discard() }

    #expect(try build().succeeded)
  }
}
