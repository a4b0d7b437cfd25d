import Foundation
import SvodDirectory
import SvodTestSupport
import Testing

struct CarryingOverTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("*\n", to: "Site/.gitignore")
    try folder.setMode(0o640, of: "Site/.gitignore")
    try folder.write("secret", to: "Site/.well-known/deep/token")
    try folder.setMode(0o750, of: "Site/.well-known")
    try folder.link("Site/.htaccess", to: "../shared/.htaccess")
    try folder.write("old", to: "Site/index.html")
    try folder.write("old", to: "Site/pages/.hidden")
    for name in ["Site/.gitignore", "Site/.well-known"] {
      try FileManager.default.setAttributes(
        [.modificationDate: Self.longAgo], ofItemAtPath: folder[name])
    }
  }

  private static let longAgo = Date(timeIntervalSince1970: 1_000_000_000)

  private func expectCarried() throws {
    let paths = try TreeSnapshot(of: folder["Site"]).paths
    let carried = [
      ".gitignore", ".htaccess", ".well-known", ".well-known/deep", ".well-known/deep/token",
    ]
    #expect(paths.filter { $0.hasPrefix(".") } == carried)
    #expect(!folder.exists("Site/pages/.hidden"))
    #expect(try folder.text(of: "Site/.gitignore") == "*\n")
    #expect(try folder.mode(of: "Site/.gitignore") == 0o640)
    #expect(try folder.text(of: "Site/.well-known/deep/token") == "secret")
    #expect(try folder.mode(of: "Site/.well-known") == 0o750)
    let target = try FileManager.default.destinationOfSymbolicLink(atPath: folder["Site/.htaccess"])
    #expect(target == "../shared/.htaccess")
    for name in ["Site/.gitignore", "Site/.well-known"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder[name])
      #expect(attributes[.modificationDate] as? Date == Self.longAgo)
    }
    #expect(try folder.names == ["Site"])
  }

  @Test func carriesTopLevelDotNamesOver() throws {
    let site = try SiteDirectory(path: folder["Site"]).stage()
    try site.write([1], to: "index.html")
    #expect(try site.publish() == nil)
    try expectCarried()
  }

  @Test func copiesWhereLinksAreRefused() throws {
    guard let strace = Probe.tracer(injecting: "linkat:error=EPERM") else { return }
    let ending = try Probe.run(on: folder["Site"], behind: strace)
    #expect(ending.succeeded, "\(ending.errors)")
    try expectCarried()
  }

  @Test func keepsWhatTheNewSiteHasItself() throws {
    let site = try SiteDirectory(path: folder["Site"]).stage()
    try site.write(Array("own".utf8), to: ".gitignore")
    try site.write(Array("own".utf8), to: ".well-known/security.txt")
    #expect(try site.publish() == nil)
    #expect(try folder.text(of: "Site/.gitignore") == "own")
    #expect(!folder.exists("Site/.well-known/deep"))
    #expect(try folder.text(of: "Site/.well-known/security.txt") == "own")
  }
}
