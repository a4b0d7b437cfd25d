import Foundation
import SvodTestSupport
import Testing

/// The open data of a built section, read back by other programs.
@Suite(.serialized)
struct OpenDataTests {
  private static let python = ProcessInfo.processInfo.environment["SVOD_PYTHON"]
  private static let isAble = python != nil
  private static let region = Package.root.appending(
    path: "Tests/SvodEndToEndTests/Cases/region/Content"
  ).path

  private func compare(_ site: String) throws -> ChildProcess.Ending {
    let script = Package.root.appending(path: "Tests/OpenData/compare.py").path
    return try ChildProcess([try #require(Self.python), script, site]).run()
  }

  /// What the attack judges is the table for machines; the others hold the same cells.
  @Test(
    .enabled(if: isAble, "skipped: no tools; run `make test`"),
    arguments: [Package.demonstration, region])
  func everyFormatHoldsTheSameCells(content: String) throws {
    let folder = try TemporaryFolder()
    _ = try Svod.build(content, to: folder["Site"])

    let ending = try compare(folder["Site"])

    #expect(ending.code == 0, "\(ending.output)\(ending.errors)")
  }

  @Test(.enabled(if: isAble, "skipped: no tools; run `make test`"))
  func theInternalEditionHoldsTheSameCellsToo() throws {
    let folder = try TemporaryFolder()
    let built = try Svod.run(
      "build", "--audience", "working-group", "--content", Package.demonstration, "--templates",
      Package.templates, "--output", folder["Site"])
    try #require(built.succeeded, "\(built.errors)")

    let ending = try compare(folder["Site"])

    #expect(ending.code == 0, "\(ending.output)\(ending.errors)")
  }

  @Test(
    .enabled(if: isAble, "skipped: no tools; run `make test`"),
    arguments: ["dannye/2021.json", "dannye/2021-excel.csv", "dannye/vse-gody.json"])
  func aCellThatDiffersIsFound(file: String) throws {
    let folder = try TemporaryFolder()
    _ = try Svod.build(Package.demonstration, to: folder["Site"])
    let text = try folder.text(of: "Site/" + file)
    let changed = text.replacing("\"numerator\":1", with: "\"numerator\":7").replacing(
      "опубликовано;", with: "нет данных;")
    try #require(changed != text)
    try folder.write(changed, to: "Site/" + file)

    #expect(try compare(folder["Site"]).code == 1)
  }

  @Test(.enabled(if: isAble, "skipped: no tools; run `make test`"))
  func frictionlessAcceptsThePackage() throws {
    let folder = try TemporaryFolder()
    _ = try Svod.build(Package.demonstration, to: folder["Site"])
    let program = URL(filePath: try #require(Self.python)).deletingLastPathComponent()
      .appending(path: "frictionless").path
    let validate = { (site: String) in
      try ChildProcess([program, "validate", site + "/dannye/datapackage.json"]).run()
    }

    let valid = try validate(folder["Site"])
    #expect(valid.code == 0, "\(valid.output)\(valid.errors)")

    let table = try folder.text(of: "Site/dannye/2021.csv")
    try folder.write(table.replacing("published", with: "unknown"), to: "Site/dannye/2021.csv")
    #expect(try validate(folder["Site"]).code != 0)
  }

  private func validateAsWebTables(_ site: String) throws -> ChildProcess.Ending {
    let program = URL(filePath: try #require(Self.python)).deletingLastPathComponent()
      .appending(path: "csvwvalidate").path
    return try ChildProcess([program, site + "/dannye/csv-metadata.json"]).run()
  }

  @Test(
    .enabled(if: isAble, "skipped: no tools; run `make test`"),
    arguments: [Package.demonstration, region])
  func csvwAcceptsTheTables(content: String) throws {
    let folder = try TemporaryFolder()
    _ = try Svod.build(content, to: folder["Site"])

    let valid = try validateAsWebTables(folder["Site"])

    #expect(valid.code == 0, "\(valid.output)\(valid.errors)")
  }

  @Test(
    .enabled(if: isAble, "skipped: no tools; run `make test`"),
    arguments: [(",published,", ",unknown,"), (",published,", ",,"), ("2021,", "год,")])
  func csvwRefusesASpoiltTable(words: String, spoilt: String) throws {
    let folder = try TemporaryFolder()
    _ = try Svod.build(Self.region, to: folder["Site"])
    let table = try folder.text(of: "Site/dannye/2021.csv")
    try #require(table.contains(words))
    try folder.write(table.replacing(words, with: spoilt), to: "Site/dannye/2021.csv")

    #expect(try validateAsWebTables(folder["Site"]).code != 0)
  }

  private func readCatalogue(_ site: String) throws -> ChildProcess.Ending {
    let script = Package.root.appending(path: "Tests/OpenData/catalogue.py").path
    return try ChildProcess([try #require(Self.python), script, site]).run()
  }

  @Test(
    .enabled(if: isAble, "skipped: no tools; run `make test`"),
    arguments: [Package.demonstration, region])
  func theCatalogueIsWhatItsVocabulariesHave(content: String) throws {
    let folder = try TemporaryFolder()
    _ = try Svod.build(content, to: folder["Site"])

    let ending = try readCatalogue(folder["Site"])

    #expect(ending.code == 0, "\(ending.output)\(ending.errors)")
  }

  @Test(
    .enabled(if: isAble, "skipped: no tools; run `make test`"),
    arguments: [
      ("dct:LinguisticSystem", "dct:Language"), ("dcat:byteSize", "dcat:byteCount"),
      ("dcat:landingPage", "dcat:homePage"), ("dct:RightsStatement", "dct:LicenseDocument"),
      ("dct:description", "dct:abstract"), ("checksumAlgorithm_sha256", "checksumAlgorithm_sha1"),
    ])
  func aCatalogueInWordsThatNobodyKnowsIsFound(words: String, others: String) throws {
    let folder = try TemporaryFolder()
    _ = try Svod.build(Self.region, to: folder["Site"])
    let text = try folder.text(of: "Site/dannye/dcat.jsonld")
    try #require(text.contains(words))
    try folder.write(text.replacing(words, with: others), to: "Site/dannye/dcat.jsonld")

    let ending = try readCatalogue(folder["Site"])

    #expect(ending.code == 1 && ending.output.contains(" faults"), "\(ending.errors)")
  }

  @Test(.enabled(if: isAble, "skipped: no tools; run `make test`"))
  func aFileThatTheCatalogueTellsOtherwiseIsFound() throws {
    let folder = try TemporaryFolder()
    _ = try Svod.build(Self.region, to: folder["Site"])
    let table = try folder.text(of: "Site/dannye/2021.csv")
    try folder.write(table + "\n", to: "Site/dannye/2021.csv")

    #expect(try readCatalogue(folder["Site"]).output.contains("another "))
  }

  private static let sumProgram = "/usr/bin/sha256sum"

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: sumProgram), "skipped: no sha256sum"))
  func theListOfChecksumsIsAcceptedUntilAFileDiffers() throws {
    let folder = try TemporaryFolder()
    _ = try Svod.build(Package.demonstration, to: folder["Site"])
    let check = {
      try ChildProcess([
        "/bin/sh", "-c", "cd \"$0\" && \(Self.sumProgram) --check --strict sha256sums.txt",
        folder["Site/dannye"],
      ]).run()
    }

    let whole = try check()
    #expect(whole.code == 0, "\(whole.output)\(whole.errors)")
    #expect(whole.output.contains("2021.xlsx: "))

    let table = try folder.text(of: "Site/dannye/2021.csv")
    try folder.write(table + "\n", to: "Site/dannye/2021.csv")
    #expect(try check().code == 1)
  }

  @Test func isTheSameToTheByteWheneverItIsBuilt() throws {
    let folder = try TemporaryFolder()
    try folder.write(SmallSection.files)
    let content = folder["Content"]

    let first = try Svod.build(content, to: folder["First"]).filter { $0.key.hasPrefix("dannye/") }
    let second = try Svod.build(content, to: folder["Second"]).filter {
      $0.key.hasPrefix("dannye/")
    }

    #expect(first.keys.contains("dannye/2021.xlsx"))
    #expect(first == second)
  }

  @Test func aNewVersionOfThePassportsDataReplacesTheOldOne() throws {
    let section = try PublicSection()
    try section.replace(
      "cycle: 2021\n", with: "cycle: 2021\ncontacts: {inn: \"1234567894\"}\n",
      in: "Content/section.yml")
    try section.folder.write("published: 2022-04-15\n", to: "Content/data/2021/cycle.yml")
    try section.folder.write("published: 2021-04-16\n", to: "Content/data/2020/cycle.yml")
    let first = try section.publish()
    #expect(first.succeeded, "\(first.errors)")
    let set = "dannye/opendata/1234567894-monitoring"
    #expect(
      try section.snapshot().files.keys.contains("\(set)/data-20220415-structure-20210416.csv"))

    try section.folder.write("published: 2022-05-20\n", to: "Content/data/2021/cycle.yml")
    let second = try section.publish()

    #expect(second.succeeded, "\(second.errors)")
    let files = try section.snapshot().files.keys
    #expect(files.contains("\(set)/data-20220520-structure-20210416.csv"))
    #expect(!files.contains("\(set)/data-20220415-structure-20210416.csv"))
  }
}
