import SvodTestSupport
import Testing

/// Pages of the demonstration section opened in a real browser in all looks, beside what
/// `BrowserTests` do one after another.
@Suite(.serialized)
struct OpenedPageTests {
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
    "2021/cikl/index.html", "2021/napravleniya/heads/index.html",
    "2020/napravleniya/preparation/index.html", "2021/ekspertu/index.html",
    "2021/svyazi/index.html", "gruppy/working-group/index.html",
    "gruppy/working-group/2022-04-20/index.html", "resheniya/index.html",
    "2019/organizacii/khutorskaya/index.html", "dostupnost/index.html", "dannye/index.html",
    "poisk/index.html", "obnovleniya/index.html", "ispravleniya/index.html", "arhiv/index.html",
    "zamechaniya/index.html", "uchrezhdeniya/method-centre/index.html",
    "lica/ostroukhova/index.html",
  ]

  @Test(.enabled(if: BrowserTool.isThere, BrowserTool.absence))
  func openWithoutComplaintOrViolation() throws {
    let folder = try TemporaryFolder()
    _ = try Svod.build(Package.demonstration, to: folder["Site"])

    let checked = try BrowserTool.run("check_pages.py", [folder["Site"]] + Self.pages)

    #expect(checked.code == 0, "\(checked.output)\(checked.errors)")
  }

  @Test(.enabled(if: BrowserTool.isThere, BrowserTool.absence))
  func anExportedPageIsSoundAlone() throws {
    let folder = try TemporaryFolder()
    let exported = try Svod.run(
      "export", "organization", "berezovskaya", "--content", Package.demonstration, "--templates",
      Package.templates, "--output", folder["shkola.html"])
    try #require(exported.succeeded, "\(exported.errors)")

    let checked = try BrowserTool.run("check_pages.py", [folder.path, "shkola.html"])
    #expect(checked.code == 0, "\(checked.output)\(checked.errors)")
    let valid = try BrowserTool.run("validate.py", [folder.path])
    #expect(valid.code == 0, "\(valid.output)\(valid.errors)")
  }
}
