import Testing

@testable import SvodCommandLine
@testable import SvodPublishing

struct BuildReportTests {
  @Test(arguments: [
    (0, "0 КБ"), (48_499, "48 КБ"), (48_500, "49 КБ"), (999_499, "999 КБ"), (999_500, "1,0 МБ"),
    (4_249_999, "4,2 МБ"), (4_250_000, "4,3 МБ"),
  ])
  func saysHowMuchWasWritten(bytes: Int, words: String) {
    let report = SiteBuild.Report(pageCount: 12, byteCount: bytes)

    #expect(report.words == "страниц: 12, \(words)")
  }
}
