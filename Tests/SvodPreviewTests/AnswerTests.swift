import Foundation
import SvodTestSupport
import Testing

@testable import SvodPreview

/// What is answered, without a port.
struct AnswerTests {
  private let sample: PreviewSample
  private let edition: PreviewEdition

  init() throws {
    sample = try PreviewSample()
    edition = PreviewEdition(first: sample.read(), run: "run")
  }

  @Test(arguments: [
    "/monitoring/", "/monitoring/index.html", "/monitoring/2021/", "/monitoring/2021/index.html",
    "/monitoring/2021/?print", "/monitoring/%32021/", PreviewSample.indicatorPage,
  ])
  func servesPagesUnderThePathOfTheAddress(target: String) {
    let response = edition.answer(target)

    #expect(response.status == .ok)
    #expect(response["Content-Type"] == "text/html; charset=utf-8")
    #expect(response["Content-Length"] == String(response.bytes.count))
    #expect(response.text.contains("<script src=\"/monitoring/_svod/script\""))
  }

  @Test(arguments: [
    ("/", "/monitoring/"), ("/monitoring", "/monitoring/"),
    ("/monitoring/2021", "/monitoring/2021/"),
    ("/monitoring/2021/pokazateli/category", "/monitoring/2021/pokazateli/category/"),
  ])
  func leadsToWhereThePageStands(target: String, page: String) {
    let response = edition.answer(target)

    #expect(response.status == .found)
    #expect(response["Location"] == page)
  }

  @Test(
    arguments: [
      "/monitoring/nowhere/", "/monitoring/2021/index", "/monitoring//2021/", "//monitoring/",
      "/2021/", "/monitoringg/", "/etc/passwd", "/monitoring/Content/section.yml",
      "/monitoring/index.html/", "/monitoring/_svod/",
    ])
  func answersWithTheSectionsOwnPageForWhatDoesNotExist(target: String) {
    let response = edition.answer(target)

    #expect(response.status == .notFound)
    #expect(response["ETag"] == nil)
    #expect(response.text.contains("Страница не найдена"))
  }

  @Test(arguments: [
    "/%2e%2e/secret", "/..%2fsecret", "/monitoring/../secret", "/monitoring/%2E%2E/%2E%2E/secret",
    "/monitoring/..%5c..%5csecret", "/monitoring/..\\secret", "/monitoring/./2021/",
    "/monitoring/index.html%00.css", "/monitoring/%252e%252e/secret", "/monitoring/%2fetc/passwd",
    "/monitoring%2f2021/", "/monitoring/%", "/monitoring/%4", "/monitoring/%zz", "/monitoring/%ff",
    "/monitoring/%0a", "/monitoring/#top", "http://127.0.0.1:8123/monitoring/", "*", "",
    "monitoring/", "file:///etc/passwd", "C:\\secret",
  ])
  func refusesWhatCannotBeAPath(target: String) {
    #expect(edition.answer(target).status == .badRequest)
  }

  @Test func nothingThatALinkLeadsToIsServed() throws {
    try sample.folder.write("classified", to: "secret.html")
    try sample.folder.link("Content/secret.html", to: sample.folder["secret.html"])
    try sample.folder.link("Content/documents", to: "/etc")
    let edition = PreviewEdition(first: sample.read(), run: "run")

    for target in ["/monitoring/secret.html", "/monitoring/documents/passwd"] {
      let response = edition.answer(target)
      #expect(!response.text.contains("classified") && !response.text.contains("root:"))
      #expect(response.status == .notFound || response.status == .unavailable)
    }
  }

  @Test(arguments: [
    ["evil.example:8123"], ["127.0.0.1"], ["127.0.0.1:80"], ["127.0.0.1.evil.example:8123"],
    ["localhost:8123.evil.example"], ["evil.example@127.0.0.1:8123"], [""], [],
    ["127.0.0.1:8123", "evil.example"],
  ])
  func refusesAHostOfAnotherName(hosts: [String]) {
    let response = edition.response(
      to: PreviewRequest("GET", "/monitoring/", hosts: hosts), port: 8123)

    #expect(response.status == .forbidden)
    #expect(!response.text.contains("Опытн"))
  }

  @Test(arguments: ["127.0.0.1:8123", "localhost:8123", "LocalHost:8123", "[::1]:8123"])
  func acceptsTheNamesOfThisMachine(host: String) {
    let response = edition.response(
      to: PreviewRequest("GET", "/monitoring/", hosts: [host]), port: 8123)

    #expect(response.status == .ok)
  }

