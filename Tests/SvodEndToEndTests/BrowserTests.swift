import Foundation
import SvodTestSupport
import Testing

/// The demonstration section in a real browser and before a real validator.
@Suite(.serialized)
struct BrowserTests {
  private static let python = ProcessInfo.processInfo.environment["SVOD_PYTHON"]

  /// One page of each kind, and the edge cases among them.
  private static let pages = [
    "index.html", "2019/index.html", "2020/index.html", "2021/organizacii/index.html",
    "2021/organizacii/berezovskaya/index.html", "2020/organizacii/stepnovskaya/index.html",
    "2021/organizacii/rodnichok/index.html", "2021/pokazateli/index.html",
    "2021/pokazateli/teachers-category/index.html", "2021/pokazateli/grade4-basic/index.html",
    "2021/pokazateli/heads-trained/index.html", "dokumenty/index.html",
    "dokumenty/concept-2021/index.html", "dokumenty/plan-2022/index.html",
    "dokumenty/plan-2022-2/index.html", "kalendar/index.html",
    "dokumenty/order-2019-18/index.html", "metodika/index.html",
    "2021/cikl/index.html", "2021/napravleniya/heads/index.html", "2021/ekspertu/index.html",
    "2021/svyazi/index.html", "gruppy/working-group/index.html",
    "gruppy/working-group/2022-04-20/index.html", "resheniya/index.html",
    "2019/organizacii/khutorskaya/index.html", "dostupnost/index.html", "obnovleniya/index.html",
  ]

  private func tool(_ name: String, _ arguments: [String]) throws -> ChildProcess.Ending {
    let python = try #require(Self.python)
    let script = Package.root.appending(path: "Tests/Browser/\(name)").path
    return try ChildProcess([python, script] + arguments).run()
  }

  @Test(.enabled(if: python != nil, "skipped: no browser tools; run `make test`"))
  func pagesOpenWithoutComplaintOrViolation() throws {
    let folder = try TemporaryFolder()
    _ = try Svod.build(Package.demonstration, to: folder["Site"])

    let checked = try tool("check_pages.py", [folder["Site"]] + Self.pages)

    #expect(checked.code == 0, "\(checked.output)\(checked.errors)")
  }

  @Test(.enabled(if: python != nil, "skipped: no browser tools; run `make test`"))
  func everyPageIsValid() throws {
    let folder = try TemporaryFolder()
    _ = try Svod.build(Package.demonstration, to: folder["Site"])

    let checked = try tool("validate.py", [folder["Site"]])

    #expect(checked.code == 0, "\(checked.output)\(checked.errors)")
  }
}
