import Foundation
import SvodTestSupport
import Testing

@testable import SvodDirectory

struct StagedSiteTests {
  private let folder: TemporaryFolder
  private let site: StagedSite

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("old", to: "Site/index.html")
    site = try SiteDirectory(path: folder["Site"]).stage()
  }

  @Test(arguments: ["index.html", "a/index.html"])
  func refusesTwoPagesOnOnePath(path: String) throws {
    try site.write([1], to: path)
    #expect(throws: DirectoryFailure.pathTaken(path: path)) { try site.write([2], to: path) }
  }

  @Test func refusesAPageInTheFolderOfWhichAnotherIsTheName() throws {
    try site.write([1], to: "a/b")
    #expect(throws: DirectoryFailure.pathTaken(path: "a/b")) { try site.write([2], to: "a/b/c/d") }
    // A folder that could not be made is not taken for made.
    #expect(throws: DirectoryFailure.pathTaken(path: "a/b")) { try site.write([2], to: "a/b/c/d") }
  }

  @Test func refusesAPageWithTheNameOfAFolder() throws {
    try site.write([1], to: "a/b/c")
    #expect(throws: DirectoryFailure.pathTaken(path: "a/b")) { try site.write([2], to: "a/b") }
  }

  @Test func acceptsSiblingsAndTheEmptyFile() throws {
    try site.write([], to: "a/b/empty")
    try site.write([1], to: "a/b/full")
    try site.write([2], to: "a/full")
    #expect(try site.publish() == nil)
    let paths = try TreeSnapshot(of: folder["Site"]).paths
    #expect(paths == ["", "a", "a/b", "a/b/empty", "a/b/full", "a/full"])
  }

  private struct NoRoom: Error, Equatable {}

  @Test func writesAFileAsItIsMadePieceByPiece() throws {
    try site.write(to: "a/table.csv") { take in
      for piece in ["one\n", "", "two\n"] { try take(Array(piece.utf8)) }
    }
    #expect(throws: NoRoom()) {
      try site.write(to: "a/other.csv") { _ in throw NoRoom() }
    }
    #expect(throws: DirectoryFailure.pathTaken(path: "a/table.csv")) {
      try site.write(to: "a/table.csv") { _ in }
    }
    #expect(try site.publish() == nil)
    #expect(try folder.text(of: "Site/a/table.csv") == "one\ntwo\n")
  }

  @Test func takesPagesFromManyThreads() async throws {
    let site = site
    try await withThrowingTaskGroup { group in
      for writer in 0..<8 {
        group.addTask {
          for page in 0..<100 {
            try site.write(Array("\(writer)".utf8), to: "a/\(page)/\(writer)/index.html")
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try site.publish() == nil)
    let files = try TreeSnapshot(of: folder["Site"]).paths.filter { $0.hasSuffix(".html") }
    #expect(files.count == 800)
    #expect(try folder.text(of: "Site/a/99/7/index.html") == "7")
  }

  @Test(arguments: [
    "", "/a", "a/", "a//b", "./a", "a/./b", "..", "a/../b", "..\u{2F}\u{308}", "a\0b",
  ])
  func acceptsNoPathThatLeadsOutside(path: String) async throws {
    #expect(!StagedSite.leadsInside(path))
  }

  @Test(arguments: ["a", "a/b", ".gitignore", "a/..b", "...", "по-русски/страница.html"])
  func acceptsPathsOfNames(path: String) async throws {
    #expect(StagedSite.leadsInside(path))
  }

  @Test func keepsTheOldSiteWhenItCannotBeReplaced() throws {
    try site.write([1], to: "index.html")
    try FileManager.default.removeItem(atPath: folder["Site"])
    try folder.write("a file", to: "Site")
    #expect(throws: DirectoryFailure.notADirectory(path: folder["Site"])) { try site.publish() }
    #expect(try folder.names == ["Site"])
    #expect(try folder.text(of: "Site") == "a file")
  }

  @Test func publishesWhenTheOldSiteWasRemovedMeanwhile() throws {
    try site.write(Array("new".utf8), to: "index.html")
    try FileManager.default.removeItem(atPath: folder["Site"])
    #expect(try site.publish() == nil)
    #expect(try folder.text(of: "Site/index.html") == "new")
  }
}
