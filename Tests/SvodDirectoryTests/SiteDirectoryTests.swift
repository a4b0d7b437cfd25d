import Foundation
import SvodDirectory
import SvodTestSupport
import Testing

struct SiteDirectoryTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private var directory: SiteDirectory { SiteDirectory(path: folder["Site"]) }

  private func publish(_ pages: [String: String], at path: String? = nil) throws {
    let site = try SiteDirectory(path: path ?? folder["Site"]).stage()
    for (path, text) in pages {
      try site.write(Array(text.utf8), to: path)
    }
    #expect(try site.publish() == nil)
  }

  @Test func publishesWhereNothingStood() throws {
    try publish(["index.html": "home", "indicators/results/index.html": "results"])
    #expect(try folder.names == ["Site"])
    #expect(try folder.text(of: "Site/index.html") == "home")
    #expect(try folder.text(of: "Site/indicators/results/index.html") == "results")
  }

  @Test func replacesWithoutATraceOfTheOldSite() throws {
    try publish(["index.html": "old", "gone/index.html": "gone"])
    try publish(["index.html": "new"])
    #expect(try folder.names == ["Site"])
    #expect(try TreeSnapshot(of: folder["Site"]).paths == ["", "index.html"])
    #expect(try folder.text(of: "Site/index.html") == "new")
  }

  @Test func keepsTheOldSiteUntilTheSwitch() throws {
    try publish(["index.html": "old"])
    let before = try TreeSnapshot(of: folder["Site"])
    let site = try directory.stage()
    try site.write(Array("new".utf8), to: "index.html")
    #expect(try TreeSnapshot(of: folder["Site"]) == before)
    site.discard()
    #expect(try TreeSnapshot(of: folder["Site"]) == before)
    #expect(try folder.names == ["Site"])
  }

  @Test func discardsNothingOnceThePublicationIsDone() throws {
    let site = try directory.stage()
    try site.write(Array("new".utf8), to: "index.html")
    #expect(try site.publish() == nil)
    site.discard()
    #expect(try folder.text(of: "Site/index.html") == "new")
  }

  @Test(arguments: [0o755, 0o700, 0o2775, 0o555])
  func carriesTheModeOver(mode: Int) throws {
    try publish(["index.html": "old"])
    try folder.setMode(mode, of: "Site")
    try publish(["index.html": "new"])
    #expect(try folder.mode(of: "Site") == mode)
    try folder.setMode(0o755, of: "Site")
    #expect(try folder.text(of: "Site/index.html") == "new")
  }

  @Test func removesReadOnlyFoldersOfTheOldSite() throws {
    try publish(["shut/inner/index.html": "old"])
    try folder.setMode(0o500, of: "Site/shut/inner")
    try folder.setMode(0o100, of: "Site/shut")
    try publish(["index.html": "new"])
    #expect(try folder.names == ["Site"])
  }

  @Test func leavesAloneWhatTheOldSiteLinksTo() throws {
    try folder.write("precious", to: "elsewhere/file.txt")
    try publish(["index.html": "old"])
    try folder.link("Site/folder", to: folder["elsewhere"])
    try publish(["index.html": "new"])
    #expect(try folder.text(of: "elsewhere/file.txt") == "precious")
    #expect(!folder.exists("Site/folder"))
  }

  @Test func refusesASecondBuildWhileTheFirstRuns() throws {
    let first = try directory.stage()
    let path = folder["Site"]
    #expect(throws: DirectoryFailure.anotherBuildIsRunning(path: path)) {
      try directory.stage()
    }
    try first.write(Array("first".utf8), to: "index.html")
    #expect(try first.publish() == nil)
    try publish(["index.html": "second"])
    #expect(try folder.text(of: "Site/index.html") == "second")
  }

  @Test func cleansWhatKilledBuildsLeftAndNothingElse() throws {
    let foreign = [
      ".Other.svod-staging-0123456789abcdef", ".Site.svod-staging-0123456789abcdeg",
      ".Site.svod-staging-notes", "Site.svod-staging-0123456789abcdef",
    ]
    for name in foreign + [".Site.svod-staging-0123456789abcdef"] {
      try folder.write("left", to: "\(name)/a/index.html")
    }
    try folder.write("a file", to: ".Site.svod-staging-fedcba9876543210")
    try folder.write("", to: ".Site.svod-lock")
    try publish(["index.html": "new"])
    let kept = foreign + [".Site.svod-staging-fedcba9876543210", "Site"]
    #expect(try folder.names == kept.sorted())
  }

  @Test func refusesWhereItsLockCannotBeTaken() throws {
    try folder.makeFolder(".Site.svod-lock")
    let failure = #expect(throws: DirectoryFailure.self) { try directory.stage() }
    let words = "cannot lock \(folder[".Site.svod-lock"]): Is a directory"
    #expect(failure?.description == words)
    #expect(try folder.names == [".Site.svod-lock"])
  }

  @Test func refusesAFileInTheDirectorysPlace() throws {
    try folder.write("a file", to: "Site")
    #expect(throws: DirectoryFailure.notADirectory(path: folder["Site"])) {
      try directory.stage()
    }
    #expect(try folder.names == ["Site"])
    #expect(try folder.text(of: "Site") == "a file")
  }

  @Test(arguments: ["missing/Site", "missing/deeper/Site", "missing/."])
  func refusesAFolderThatDoesNotExist(path: String) throws {
    #expect(throws: DirectoryFailure.parentMissing(path: folder[path])) {
      try SiteDirectory(path: folder[path]).stage()
    }
    #expect(try folder.names.isEmpty)
  }

  @Test func refusesTheRoot() throws {
    let failure = #expect(throws: DirectoryFailure.self) { try SiteDirectory(path: "/").stage() }
    #expect(failure?.description == "/ may not be moved: Device or resource busy")
  }
}

extension SiteDirectoryTests {
  @Test func followsALinkAndKeepsIt() throws {
    try publish(["index.html": "old"], at: folder["real"])
    try folder.makeFolder("links")
    try folder.link("links/first", to: "../real")
    try folder.link("Site", to: "links/first")
    try publish(["index.html": "new"], at: folder["Site/"])
    #expect(try folder.names == ["Site", "links", "real"])
    #expect(try folder.text(of: "real/index.html") == "new")
    let target = try FileManager.default.destinationOfSymbolicLink(atPath: folder["Site"])
    #expect(target == "links/first")
  }

  @Test func publishesWhereALinkLeadsToNothingYet() throws {
    try folder.makeFolder("store")
    try folder.link("Site", to: "store/site")
    try publish(["index.html": "new"])
    #expect(try folder.text(of: "store/site/index.html") == "new")
    #expect(try folder.names == ["Site", "store"])
  }

  @Test(arguments: [
    ("Site", true), ("Site/a/b", true), ("link/a", true), ("Site 2", false), ("", false),
    ("Content", false), ("Site/../Content", false),
  ])
  func knowsWhatItHolds(path: String, isHeld: Bool) throws {
    for name in ["Site/a/b", "Content", "Site 2"] { try folder.makeFolder(name) }
    try folder.link("link", to: "Site")
    #expect(try directory.holds(folder[path]) == isHeld)
    #expect(try SiteDirectory(path: folder["link"]).holds(folder[path]) == isHeld)
  }

  @Test func refusesALinkToItself() throws {
    try folder.link("Site", to: "Site")
    let failure = #expect(throws: DirectoryFailure.self) { try directory.stage() }
    let words = "cannot find \(folder["Site"]): Too many levels of symbolic links"
    #expect(failure?.description == words)
  }
}
