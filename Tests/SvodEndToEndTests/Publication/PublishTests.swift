import Foundation
import SvodTestSupport
import Testing

/// `svod publish` into a folder.
@Suite(.serialized)
struct PublishTests {
  private let section: PublicSection

  init() throws {
    section = try PublicSection()
  }

  /// The public folder as a first publication leaves it.
  private func published() throws -> TreeSnapshot {
    let first = try section.publish()
    try #require(first.succeeded, "\(first.errors)")
    return try section.snapshot()
  }

  @Test func theFirstPublicationIsWhatABuildMakes() throws {
    let first = try section.publish()

    let built = try Svod.build(section.folder["Content"], to: section.folder["Site"])
    #expect(first.code == 0, "\(first.errors)")
    #expect(first.output.hasPrefix("Первая публикация: адресов "))
    #expect(first.errors.contains("Раздел опубликован: страниц: "))
    #expect(try section.snapshot().files == built)
  }

  @Test func anUnchangedSectionIsNotTouched() throws {
    let before = try published()
    let file = URL(filePath: section.folder["Public/index.html"])
    let born = try file.resourceValues(forKeys: [.contentModificationDateKey])

    let second = try section.publish()

    #expect(second.code == 0)
    #expect(second.output == "С прошлой публикации ничего не изменилось\n")
    #expect(try section.snapshot() == before)
    let now = try file.resourceValues(forKeys: [.contentModificationDateKey])
    #expect(now.contentModificationDate == born.contentModificationDate)
  }

  @Test func tellsWhichPagesANumberHasChanged() throws {
    // With something to tell of before, the page of updates is there and no footer changes.
    try section.folder.write("published: 2022-02-01\n", to: "Content/data/2021/cycle.yml")
    _ = try published()
    try section.replace(
      "first,category,15,20", with: "first,category,16,20", in: "Content/data/2021/values.csv")
    try section.announce("first", was: "15 из 20", became: "16 из 20")

    let second = try section.publish()

    #expect(second.code == 0, "\(second.errors)")
    #expect(second.output.hasPrefix("Новые: 2 (прочие: 2)\n  /ispravleniya.xml\n"))
    #expect(second.output.contains("\n  /2021/organizacii/first/\n"))
    #expect(!second.output.contains("/2020/organizacii/second/"))
  }

  @Test func addsAPageAndSaysSoInJSON() throws {
    _ = try published()
    try section.folder.write(
      "---\nkind: order\ntitle: О плане\n---\n\n1. План утвердить.\n",
      to: "Content/documents/order-2.md")

    let second = try section.publish(["--format=json"])

    #expect(second.code == 0, "\(second.errors)")
    let json = try JSONSerialization.jsonObject(with: Data(second.output.utf8))
    let report = try #require(json as? [String: Any])
    #expect(report["added"] as? [String] == ["/dokumenty/order-2/"])
    #expect(report["changed"] as? [String] == ["/dokumenty/", "/poisk/"])
    #expect(report["isFirst"] as? Bool == false)
  }

  @Test func aRenamedSchoolStopsItAndItsFormerIDLetsItPass() throws {
    let before = try published()
    try section.renameTheFirstSchool(keepingAddresses: false)

    let stopped = try section.publish()

    #expect(stopped.code == 1)
    #expect(stopped.errors.contains("Content/organizations.csv:1:1: ошибка: Опубликованный"))
    #expect(stopped.errors.contains("Впишите прежний id «first» в столбец former-ids таблицы"))
    #expect(stopped.errors.contains("«/2020/organizacii/first/» исчез бы из раздела"))
    #expect(stopped.errors.contains("[vanished-address]"))
    #expect(stopped.errors.contains("[vanished-anchor]"))
    #expect(stopped.output == "")
    #expect(try section.snapshot() == before)

    try section.renameTheFirstSchool(keepingAddresses: true)
    let passed = try section.publish()

    #expect(passed.code == 0, "\(passed.errors)")
    #expect(passed.output.contains("Указывают на новое место: 2 (организации: 2)"))
  }

  @Test func aRemovedClauseStopsItUntilItIsRetiredByName() throws {
    let before = try published()
    try section.replace(
      "7. Контроль оставляю за собой.\n", with: "", in: "Content/documents/order-1.md")

    let stopped = try section.publish()

    #expect(stopped.code == 1)
    #expect(stopped.errors.contains("Content/documents/order-1.md:1:1: ошибка: Из документа"))
    #expect(stopped.errors.contains("«#p-7--2» [vanished-anchor]"))
    #expect(try section.snapshot() == before)

    let passed = try section.publish(["--retire", "/dokumenty/order-1/#p-7--2"])

    #expect(passed.code == 0, "\(passed.errors)")
    #expect(passed.output.contains("Исчезли места на страницах: 1\n  /dokumenty/order-1/#p-7--2"))
  }

