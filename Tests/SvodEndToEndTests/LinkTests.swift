import Foundation
import SvodTestSupport
import Testing

/// Links of the finished demonstration section.
@Suite(.serialized)
struct LinkTests {
  private let site: [String: Data]
  private let pages: [String: String]

  init() throws {
    let folder = try TemporaryFolder()
    site = try Svod.build(Package.demonstration, to: folder["Site"])
    pages = site.filter { $0.key.hasSuffix(".html") }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test func everyInternalLinkAndAnchorResolves() throws {
    let anchors = pages.mapValues { Set(Self.values(of: "id", in: $0)) }
    var broken: [String] = []

    for (page, text) in pages where page != "404.html" {
      for link in Self.values(of: "href", in: text) where !link.contains(":") {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = Self.resolve(String(parts[0]), from: page)
        let isAnchored = parts.count < 2 || anchors[path]?.contains(String(parts[1])) == true
        if site[path] == nil || !isAnchored { broken.append("\(page): \(link)") }
      }
    }

    #expect(broken.sorted().prefix(20) == [])
    #expect(pages.count > 100)
  }

  @Test func idsAreUniqueOnEveryPage() {
    let doubled = pages.filter { _, text in
      let ids = Self.values(of: "id", in: text)
      return Set(ids).count < ids.count
    }

    #expect(doubled.keys.sorted() == [])
  }

  @Test func theNotFoundPageLinksFromThePathOfTheAddress() throws {
    let page = try #require(pages["404.html"])

    #expect(Self.values(of: "href", in: page).contains("/monitoring/index.html"))
  }

  private static func resolve(_ link: String, from page: String) -> String {
    if link.isEmpty { return page }
    var names = page.split(separator: "/").dropLast().map(String.init)
    for name in link.split(separator: "/") {
      if name == ".." { _ = names.popLast() } else { names.append(String(name)) }
    }
    return names.joined(separator: "/")
  }

  /// The values of an attribute, in the order of the text.
  private static func values(of attribute: String, in html: String) -> [String] {
    html.split(separator: " \(attribute)=\"", omittingEmptySubsequences: false).dropFirst()
      .compactMap { $0.split(separator: "\"", omittingEmptySubsequences: false).first }
      .map { String($0).replacing("&amp;", with: "&") }
  }
}
