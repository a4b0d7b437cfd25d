import Foundation
import SvodTestSupport
import Testing

/// Names of people over a whole site.
@Suite(.serialized)
struct NameTests {
  private static let content = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Cases/names/Content")
  private static let krasnogorsky = Package.root.appending(
    path: "../shared/content/krasnogorsky")

  /// The paths and the texts of a site in which words stand.
  private static func places(of words: [String], in site: [String: Data]) -> [String] {
    site.filter { path, bytes in
      let text = path + String(decoding: bytes, as: UTF8.self)
      return words.contains(where: text.contains)
    }.map(\.key)
  }

  @Test func aNameThatNoActGivesStandsNowhereInPublic() throws {
    let folder = try TemporaryFolder()

    let site = try Svod.build(Self.content.path, to: folder["Site"])

    #expect(Self.places(of: ["Белов", "belov", "gromov"], in: site) == [])
    // The signature of an act, word for word, there and where its words can be searched for; and
    // the person whom an act appoints.
    let signed = Self.places(of: ["Громов"], in: site).filter { !$0.hasPrefix("assets/poisk/") }
    #expect(signed == ["dokumenty/order-3/index.html"])
    #expect(
      Self.places(of: ["Азарова Вера Павловна"], in: site).contains("lica/azarova/index.html"))
  }

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: krasnogorsky.path),
      "skipped: no real content beside the repository"),
    arguments: [
      ("remneva", "Куратор", "Председатель"),
      ("ivanova", "Руководитель", "Заместитель председателя"),
      ("mikhaylova", "Координатор", "Секретарь"),
    ])
  func onePageShowsDutyAndRole(person: String, duty: String, role: String) throws {
    let folder = try TemporaryFolder()

    let site = try Svod.build(Self.krasnogorsky.path, to: folder["Site"])

    let page = String(
      decoding: try #require(site["lica/\(person)/index.html"]), as: UTF8.self
    ).replacing("\u{A0}", with: " ")
    #expect(page.contains("\(duty) муниципального мониторинга"))
    #expect(page.contains("<li>\(role): "))
  }
}