  @Test func aRemovedClauseMayPointOn() throws {
    _ = try published()
    try section.replace(
      "7. Контроль оставляю за собой.\n", with: "", in: "Content/documents/order-1.md")
    try section.folder.write(
      "old,new\n/dokumenty/order-1/#p-7--2,/dokumenty/order-1/#p-7\n",
      to: "Content/addresses.csv")

    let passed = try section.publish()

    #expect(passed.code == 0, "\(passed.errors)")
    let page = try section.folder.text(of: "Public/dokumenty/order-1/index.html")
    #expect(page.contains(##"<li id="p-7--2">"##) && page.contains(##"<a href="#p-7">#p-7</a>"##))
  }

  /// A link to a clause of a document that was renamed still leads to the clause.
  @Test func aRenamedDocumentKeepsItsClauses() throws {
    let before = try published()
    try section.folder.write(
      section.folder.text(of: "Content/documents/order-1.md")
        .replacing("7. Контроль оставляю за собой.\n", with: ""),
      to: "Content/documents/order-2.md")
    try FileManager.default.removeItem(atPath: section.folder["Content/documents/order-1.md"])
    let page = "old,new\n/dokumenty/order-1/,/dokumenty/order-2/\n"
    try section.folder.write(page, to: "Content/addresses.csv")

    let stopped = try section.publish()

    #expect(stopped.code == 1)
    #expect(stopped.errors.contains("Content/addresses.csv:1:1: ошибка: Прежний адрес «/dokumenty"))
    #expect(stopped.errors.contains("«#p-7--2» [vanished-anchor]"))
    #expect(try section.snapshot() == before)

    try section.folder.write(
      page + "/dokumenty/order-1/#p-7--2,/dokumenty/order-2/#p-7\n", to: "Content/addresses.csv")
    let passed = try section.publish()

    #expect(passed.code == 0, "\(passed.errors)")
    #expect(passed.output.contains("Указывают на новое место: 1 (документы: 1)"))
    let moved = try section.folder.text(of: "Public/dokumenty/order-1/index.html")
    #expect(!moved.contains("refresh"))
    #expect(moved.contains(##"<li id="p-7">"##) && moved.contains(##"<li id="p-7--2">"##))
    #expect(moved.contains("../../dokumenty/order-2/index.html#p-7"))
  }

  @Test func aDocumentThatPointsOnMayBeRetiredWithItsClauses() throws {
    _ = try published()
    try FileManager.default.moveItem(
      atPath: section.folder["Content/documents/order-1.md"],
      toPath: section.folder["Content/documents/order-2.md"])
    try section.folder.write(
      "old,new\n/dokumenty/order-1/,/dokumenty/\n", to: "Content/addresses.csv")

    #expect(try section.publish().errors.contains("«#p-7» [vanished-anchor]"))

    let passed = try section.publish(["--retire", "/dokumenty/order-1/"])

    #expect(passed.code == 0, "\(passed.errors)")
    #expect(passed.output.contains("Указывают на новое место: 1 (документы: 1)"))
  }

  @Test func aRetiredAddressThatDoesNotVanishIsAnError() throws {
    let before = try published()
    try section.replace(
      "first,category,15,20", with: "first,category,16,20", in: "Content/data/2021/values.csv")
    try section.announce("first", was: "15 из 20", became: "16 из 20")

    let refused = try section.publish(["--retire", "/dokumenty/oder-1/"])

    #expect(refused.code == 1)
    #expect(refused.errors.contains("Отказ: --retire ничего не убирает"))
    #expect(refused.errors.contains("«/dokumenty/oder-1/»"))
    #expect(try section.snapshot() == before)
  }

  @Test func tellsWhichClausesSaySomethingElse() throws {
    _ = try published()
    try section.replace(
      "Провести мониторинг.", with: "Провести мониторинг осенью.",
      in: "Content/documents/order-1.md")

    let second = try section.publish()

    #expect(second.code == 0, "\(second.errors)")
    #expect(second.output.contains("Изменён текст по опубликованным адресам, документов: 1\n"))
    #expect(second.output.contains("О мониторинге, /dokumenty/order-1/: 7. (#p-7)"))
    #expect(!second.output.contains("p-7--2"))
  }
}