  @Test func answersAHeadWithTheHeadOfThePage() {
    let page = edition.answer("/monitoring/")
    let head = edition.answer("/monitoring/", to: "HEAD")

    #expect(head.fields == page.fields)
    #expect(head.status == .ok)
    #expect(head.body == .bytes([]))
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "get"])
  func allowsOnlyLooking(method: String) {
    let response = edition.answer("/monitoring/", to: method)

    #expect(response.status == .methodNotAllowed)
    #expect(response["Allow"] == "GET, HEAD")
  }

  @Test func doesNotSendAgainWhatTheBrowserHas() throws {
    let tag = try #require(edition.answer("/monitoring/")["ETag"])

    for known in [tag, "W/\(tag)", "\"other\", \(tag)", "\"a,b\",W/\(tag) , \"c\"", "*", " * "] {
      let response = edition.answer("/monitoring/", knownTags: [known])
      #expect(response.status == .notModified, "\(known)")
      #expect(response.body == .bytes([]))
      #expect(response["ETag"] == tag)
      #expect(response["Content-Length"] == nil)
    }
    #expect(edition.answer("/monitoring/", knownTags: ["\"other\"", tag]).status == .notModified)
    for known in ["\"other\"", tag.replacing("\"", with: ""), "\(tag.dropLast())", ""] {
      #expect(edition.answer("/monitoring/", knownTags: [known]).status == .ok, "\(known)")
    }
    #expect(edition.answer("/monitoring/nowhere", knownTags: ["*"]).status == .notFound)
  }

  @Test func saysWhyAFileThatHasVanishedCannotBeShown() throws {
    try sample.folder.write(
      "---\nkind: order\ntitle: Приказ\nattachments: [{file: scan.pdf, title: Скан}]\n---\nТекст.\n",
      to: "Content/documents/order.md")
    try sample.folder.write("%PDF-1.4", to: "Content/documents/scan.pdf")
    let edition = PreviewEdition(first: sample.read(), run: "run")
    let target = "/monitoring/dokumenty/order/scan.pdf"
    #expect(edition.answer(target).status == .ok)

    try FileManager.default.removeItem(atPath: sample.folder["Content/documents/scan.pdf"])
    let response = edition.answer(target)

    #expect(response.status == .failed)
    #expect(response["ETag"] == nil)
    #expect(response.text.hasPrefix("Файл «dokumenty/order/scan.pdf» сделать не удалось: "))
  }

  @Test func servesTheFilesOfTheTemplatesWithTheirTypes() throws {
    let page = edition.answer("/monitoring/").text
    let style = try #require(page.firstMatch(of: /href="(assets\/style\.[^"]+\.css)"/)?.1)
    let response = edition.answer("/monitoring/\(style)")

    #expect(response.status == .ok)
    #expect(response["Content-Type"] == "text/css; charset=utf-8")
    #expect(response["Cache-Control"] == "no-cache")
  }

  @Test(arguments: [
    ("a/b.CSV", "text/csv; charset=utf-8"), ("x.js", "text/javascript; charset=utf-8"),
    ("plan.ics", "text/calendar; charset=utf-8"), ("a.json", "application/json"),
    ("f.woff2", "font/woff2"), ("a.b/noending", "application/octet-stream"),
    ("a.unknown", "application/octet-stream"), ("i.svg", "image/svg+xml; charset=utf-8"),
  ])
  func knowsFilesByTheirEndings(path: String, type: String) {
    #expect(MediaType(ofFileAt: path).text == type)
  }

  @Test(arguments: [
    ("https://opyt.example/monitoring/", "/monitoring/"), ("https://opyt.example", "/"),
    ("https://opyt.example/", "/"), ("https://opyt.example/a/b", "/a/b/"),
    ("https://opyt.example/%D0%BC/?x#y", "/м/"), ("https://opyt.example/a/../b/", "/"),
  ])
  func servesUnderThePathOfTheSectionsAddress(address: String, root: String) {
    #expect(PreviewSection.path(of: address) == root)
  }

  @Test func spellsForeignLettersInHeadsAsPlainOnes() {
    #expect(RequestPath.encoded("/м a/1-2_x.html") == "/%D0%BC%20a/1-2_x.html")
  }
}
