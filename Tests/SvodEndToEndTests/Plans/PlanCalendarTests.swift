import Foundation
import SvodTestSupport
import Testing

/// Calendars of plans before another author's reader of iCalendar.
@Suite(.serialized)
struct PlanCalendarTests {
  private static let python = ProcessInfo.processInfo.environment["SVOD_PYTHON"]
  private static let real = Package.root.appending(path: "../shared/content")

  /// Builds a section, reads its plan's calendars and compares them with the explained terms.
  private func check(_ content: String, _ plan: String) throws {
    let python = try #require(Self.python)
    let folder = try TemporaryFolder()
    let site = try Svod.build(content, to: folder["Site"])
    let explained = try Svod.run("explain", "plan", plan, "--content", content, "--format=json")
    try folder.write(explained.output, to: "plan.json")
    let calendars = site.keys.filter {
      $0.hasPrefix("dokumenty/\(plan)/") && $0.hasSuffix(".ics")
    }.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    let script = Package.root.appending(path: "Tests/Calendars/check_calendars.py").path

    let checked = try ChildProcess(
      [python, script, folder["plan.json"]] + calendars.map { folder["Site/\($0)"] }
    ).run()

    #expect(calendars.first == "dokumenty/\(plan)/plan.ics")
    #expect(checked.code == 0, "\(checked.output)\(checked.errors)")
  }

  @Test(
    .enabled(if: python != nil, "skipped: no Python tools; run `make test`"),
    arguments: ["plan-2022-2", "road-map-2022"])
  func theDemonstrationsCalendarsSayItsTerms(plan: String) throws {
    try check(Package.demonstration, plan)
  }

  @Test(
    .enabled(
      if: python != nil && FileManager.default.fileExists(atPath: real.path),
      "skipped: no real content beside the repository, or no Python tools"),
    arguments: [
      ("kerch", "road-map-197"), ("krasnogorsky", "plan-2021"), ("kletsky", "concept-98"),
    ])
  func aRealPlansCalendarsSayItsTerms(section: String, plan: String) throws {
    try check(Self.real.appending(path: section).path, plan)
  }

  @Test func aCalendarIsTheSameOnEveryBuild() throws {
    let folder = try TemporaryFolder()

    let first = try Svod.build(Package.demonstration, to: folder["First"])
    let second = try Svod.build(Package.demonstration, to: folder["Second"])

    let path = "dokumenty/plan-2022-2/plan.ics"
    #expect(first[path] != nil)
    #expect(first[path] == second[path])
  }

  @Test func aPlanThatHoldsNoMoreHasNoCalendar() throws {
    let folder = try TemporaryFolder()

    let site = try Svod.build(Package.demonstration, to: folder["Site"])

    #expect(site["dokumenty/plan-2022/plan.ics"] == nil)
  }
}
