import Foundation
import SvodTestSupport
import Testing

/// Real acts and real data, where they lie beside the repository.
@Suite(.serialized)
struct RealContentTests {
  private static let place = Package.root.appending(path: "../shared/content")

  /// What a server would send of a page.
  private static func compressed(_ page: Data, in folder: TemporaryFolder) throws -> Data {
    let file = URL(filePath: folder["page.html"])
    try page.write(to: file)
    let gzip = Process()
    gzip.executableURL = URL(filePath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-k", "-9", file.path]
    try gzip.run()
    gzip.waitUntilExit()
    return try Data(contentsOf: file.appendingPathExtension("gz"))
  }

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: place.path),
      "skipped: no real content beside the repository"),
    arguments: [("kazanlak", 105), ("kletsky", 0), ("krasnogorsky", 0), ("kerch", 0)])
  func builds(section: String, organizationPages: Int) throws {
    let folder = try TemporaryFolder()

    let site = try Svod.build(Self.place.appending(path: section).path, to: folder["Site"])

    let pages = site.keys.filter {
      $0.contains("/organizacii/") && $0.split(separator: "/").count == 4
    }
    #expect(pages.count == organizationPages)
  }

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: place.path),
      "skipped: no real content beside the repository"))
  func kerchOrderKeepsItsTwoPointsSeven() throws {
    let folder = try TemporaryFolder()

    let site = try Svod.build(Self.place.appending(path: "kerch").path, to: folder["Site"])

    let page = String(
      decoding: try #require(site["dokumenty/order-197/index.html"]), as: UTF8.self)
    #expect(page.contains("id=\"p-7\""))
    #expect(page.contains("id=\"p-7--2\""))
  }

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: place.path),
      "skipped: no real content beside the repository"))
  func aRegionOfHundredsOfMunicipalitiesBuilds() throws {
    let folder = try TemporaryFolder()

    let site = try Svod.build(Self.place.appending(path: "bulgaria").path, to: folder["Site"])

    let parts = site.keys.map { $0.split(separator: "/") }
    for year in ["2022", "2023", "2024", "2025", "2026"] {
      let own = parts.filter { $0.first == year[...] }
      #expect(own.count { $0.count == 4 && $0[1] == "municipalitety" } == 266)
    }
    let organizations = Set(parts.filter { $0.count == 4 && $0[1] == "organizacii" }.map { $0[2] })
    #expect(organizations.count == 1773)
    for (path, page) in site where path.hasSuffix(".html") {
      let text = String(decoding: page, as: UTF8.self)
      let rows = text.components(separatedBy: "<tr role=\"row\" id=").count - 1
      let entries = text.components(separatedBy: "<li><span class=\"name\">").count - 1
      #expect(max(rows, entries) <= 400, "\(path)")
    }
    let heaviest = site.filter { $0.key.hasSuffix(".html") }.max { $0.value.count < $1.value.count }
    let page = try #require(heaviest)
    #expect(try Self.compressed(page.value, in: folder).count <= 60_000, "\(page.key)")
  }
}
