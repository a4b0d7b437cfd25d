import SvodDirectory
import SvodTestSupport
import Testing

@testable import SvodLedger

/// Versions of open data, which give way to one another.
struct DatedVersionTests {
  private static let set = "dannye/opendata/1234567894-monitoring"

  @Test(arguments: [
    ("\(set)/data-20220415-structure-20200417.csv", "\(set)/data"),
    ("\(set)/structure-20200417.csv", "\(set)/structure"),
  ])
  func aVersionIsOfItsSet(path: String, series: String) {
    #expect(DatedVersion(path: path)?.series == series)
  }

  @Test(arguments: [
    "\(set)/meta.csv", "dannye/opendata/list.csv", "dannye/2021.csv",
    "\(set)/data-2022-structure-20200417.csv", "\(set)/data-20220415.xlsx",
    "\(set)/data-20220415-structure.csv", "\(set)/other-20220415.csv",
    "dokumenty/plan/data-20220415-structure-20200417.csv",
  ])
  func anotherFileIsNoVersion(path: String) {
    #expect(DatedVersion(path: path) == nil)
  }

  private func changes(from old: [String], to new: [String]) async throws -> PublicationChanges {
    let folder = try TemporaryFolder()
    for name in old { try folder.write("1", to: "Old/" + name) }
    for name in new { try folder.write("2", to: "New/" + name) }
    return try await PublicationComparison(
      of: #require(try SiteTree(at: folder["New"])), with: SiteTree(at: folder["Old"]),
      address: "https://opyt.example/", workerCount: 1
    ).changes()
  }

  @Test func aNewVersionTakesThePlaceOfTheOld() async throws {
    let old = "\(Self.set)/data-20210415-structure-20200417.csv"
    let changes = try await changes(
      from: ["index.html", old],
      to: ["index.html", "\(Self.set)/data-20220415-structure-20200417.csv"])

    #expect(changes.gone == [old])
    #expect(changes.supersededVersions == [old])
  }

  @Test func aVersionWithoutASuccessorIsMissed() async throws {
    let old = "\(Self.set)/data-20210415-structure-20200417.csv"
    let changes = try await changes(
      from: ["index.html", old],
      to: ["index.html", "\(Self.set)/structure-20200417.csv"])

    #expect(changes.gone == [old])
    #expect(changes.supersededVersions.isEmpty)
  }
}
