import Foundation
import SvodTestSupport
import Testing

/// The internal edition as `svod` builds it: marked, elsewhere, and never public by mistake.
@Suite(.serialized)
struct AudienceTests {
  private static let mark = "Внутреннее издание для рабочей группы, не для публикации"
  private static let secret = "Доля учителей, готовых сменить работу"

  private let section: PublicSection

  init() throws {
    section = try PublicSection()
    let catalogue = "Content/indicators/teachers.yml"
    try section.folder.write(
      section.folder.text(of: catalogue) + """
              - id: leaving
                number: "2"
                title: \(Self.secret)
                kind: share
                better: lower
                concerns: staff
                visibility: internal

        """, to: catalogue)
    try section.folder.write(
      "organization,indicator,numerator,denominator\nfirst,leaving,7,20\nsecond,leaving,8,20\n",
      to: "Content/data/2021/leaving.csv")
    try section.folder.write(
      "old,new\n/old.html,/2021/organizacii/first/index.html\n",
      to: "Content/addresses.csv")
  }

  private func build(_ flags: String...) throws -> ChildProcess.Ending {
    try Svod.run(["build", "--templates", Package.templates] + flags, in: section.folder.path)
  }

  private func pages(_ site: String) throws -> [String: String] {
    try TreeSnapshot(of: section.folder[site]).files.filter { $0.key.hasSuffix(".html") }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test func theInternalEditionIsNotPutInsideThePublicSection() throws {
    #expect(try build().succeeded)

    let inside = try build("--audience", "working-group", "--output", "Site/dlya-gruppy")

    #expect(inside.code == 2)
    #expect(inside.errors.contains("внутри публичного раздела"))
    #expect(!section.folder.exists("Site/dlya-gruppy"))
  }

  @Test func everyInternalPageIsMarkedAndStandsElsewhere() throws {
    let built = try build("--audience", "working-group")

    #expect(built.code == 0, "\(built.errors)")
    #expect(built.errors.contains("Внутреннее издание построено"))
    #expect(!section.folder.exists("Site"))
    let pages = try pages("Site-working-group")
    #expect(pages["old.html"] != nil && pages["404.html"] != nil)
    for (path, page) in pages {
      #expect(page.contains(Self.mark), "\(path)")
      #expect(page.contains(#"<meta name="robots" content="noindex"#), "\(path)")
    }
  }

  @Test func whatIsInternalStandsInTheInternalEditionAlone() throws {
    try #require(try build().succeeded)
    try #require(try build("--audience=working-group").succeeded)

    let everybodys = try pages("Site")
    let ours = try pages("Site-working-group")
    #expect(ours["2021/pokazateli/leaving/index.html"]?.contains(Self.secret) == true)
    for (path, page) in everybodys {
      #expect(!page.contains(Self.secret) && !page.contains("leaving"), "\(path)")
      #expect(!page.contains(Self.mark) && !page.contains("noindex"), "\(path)")
      #expect(!page.contains("svod-audience") && !page.contains("data-edition"), "\(path)")
    }
  }

  @Test func noEditionTakesTheOthersPlaceWithoutForce() throws {
    try #require(try build().succeeded)
    let before = try section.snapshot("Site")

    let refused = try build("--audience=working-group", "--output=Site")

    #expect(refused.code == 2)
    #expect(refused.errors.contains("в «Site» лежит публичный раздел"))
    #expect(try section.snapshot("Site") == before)
    #expect(try build("--audience=working-group", "--output=Site", "--force").succeeded)
    #expect(try build().errors.contains("в «Site» лежит внутреннее издание"))
  }

  @Test func publishRefusesTheInternalEditionWithoutItsFlag() throws {
    let refused = try section.publish(["--audience=working-group"])

    #expect(refused.code == 64)
    #expect(refused.errors.contains("Внутреннее издание не публикуется"))
    #expect(!section.folder.exists("Public"))
    #expect(try section.publish(["--internal"]).code == 64)
    #expect(try section.publish(["--audience=working-group", "--internal"]).succeeded)
    #expect(try pages("Public")["index.html"]?.contains(Self.mark) == true)
  }

  @Test func publishPutsNeitherEditionOverTheOther() throws {
    try #require(try section.publish().succeeded)
    let before = try section.snapshot()

    let refused = try section.publish(["--audience=working-group", "--internal"])

    #expect(refused.code == 2)
    #expect(refused.errors.contains("в «Public» лежит публичный раздел"))
    #expect(try section.snapshot() == before)
  }

  @Test func aTemplateThatLosesTheMarkStopsTheInternalEdition() throws {
    try FileManager.default.copyItem(
      atPath: Package.templates, toPath: section.folder["Templates"])
    try section.replace(
      #"<meta name="svod-audience" content="working-group">"#, with: "",
      in: "Templates/moved.html")

    let stopped = try build("--audience=working-group", "--templates=Templates")

    #expect(stopped.code == 1)
    #expect(stopped.errors.contains("на странице «old.html» нет отметки внутреннего издания"))
    #expect(!section.folder.exists("Site-working-group"))
  }

  @Test func anAudienceThatThereIsNoneOfIsAWrongCall() throws {
    let wrong = try build("--audience", "friends")

    #expect(wrong.code == 64)
    #expect(wrong.errors.contains("укажите одно из «public» или «working-group»"))
  }
}
