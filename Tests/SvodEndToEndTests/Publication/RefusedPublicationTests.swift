import Foundation
import SvodTestSupport
import Testing

/// What `svod publish` does not publish, and where it does not publish.
@Suite(.serialized)
struct RefusedPublicationTests {
  private let section: PublicSection

  init() throws {
    section = try PublicSection()
  }

  @Test func aFolderWithSomethingElseIsNotTouchedWithoutForce() throws {
    try section.folder.write("hello", to: "Public/index.html")
    let before = try section.snapshot()

    let refused = try section.publish()

    #expect(refused.code == 2)
    #expect(refused.errors.contains("Отказ: в «Public» лежит не раздел"))
    #expect(try section.snapshot() == before)

    let forced = try section.publish(["--force"])

    #expect(forced.code == 0, "\(forced.errors)")
    #expect(forced.output.hasPrefix("Первая публикация"))
  }

  @Test(arguments: ["Public/sub/.htpasswd", "Public/app/.git/HEAD"])
  func aFolderOfHiddenFilesInsideIsNotEmpty(file: String) throws {
    try section.folder.write("secret", to: file)
    let before = try section.snapshot()

    let refused = try section.publish()

    #expect(refused.code == 2)
    #expect(refused.errors.contains("лежит не раздел"))
    #expect(try section.snapshot() == before)
  }

  @Test func aSectionWhoseHomePageWasReplacedKeepsItsAddresses() throws {
    try #require(try section.publish().succeeded)
    try section.folder.write("hello", to: "Public/index.html")
    try section.renameTheFirstSchool(keepingAddresses: false)
    let before = try section.snapshot()

    let stopped = try section.publish(["--force"])

    #expect(stopped.code == 1)
    #expect(stopped.errors.contains("[vanished-address]"))
    #expect(try section.snapshot() == before)
  }

  @Test func anEmptyFolderAndPeoplesOwnFilesAreNoHindrance() throws {
    try section.folder.write("token", to: "Public/.well-known/token")

    let first = try section.publish()

    #expect(first.code == 0, "\(first.errors)")
    #expect(section.folder.exists("Public/.well-known/token"))
    #expect(section.folder.exists("Public/index.html"))
  }

  @Test func aLinkToAFolderStaysALink() throws {
    try section.folder.makeFolder("releases/one")
    try section.folder.link("Public", to: "releases/one")

    let first = try section.publish()

    #expect(first.code == 0, "\(first.errors)")
    let target = try FileManager.default.destinationOfSymbolicLink(
      atPath: section.folder["Public"])
    #expect(target == "releases/one")
    #expect(section.folder.exists("releases/one/index.html"))
  }

  @Test(arguments: [".", "host:", "-e:x"])
  func aPlaceThatCannotBeMeantIsAWrongCall(place: String) throws {
    let before = try TreeSnapshot(of: section.folder.path)

    let refused = try section.publish(to: place)

    #expect(refused.code == 64, "\(refused.errors)")
    #expect(try TreeSnapshot(of: section.folder.path) == before)
  }

  @Test func anErrorInTheContentStopsIt() throws {
    try #require(try section.publish().succeeded)
    let before = try section.snapshot()
    try section.folder.write(
      "id,name,kind\nfirst,Школа,scool\n", to: "Content/organizations.csv")

    let stopped = try section.publish()

    #expect(stopped.code == 1)
    #expect(stopped.errors.contains("[unknown-value]"))
    #expect(try section.snapshot() == before)
  }

  @Test func strictMakesWarningsStopIt() throws {
    let stopped = try section.publish(["--strict"])

    #expect(stopped.code == 1)
    #expect(!section.folder.exists("Public"))
  }

  @Test(arguments: [
    ("<h1>", #"<a href="nothing/index.html">→</a><h1>"#, "[broken-link]"),
    ("<h1>", ##"<a href="#nothing">→</a><h1>"##, "[broken-link]"),
  ])
  func aTemplateThatLinksNowhereStopsIt(text: String, other: String, code: String) throws {
    let stopped = try publish(replacing: text, with: other, in: "Templates/methodology.html")

    #expect(stopped.code == 1)
    #expect(stopped.errors.contains("metodika/index.html:"))
    #expect(stopped.errors.contains(code))
    #expect(!section.folder.exists("Public"))
  }

  @Test(arguments: ["https://opyt.example/%D0%BC%D0%BE/", "https://opyt.example/мо/"])
  func aLinkNowhereIsFoundUnderAnyAddress(address: String) throws {
    try section.replace(
      "https://opyt.example/monitoring/", with: address, in: "Content/section.yml")

    let stopped = try publish(
      replacing: "<h1>", with: "<a href=\"\(address)nothing/\">→</a><h1>",
      in: "Templates/methodology.html")

    #expect(stopped.code == 1)
    #expect(stopped.errors.contains("[broken-link]"))
    #expect(!stopped.errors.contains("404.html:"))
  }

  @Test func aTemplateWithoutTheMarkStopsIt() throws {
    let stopped = try publish(
      replacing: #"<meta name="generator" content="Svod">"#, with: "",
      in: "Templates/layout.html")

    #expect(stopped.code == 1)
    #expect(stopped.errors.contains("Templates/layout.html:1:1: ошибка: На главной странице нет"))
    #expect(stopped.errors.contains("[missing-mark]"))
    #expect(!section.folder.exists("Public"))
  }

  /// Nothing is refused, but an expert would see nothing at the address.
  @Test(arguments: [("<details>", true), ("<details open>", false)])
  func aProofThatATemplateFoldsIsTold(_ opening: String, _ isTold: Bool) throws {
    try section.replace(
      "status: in-force",
      with: "status: in-force\ncovers: [{direction: teachers, component: indicators, clause: p-7}]",
      in: "Content/documents/order-1.md")

    let published = try publish(
      replacing: #"<div class="law">{{{text}}}</div>"#,
      with: #"\#(opening)<summary>Текст</summary><div class="law">{{{text}}}</div></details>"#,
      in: "Templates/document.html")

    #expect(published.code == 0, "\(published.errors)")
    #expect(published.errors.contains("[folded-proof]") == isTold, "\(published.errors)")
    #expect(
      published.errors.contains("в свёрнутую часть страницы «/dokumenty/order-1/»") == isTold)
  }

  private func publish(
    replacing text: String, with other: String, in name: String
  ) throws -> ChildProcess.Ending {
    try FileManager.default.copyItem(
      atPath: Package.templates, toPath: section.folder["Templates"])
    try section.replace(text, with: other, in: name)
    return try section.publish(templates: "Templates")
  }
}
