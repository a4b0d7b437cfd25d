import Foundation
import SvodTestSupport
import Testing

/// Pages of plans in whole sections: what a reader meets first, and that nothing stands twice.
@Suite(.serialized)
struct PlanPageTests {
  private static let real = Package.root.appending(path: "../shared/content")

  private func page(_ content: URL, _ document: String) throws -> String {
    let folder = try TemporaryFolder()
    let site = try Svod.build(content.path, to: folder["Site"])
    let page = try #require(site["dokumenty/\(document)/index.html"])
    return String(decoding: page, as: UTF8.self)
  }

  /// The act's own text, before what the section makes of its terms.
  private func act(_ page: String) -> Substring {
    page.split(separator: "Сроки на шкале времени", maxSplits: 1).first ?? ""
  }

  private func itemCount(_ page: Substring) -> Int {
    page.split(separator: #"scope="row""#, omittingEmptySubsequences: false).count - 1
  }

  @Test func theDemonstrationsPlanComesBeforeItsText() throws {
    let page = try page(Package.root.appending(path: "Content"), "plan-2022")

    #expect(page.contains("<b>22\u{A0}мероприятия</b> в\u{A0}3\u{A0}разделах."))
    #expect(itemCount(act(page)) == 22)
    let item = try #require(page.firstRange(of: #"id="p-2-1-15""#))
    let text = try #require(page.firstRange(of: "Куратор мониторинга"))
    #expect(item.lowerBound < text.lowerBound)
    #expect(act(page).split(separator: "Подведение итогов выполнения Плана").count == 2)
  }

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: real.path),
      "skipped: no real content beside the repository"),
    arguments: [
      ("kerch", "road-map-197", [0, 0, 23, 7, 4, 8, 0, 11, 5, 10, 5]),
      ("krasnogorsky", "plan-2021", [0, 2, 0, 0, 11, 3]),
      ("kletsky", "concept-98", [4, 3, 2, 5, 1]),
    ])
  func aRealPlanShowsEveryItemUnderItsGroup(
    _ section: String, _ document: String, _ counts: [Int]
  ) throws {
    let page = try page(Self.real.appending(path: section), document)

    let groups = act(page).split(separator: #"class="grp""#, omittingEmptySubsequences: false)
    #expect(groups.map(itemCount) == counts)
  }
}
