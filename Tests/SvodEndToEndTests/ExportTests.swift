import Foundation
import SvodTestSupport
import Testing

/// `svod export organization`: one file that needs no other.
@Suite(.serialized)
struct ExportTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(SmallSection.files)
  }

  private func export(_ arguments: String...) throws -> ChildProcess.Ending {
    try Svod.run(
      ["export", "organization"] + arguments + ["--templates", Package.templates],
      in: folder.path)
  }

  @Test func theFileHasItsStylesInsideAndLeadsToTheSection() throws {
    let ending = try export("first")
    #expect(ending.succeeded, "\(ending.errors)")

    let page = try folder.text(of: "first.html")
    #expect(page.contains("<style>"))
    #expect(page.contains("style-src 'sha256-"))
    #expect(!page.contains("<script"))
    #expect(!page.contains("rel=\"stylesheet\""))
    #expect(!page.contains("=\"../"))
    #expect(page.contains("href=\"https://opyt.example/monitoring/2021/organizacii/first/\""))
    #expect(page.contains("href=\"https://opyt.example/monitoring/metodika/\""))
  }

  @Test func theSameContentMakesTheSameBytes() throws {
    #expect(try export("first", "--output", "a.html").succeeded)
    #expect(try export("first", "--output", "b.html").succeeded)

    #expect(try folder.text(of: "a.html") == folder.text(of: "b.html"))
  }

  @Test func replacesAnOlderSuchFileAndNoOther() throws {
    #expect(try export("first").succeeded)
    #expect(try export("first").succeeded)
    try folder.write("<p>Другое</p>", to: "first.html")

    let refused = try export("first")

    #expect(refused.code == 2)
    #expect(refused.errors.contains("не страница, сделанная командой export"))
    #expect(try folder.text(of: "first.html") == "<p>Другое</p>")
  }

  @Test func anUnknownOrganizationIsAWrongCallWithAdvice() throws {
    let ending = try export("frist")

    #expect(ending.code == 64)
    #expect(ending.errors.contains("возможно, имелось в виду «first»"))
  }

  @Test func theInternalEditionIsNotExported() throws {
    let ending = try export("first", "--audience", "working-group")

    #expect(ending.code == 64)
    #expect(ending.errors.contains("только публичную страницу"))
  }

  @Test func errorsInTheContentStopIt() throws {
    try folder.write(
      "organization,indicator,numerator,denominator\nfirst,category,30,20\n",
      to: "Content/data/2021/values.csv")

    let ending = try export("first")

    #expect(ending.code == 1)
    #expect(ending.errors.contains("Страница не сделана"))
  }
}
