import Foundation
import SvodDiagnostics
import SvodReading
import SvodTestSupport
import Testing

/// Files made to exhaust time, memory or the stack.
@Suite(.serialized)
struct HostileFolderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let text: String
    /// A code that must be among the findings; nil where the text is sound.
    var code: DiagnosticCode?

    init(_ name: String, _ file: String, _ text: String, _ code: DiagnosticCode? = nil) {
      (testDescription, self.file, self.text, self.code) = (name, file, text, code)
    }
  }

  private static let page = "---\nkind: page\ntitle: Т\n---\n"
  private static let header = "organization,indicator,value\n"

  private static func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  static let tables = [
    Case("columns", "data/2021/a.csv", times(100_000, "a,") + "\n", .tableTooWide),
    Case("known columns", "data/2021/a.csv", "organization" + times(1_900, ",pupils") + "\n"),
    Case("open quotes", "data/2021/a.csv", header + times(20_000, "\"a\n"), .brokenQuote),
    Case(
      "a long name", "data/2021/a.csv", header + times(1_000_000, "а") + ",pupils,1\n",
      .unknownOrganization),
    Case(
      "a long cell of lines", "data/2021/a.csv",
      header + "\"" + times(200_000, "a\n") + "\",pupils,1\n", .unknownOrganization),
    Case(
      "a long number", "data/2021/a.csv",
      header + "school-1,pupils," + times(1_000_000, "9") + "\n", .numberTooLarge),
    Case("delimiters", "data/2021/a.csv", times(1_000_000, ";"), .emptyTable),
    Case(
      "lone returns", "data/2021/a.csv", header + times(20_000, "a,b,c\r"),
      .unknownOrganization),
    Case("bad rows", "data/2021/a.csv", header + times(20_000, "school-1\n"), .raggedRow),
    Case("NUL", "data/2021/a.csv", header + "school-1,pupils,\0\n", .brokenEncoding),
  ]

  static let trees = [
    Case("brackets", "directions.yml", "a: " + times(100_000, "["), .yamlSyntax),
    Case("braces", "directions.yml", times(900, "{a: ") + times(900, "}"), .yamlSyntax),
    Case("dashes", "directions.yml", times(50_000, "- ") + "a\n", .yamlSyntax),
    Case("questions", "directions.yml", times(50_000, "? ") + "a\n", .yamlSyntax),
    Case(
      "indentation", "directions.yml",
      (0..<900).map { times($0, " ") + "a:\n" }.joined(), .yamlSyntax),
    Case(
      "aliases", "directions.yml",
      "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        + (1..<12).map { "a\($0): &a\($0) [" + times(9, "*a\($0 - 1), ") + "]\n" }.joined(),
      .yamlSyntax),
    Case("an alias of itself", "directions.yml", "a: &a [*a]\n", .yamlSyntax),
    Case("repeated keys", "directions.yml", times(2_000, "version: 2021-01-01\n"), .yamlSyntax),
    Case("a long line", "directions.yml", "a: " + times(1_900_000, "x"), .unknownKey),
  ]

  static let texts = [
    Case("quotes", "documents/a.md", page + times(10_000, ">") + " а\n", .markupTooIntricate),
    Case(
      "quotes line by line", "documents/a.md",
      page + (1..<290).map { times($0, ">") + " а\n\n" }.joined(), .markupTooIntricate),
    Case(
      "lists", "documents/a.md",
      page + (0..<140).map { times($0, "  ") + "- а\n" }.joined(), .markupTooIntricate),
    Case(
      "emphasis", "documents/a.md",
      page + times(2_000, "*а **б ") + times(2_000, "в** г* ") + "\n", .markupTooIntricate),
    Case("headings", "documents/a.md", page + times(20_000, "# 1. Раздел\n"), .repeatedNumber),
    Case("a long line", "documents/a.md", page + times(1_900_000, "a") + "\n"),
    Case("fences", "documents/a.md", times(50_000, "---\n"), .missingKey),
  ]

  @Test(arguments: tables + trees + texts)
  func isReadInBoundedTime(_ item: Case) {
    let clock = ContinuousClock()
    var codes: [DiagnosticCode] = []

    let took = clock.measure { codes = Reading(sampleWith: [item.file: item.text]).codes }

    #expect(took < .seconds(20))
    if let code = item.code { #expect(codes.contains(code)) }
  }

  @Test func aPipeIsNotWaitedFor() throws {
    let folder = try TemporaryFolder()
    try folder.write(SampleFolder.section, to: "section.yml")
    try #require(mkfifo(folder["submissions.csv"], 0o600) == 0)

    let reading = Reading(try ContentFolder(reading: folder.path, name: "Content"))

    #expect(reading.codes == [.unreadableFile])
    #expect(reading.diagnostics.first?.position.file == "Content/submissions.csv")
  }

  @Test func aFolderInPlaceOfAFileIsNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write(SampleFolder.section, to: "section.yml")
    try folder.write("a", to: "submissions.csv/a.txt")

    let reading = Reading(try ContentFolder(reading: folder.path, name: "Content"))

    #expect(reading.codes == [.unknownFile])
  }

  @Test func linksInACircleEnd() throws {
    let folder = try TemporaryFolder()
    try folder.write(SampleFolder.section, to: "section.yml")
    for (link, target) in [
      ("submissions.csv", "addresses.csv"), ("addresses.csv", "submissions.csv"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: folder[link], withDestinationPath: target)
    }

    let reading = Reading(try ContentFolder(reading: folder.path, name: "Content"))

    #expect(reading.codes == [.unreadableFile, .unreadableFile])
  }
}
