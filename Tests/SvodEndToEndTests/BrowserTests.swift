import Foundation
import SvodTestSupport
import Testing

/// The demonstration section by keyboard, printed, searched, weighed and before a real validator.
@Suite(.serialized)
struct BrowserTests {
  /// Pages for readers without a pointer or without eyes: one of each kind, a summary first.
  private static let walked = [
    "index.html", "2021/organizacii/index.html", "2021/organizacii/berezovskaya/index.html",
    "2021/pokazateli/index.html", "2021/pokazateli/grade4-basic/index.html", "dokumenty/index.html",
    "dokumenty/concept-2021/index.html", "dokumenty/plan-2022-2/index.html",
    "dokumenty/plan-2022-2/sravnenie-plan-2022/index.html", "kalendar/index.html",
    "2021/cikl/index.html", "2021/napravleniya/heads/index.html", "2021/ekspertu/index.html",
    "2021/svyazi/index.html", "gruppy/working-group/index.html",
    "gruppy/working-group/2022-04-20/index.html", "resheniya/index.html", "zamechaniya/index.html",
    "metodika/index.html", "dostupnost/index.html", "dannye/index.html", "obnovleniya/index.html",
    "ispravleniya/index.html", "arhiv/index.html", "poisk/index.html",
    "uchrezhdeniya/method-centre/index.html", "lica/ostroukhova/index.html",
  ]

  /// What a working group prints, how its sheets lie, and how many there may be.
  private static let printed = [
    "index.html=portrait,3", "2021/organizacii/berezovskaya/index.html=portrait,2",
    "2021/organizacii/lugovskaya/index.html=portrait,2",
    "2021/organizacii/topolevskaya/index.html=portrait,2",
    "2021/pokazateli/teachers-experience/index.html=portrait,2",
    "2021/pokazateli/teachers-category/index.html=portrait,2",
    "2021/pokazateli/grade4-basic/index.html=portrait,2",
    "2021/pokazateli/vacancies/index.html=portrait,2",
    "dokumenty/plan-2022-2/index.html=landscape,3", "2021/cikl/index.html=landscape,2",
    "2021/ekspertu/index.html=landscape,5", "dokumenty/procedure-2021/index.html=portrait,5",
    "dannye/index.html=portrait,4", "ispravleniya/index.html=portrait,2",
    "arhiv/index.html=portrait,2", "lica/ostroukhova/index.html=portrait,2",
  ]

  @Test(.enabled(if: BrowserTool.isThere, BrowserTool.absence))
  func keysReachEverythingAndFoldedTablesStayTables() throws {
    let folder = try TemporaryFolder()
    _ = try Svod.build(Package.demonstration, to: folder["Site"])

    let walked = try BrowserTool.run("reach.py", [folder["Site"]] + Self.walked)

    #expect(walked.code == 0, "\(walked.output)\(walked.errors)")
  }

  @Test(.enabled(if: BrowserTool.isThere, BrowserTool.absence))
  func pagesAreLight() throws {
    let folder = try TemporaryFolder()
    _ = try Svod.build(Package.demonstration, to: folder["Site"])

    let weighed = try BrowserTool.run("weights.py", [folder["Site"]])

    #expect(weighed.code == 0, "\(weighed.output)\(weighed.errors)")
  }

  @Test(.enabled(if: BrowserTool.isThere, BrowserTool.absence))
  func theGalleryDrawsEveryChartWithoutViolation() throws {
    let folder = try TemporaryFolder()
    let gallery = try #require(ChildProcess.built("SvodGallery"))
    let drawn = try ChildProcess([gallery, Package.templates, folder["Gallery"]]).run()
    #expect(drawn.code == 0, "\(drawn.errors)")

    let valid = try BrowserTool.run("validate.py", [folder["Gallery"]])
    let opened = try BrowserTool.run("check_gallery.py", [folder["Gallery"]])

    #expect(valid.code == 0, "\(valid.output)\(valid.errors)")
    #expect(opened.code == 0, "\(opened.output)\(opened.errors)")
  }

  @Test(.enabled(if: BrowserTool.isThere, BrowserTool.absence))
  func whatIsPrintedFitsItsSheets() throws {
    let folder = try TemporaryFolder()
    _ = try Svod.build(Package.demonstration, to: folder["Site"])
    let inside = try Svod.run(
      "build", "--content", Package.demonstration, "--templates", Package.templates, "--output",
      folder["Inside"], "--audience", "working-group")
    try #require(inside.succeeded, "\(inside.errors)")

    let checked = try BrowserTool.run("paper.py", [folder["Site"]] + Self.printed)
    let note = try BrowserTool.run(
      "paper.py", [folder["Inside"], "2021/spravka/index.html=portrait,2"])

    #expect(checked.code == 0, "\(checked.output)\(checked.errors)")
    #expect(note.code == 0, "\(note.output)\(note.errors)")
  }

  @Test(.enabled(if: BrowserTool.isThere, BrowserTool.absence))
  func searchAnswersOddSpellingsFromDiskAndInPreview() throws {
    let folder = try TemporaryFolder()
    _ = try Svod.build(Package.demonstration, to: folder["Site"])
    let table = Package.root.appending(path: "Tests/Search/stems.tsv").path
    let preview = try Svod.command(Package.demonstration, Package.templates)

    let checked = try BrowserTool.run(
      "search.py", [folder["Site"], "--stems", table, "--preview"] + preview)

    #expect(checked.code == 0, "\(checked.output)\(checked.errors)")
  }

  @Test(.enabled(if: BrowserTool.isThere, BrowserTool.absence))
  func everyPageIsValid() throws {
    let folder = try TemporaryFolder()
    _ = try Svod.build(Package.demonstration, to: folder["Site"])

    let checked = try BrowserTool.run("validate.py", [folder["Site"]])

    #expect(checked.code == 0, "\(checked.output)\(checked.errors)")
  }
}
