import Foundation
import SvodChecksums
import SvodDiagnostics
import SvodDirectory
import SvodTestSupport
import Synchronization
import Testing

@testable import SvodPublishing

struct SiteBuildTests {
  private static let templates = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Templates")

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: Self.templates.path, toPath: folder["Templates"])
    try folder.write(
      """
      municipality: Опытный район
      authority: Управление образования
      section: Мониторинг и оценка
      address: https://opyt.example/
      cycle: 2021

      """, to: "Content/section.yml")
    // More pages than one worker takes at a time.
    let schools = (1...20).map { "school-\($0),Школа № \($0),school\n" }.joined()
    try folder.write("id,name,kind\n" + schools, to: "Content/organizations.csv")
    try folder.write("title: Первый год\n", to: "Content/data/2021/cycle.yml")
  }

  private func build(workers: Int = 2) throws -> SiteBuild {
    let folders = ProjectFolders(
      content: folder["Content"], templates: folder["Templates"], output: folder["Site"])
    var log = DiagnosticLog()
    let source = try SectionSource(reading: folders, asOf: nil, log: &log)
    return SiteBuild(of: try #require(source, "\(log.diagnostics)"), workerCount: workers)
  }

  /// A folder of assets named like a hashed asset: only one of the two can be written.
  private func makeAssetsCollide() throws {
    try folder.write("a {}", to: "Templates/assets/one.css")
    let hash = ContentHash(of: Array("a {}".utf8)).text
    try folder.write("b {}", to: "Templates/assets/one.\(hash).css/two.css")
  }

  @Test(arguments: [1, 4])
  func reportsWhatItHasMade(workers: Int) async throws {
    let report = try await build(workers: workers).publish(to: folder["Site"]) { _ in }

    let pages = try TreeSnapshot(of: folder["Site"]).files.filter {
      [".html", ".xml", ".txt"].contains(where: $0.key.hasSuffix)
    }
    #expect(report.pageCount == pages.count)
    #expect(report.pageCount > 20)
    #expect(report.byteCount == pages.values.map(\.count).reduce(0, +))
    #expect(report.remark == nil)
  }

  @Test func tellsHowFarItIs() async throws {
    let heard = Mutex<[Int]>([])

    let report = try await build().publish(to: folder["Site"]) { count in
      heard.withLock { $0.append(count) }
    }

    #expect(heard.withLock { $0.max() } == report.pageCount)
  }

  @Test func discardsEverythingWhenAWriteFails() async throws {
    _ = try await build().publish(to: folder["Site"]) { _ in }
    let before = try TreeSnapshot(of: folder.path)
    try makeAssetsCollide()
    let build = try build()

    await #expect(throws: DirectoryFailure.self) {
      try await build.publish(to: folder["Site"]) { _ in }
    }

    let after = try TreeSnapshot(of: folder.path)
    #expect(after.differences(from: before).allSatisfy { $0.hasPrefix("Templates/assets") })
  }

  @Test func leavesNothingOfAFirstBuildThatFails() async throws {
    try makeAssetsCollide()
    let build = try build()

    await #expect(throws: DirectoryFailure.self) {
      try await build.publish(to: folder["Site"]) { _ in }
    }

    #expect(!folder.exists("Site"))
  }
}
