import Foundation
import SvodTestSupport
import Testing

/// `svod` as a process: exit codes, both streams, and what stays as it was.
@Suite(.serialized)
struct CommandLineTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(SmallSection.files)
  }

  private func build() throws -> ChildProcess.Ending {
    try Svod.run("build", "--templates", Package.templates, in: folder.path)
  }

  private func build(to output: String, _ flags: String...) throws -> ChildProcess.Ending {
    try Svod.run(
      ["build", "--templates", Package.templates, "--output", output] + flags, in: folder.path)
  }

  private func check(_ more: String) throws -> ChildProcess.Ending {
    try Svod.run("check", "--templates", Package.templates, more, in: folder.path)
  }

  private func breakTheRegister() throws {
    try folder.write("id,name,kind\nfirst,Школа,scool\n", to: "Content/organizations.csv")
  }

  @Test func buildsASoundSectionAndSaysSoBesideTheResult() throws {
    let built = try build()

    #expect(built.code == 0, "\(built.errors)")
    #expect(built.output == "")
    #expect(built.errors.contains("Раздел построен"))
    for page in ["index.html", "2021/organizacii/first/index.html", "404.html"] {
      #expect(folder.exists("Site/\(page)"), "\(page)")
    }
  }

  @Test func theSmallestFolderIsASectionFileAlone() throws {
    try FileManager.default.removeItem(atPath: folder["Content"])
    let section = try #require(SmallSection.files["Content/section.yml"])
    try folder.write(section, to: "Content/section.yml")

    let built = try build()

    #expect(built.code == 0, "\(built.errors)")
    #expect(folder.exists("Site/index.html"))
  }

  @Test func theDemonstrationsCatalogueMayBeginAnotherSection() throws {
    try FileManager.default.removeItem(atPath: folder["Content"])
    try folder.write(SmallSection.files.filter { $0.key == "Content/section.yml" })
    for name in ["directions.yml", "indicators"] {
      try FileManager.default.copyItem(
        atPath: "\(Package.demonstration)/\(name)", toPath: folder["Content/\(name)"])
    }

    let built = try build()

    #expect(built.code == 0, "\(built.errors)")
  }

  @Test func anErrorLeavesThePublishedSectionAsItWas() throws {
    _ = try build()
    let before = try TreeSnapshot(of: folder["Site"])
    try folder.write(
      "organization,indicator,numerator,denominator\nfirst,category,25,20\n",
      to: "Content/data/2021/values.csv")

    let failed = try build()

    #expect(failed.code == 1)
    #expect(failed.errors.contains("[numerator-exceeds-denominator]"))
    #expect(failed.errors.contains("Content/data/2021/values.csv:2:"))
    #expect(try TreeSnapshot(of: folder["Site"]) == before)
  }

  @Test func aBrokenTemplateStopsTheBuildBeforeAnythingIsWritten() throws {
    try FileManager.default.copyItem(atPath: Package.templates, toPath: folder["Templates"])
    try folder.write("<p>{{headin}}</p>\n", to: "Templates/methodology.html")

    let failed = try Svod.run("build", in: folder.path)

    #expect(failed.code == 1)
    #expect(failed.errors.contains("Templates/methodology.html:1:"))
    #expect(failed.errors.contains("[unknown-template-name]"))
    #expect(failed.errors.contains("«heading»"))
    #expect(!folder.exists("Site"))
  }

  @Test func aMissingFolderIsTheMachinesFailure() throws {
    let failed = try Svod.run("build", "--content", "Nothing", in: folder.path)

    #expect(failed.code == 2)
    #expect(failed.errors.contains("Nothing"))
  }

  @Test func anUnknownOptionIsAWrongCall() throws {
    let wrong = try Svod.run("build", "--contents", "x")

    #expect(wrong.code == 64)
    #expect(
      wrong.errors.hasPrefix(
        "Ошибка: Неизвестный ключ «--contents»; возможно, имелось в виду «--content»\nВызов: svod"))
  }

  @Test(arguments: [
    ("check", "ВЫЗОВ: svod check [--content <папка>]"),
    ("explain", "ВЫЗОВ: svod explain <организация> <показатель> <год>"),
    ("publish", "ВЫЗОВ: svod publish [--content <папка>]"),
  ])
  func usageIsExplainedInRussian(command: String, usage: String) throws {
    let help = try Svod.run("help", command)

    #expect(help.code == 0)
    #expect(help.output.contains(usage))
    for word in ["USAGE", "ARGUMENTS", "OPTIONS", "default", "values", "OVERVIEW", "Show"] {
      #expect(!help.output.contains(word), "\(word)")
    }
  }

  @Test func theContentIsNeverReplacedByTheSection() throws {
    let before = try TreeSnapshot(of: folder["Content"])

    let refused = try Svod.run(
      "build", "--templates", Package.templates, "--output", ".", in: folder.path)

    #expect(refused.code == 64, "\(refused.errors)")
    #expect(try TreeSnapshot(of: folder["Content"]) == before)
  }

  @Test func checkWritesNothingAndAnswersWithTheSameCodes() throws {
    #expect(try check("--format=json").code == 0)
    try breakTheRegister()

    let checked = try check("--format=json")

    #expect(checked.code == 1)
    #expect(checked.output.contains("\"code\" : \"unknown-value\""))
    #expect(checked.output.contains("school"))
    #expect(!folder.exists("Site"))
  }

  @Test func strictMakesWarningsStopTheBuild() throws {
    let strict = try check("--strict")

    #expect(strict.errors.contains("[repeated-number]"))
    #expect(strict.errors.contains("с --strict предупреждения останавливают"))
    #expect(strict.code == 1)
    #expect(try !check("--format=text").errors.contains("с --strict"))
  }

  @Test func findingsAreWrittenAsATableForASpreadsheet() throws {
    try breakTheRegister()

    _ = try check("--table=Замечания.csv")

    let bytes = try Data(contentsOf: URL(filePath: folder["Замечания.csv"]))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(text.contains("группа;файл;ячейка;замечание;написано;что сделать;пример;код\r\n"))
    #expect(text.contains("\r\nисправить до публикации;Content/organizations.csv;"))
    #expect(text.contains("\r\nможно потом;Content/documents/order-1.md;"))
  }

  @Test(arguments: ["Content/organizations.csv", "Content/new.csv", "Content", "None/a.csv"])
  func aTableOfFindingsReplacesNothingOfTheSection(path: String) throws {
    let before = try TreeSnapshot(of: folder.path)

    let refused = try check("--table=\(path)")

    #expect(refused.code == 64)
    #expect(refused.errors.contains(path))
    #expect(try TreeSnapshot(of: folder.path) == before)
  }

  @Test func aTableOfFindingsReplacesNothingButAnOlderOne() throws {
    try folder.write("письмо\n", to: "letter.csv")
    _ = try check("--table=a.csv")

    #expect(try check("--table=a.csv").code == 0)
    let refused = try check("--table=letter.csv")

    #expect(refused.code == 64)
    #expect(refused.errors.contains("«letter.csv» — не таблица замечаний"))
    #expect(try String(contentsOfFile: folder["letter.csv"], encoding: .utf8) == "письмо\n")
  }

  @Test func aFolderOfOtherFilesIsNotReplacedByTheSection() throws {
    try folder.write("важно", to: "docs/Важное.docx")

    let refused = try build(to: "docs")

    #expect(refused.code == 2)
    #expect(refused.errors.contains("Отказ: в «docs» лежит не раздел"))
    #expect(refused.errors.contains("--force"))
    #expect(folder.exists("docs/Важное.docx"))
    #expect(!folder.exists("docs/index.html"))

    #expect(try build(to: "docs", "--force").code == 0)
    #expect(!folder.exists("docs/Важное.docx"))
    #expect(folder.exists("docs/index.html"))
  }

  @Test func anotherSectionIsReplacedAndWhatBeginsWithADotStays() throws {
    try folder.write("Require all granted\n", to: "Site/.htaccess")
    #expect(try build().code == 0)

    let again = try build()

    #expect(again.code == 0, "\(again.errors)")
    #expect(folder.exists("Site/.htaccess"))
  }

  @Test func anUnknownTopicIsAWrongCall() throws {
    let wrong = try Svod.run("help", "formt")

    #expect(wrong.code == 64)
    #expect(wrong.errors.contains("Нет раздела справки «formt»; возможно, имелось в виду «format»"))
    #expect(try Svod.run("help", "zzz").errors.contains("есть format, templates, build"))
    #expect(try Svod.run("help", "build").code == 0)
  }

  @Test(arguments: [
    "former-names, former-ids", "cycle*", "data/<год>/*.csv", "base —", "previous —",
    "bucket —", "](../order-98/index.html#p-7)", "file: order-98.pdf",
  ])
  func helpNamesWhatAnAuthorAsksFor(words: String) throws {
    #expect(try Svod.run("help", "format").output.contains(words))
  }

  @Test(arguments: ["templates", "format"])
  func helpExplains(topic: String) throws {
    let help = try Svod.run("help", topic)

    #expect(help.code == 0)
    #expect(help.output.count > 1000)
  }
}
