import SvodChecksums
import SvodTemplates
import SvodTestSupport
import Testing

@testable import SvodPublishing

struct TemplateFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("<p>", to: "summary.html")
    try folder.write("a {}", to: "assets/style.css")
  }

  private func assetPaths() throws -> [String] {
    try TemplateFolder(reading: folder.path).assets.map(\.path)
  }

  @Test func givesAnAssetAnAddressWithTheHashOfItsBytes() throws {
    let hash = ContentHash(of: Array("a {}".utf8)).text

    #expect(try assetPaths() == ["assets/style.\(hash).css"])
  }

  @Test func changesTheAddressWithTheBytesOnly() throws {
    let before = try assetPaths()
    try folder.write("a {}", to: "assets/style.css")
    #expect(try assetPaths() == before)

    try folder.write("b {}", to: "assets/style.css")
    #expect(try assetPaths() != before)
  }

  @Test func keepsTheFoldersOfAnAsset() throws {
    try folder.write("x", to: "assets/fonts/text.v2.woff2")
    let hash = ContentHash(of: Array("x".utf8)).text

    let asset = try #require(TemplateFolder(reading: folder.path).assets.first)

    #expect(asset.name == "fonts/text.v2.woff2")
    #expect(asset.path == "assets/fonts/text.v2.\(hash).woff2")
  }

  @Test(arguments: [
    "assets/.DS_Store", "assets/.git/config.css", "assets/._style.css", "style.css", "notes.txt",
    "assets/v1.2/.keep", "assets/LICENSE",
  ])
  func publishesNoFileThatIsNoAsset(name: String) throws {
    let before = try assetPaths()
    try folder.write("x", to: name)

    #expect(try assetPaths() == before)
  }

  @Test func namesTemplatesAsFindingsPrintThem() throws {
    let names = try TemplateFolder(reading: folder.path).files.map(\.name)

    #expect(names == ["\(folder.path)/summary.html"])
  }

  @Test(arguments: ["._summary.html", ".trash/summary.html", "summary.html~", "read.me"])
  func takesNoHiddenFileForATemplate(name: String) throws {
    try folder.write("{{broken", to: name)

    #expect(try TemplateFolder(reading: folder.path).files.count == 1)
  }

  @Test func throwsWithoutAFolder() {
    #expect(throws: (any Error).self) { try TemplateFolder(reading: folder["Nothing"]) }
  }
}
