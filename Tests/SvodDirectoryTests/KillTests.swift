import SvodTestSupport
import Testing

/// A killed build leaves the old or the new site, whole, and the next build tidies up.
@Suite(.serialized)
struct KillTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func writeOldSite() throws {
    try folder.write("*\n", to: "Site/.gitignore")
    try folder.write("token", to: "Site/.well-known/token")
    try folder.write("old", to: "Site/index.html")
    try folder.write("old", to: "Site/organizations/1/index.html")
  }

  private func matrix(pages: Int, threads: Int, bytes: Int = 0) -> KillMatrix {
    KillMatrix(
      command: Probe.command(
        on: folder["Site"], pages: pages, threads: threads, bytes: bytes),
      directory: folder["Site"])
  }

  @Test(arguments: [(pages: 3, threads: 1), (pages: 12, threads: 2)])
  func survivesDeathAtEveryCallThatTouchesAName(pages: Int, threads: Int) throws {
    if let obstacle = KillMatrix.obstacle { return print("skipped: \(obstacle)") }
    try writeOldSite()
    let report = try matrix(pages: pages, threads: threads).killAtEveryCall()
    #expect(report.violations == [])
    #expect(report.old > 0)
    #expect(report.new > 0)
    #expect(report.old + report.new == report.kills)
    if threads == 1 { #expect(report.kills == report.points) }
  }

  @Test func survivesDeathDuringTheFirstPublication() throws {
    if let obstacle = KillMatrix.obstacle { return print("skipped: \(obstacle)") }
    let report = try matrix(pages: 3, threads: 1).killAtEveryCall()
    #expect(report.violations == [])
    #expect(report.old > 0)
    #expect(report.kills == report.points)
  }

  @Test func survivesDeathAtRandomMoments() throws {
    try writeOldSite()
    let report = try matrix(pages: 1500, threads: 2, bytes: 2000).killAtRandomMoments(seed: 20)
    #expect(report.violations == [])
    #expect(report.points == 20)
    #expect(report.kills > 0)
  }
}
