import SvodDirectory
import SvodTestSupport
import Testing

struct SiteTreeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func listsFilesButNotPeoplesOwn() throws {
    try folder.write("1", to: "Site/index.html")
    try folder.write("2", to: "Site/a/b/index.html")
    try folder.write("", to: "Site/.well-known/token")
    try folder.write("", to: "Site/a/.DS_Store")
    try folder.makeFolder("Site/empty")

    let tree = try #require(try SiteTree(at: folder["Site"]))

    #expect(tree.files == ["a/b/index.html", "index.html"])
    #expect(try tree.bytes(of: "a/b/index.html") == Array("2".utf8))
  }

  @Test func followsALinkToTheDirectoryAndNoneInside() throws {
    try folder.write("1", to: "Real/index.html")
    try folder.link("Site", to: "Real")
    try folder.link("Real/other.html", to: "index.html")

    let tree = try #require(try SiteTree(at: folder["Site"]))

    #expect(tree.files == ["index.html", "other.html"])
    #expect(throws: DirectoryFailure.self) { try tree.bytes(of: "other.html") }
  }

  @Test func isEmptyWithPeoplesOwnFilesAtTheTop() throws {
    try folder.write("", to: "Site/.well-known/token")

    #expect(try #require(try SiteTree(at: folder["Site"])).isEmpty)
  }

  @Test(arguments: ["Site/sub/.htaccess", "Site/app/.git/HEAD", "Site/a.txt"])
  func isNotEmptyWithAnythingElse(file: String) throws {
    try folder.write("", to: file)

    #expect(try !#require(try SiteTree(at: folder["Site"])).isEmpty)
  }

  @Test func isNotEmptyWithALinkOrAnEmptyFolder() throws {
    try folder.makeFolder("Site/empty")
    #expect(try !#require(try SiteTree(at: folder["Site"])).isEmpty)

    try folder.makeFolder("Other")
    try folder.link("Other/link", to: "/etc")
    #expect(try !#require(try SiteTree(at: folder["Other"])).isEmpty)
  }

  @Test func isNotThereWhereNothingStands() throws {
    let tree = try SiteTree(at: folder["Site"])

    #expect(tree == nil)
  }

  @Test func readsAStagedSiteBeforeItIsPublished() throws {
    let staged = try SiteDirectory(path: folder["Site"]).stage()
    defer { staged.discard() }
    try staged.write(Array("1".utf8), to: "a/index.html")

    #expect(try staged.written().files == ["a/index.html"])
    #expect(!folder.exists("Site"))
  }
}
