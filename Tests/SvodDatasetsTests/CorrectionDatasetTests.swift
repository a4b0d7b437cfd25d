import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodNumbers
import SvodPublication
import Testing

@testable import SvodDatasets

/// The log of corrections as it is printed, and as the next publication reads it.
struct CorrectionDatasetTests {
  private let table = """
    date,kind,cycle,organization,indicator,was,became,reason,status
    2022-05-06,correction,2021,first,a,"7,9","7,4","Сверено, снова",published
    2022-05-05,revision,2021,first,a,,,Сверено,words
    2022-05-04,correction,2020,,b,,,,unnamed

    """

  private func read(_ text: String) -> ([ToldNotice], [Diagnostic]) {
    var log = DiagnosticLog()
    let notices = [ToldNotice](
      reading: SourceText(text, file: "Site/ispravleniya/ispravleniya.csv"), log: &log)
    return (notices, log.diagnostics)
  }

  private func corrections() throws -> [PublishedCorrection] {
    let day = try #require(CalendarDate(parsing: "2022-05-06"))
    let told = PublishedCorrection.Values(
      was: .number(ExactDecimal(millionths: 7_900_000), decimals: 1),
      became: .number(ExactDecimal(millionths: 7_400_000), decimals: 1))
    return [
      PublishedCorrection(
        date: day, kind: .correction, year: 2021, indicator: .init("a"),
        subject: .organization(.init("first")), values: told, reason: "Сверено, снова",
        anchor: "x"),
      PublishedCorrection(
        date: day.adding(days: -1), kind: .revision, year: 2021, indicator: .init("a"),
        subject: .organization(.init("first")), reason: "Сверено", anchor: "y"),
      PublishedCorrection(
        date: day.adding(days: -2), kind: .correction, year: 2020, indicator: .init("b"),
        subject: .unnamedOrganization, anchor: "z"),
    ]
  }

  @Test func printsWhatIsToldAndHowMuchThatIs() throws {
    let csv = try #require(CorrectionDataset.csv(of: try corrections()))

    #expect(String(decoding: csv, as: UTF8.self) == table)
  }

  @Test func isNoFileWhereNothingWasCorrected() {
    #expect(CorrectionDataset.csv(of: []) == nil)
  }

  @Test func readsWhatItPrints() throws {
    let (notices, diagnostics) = read(table)

    #expect(notices == (try corrections()).map(ToldNotice.init))
    #expect(diagnostics == [])
  }

  @Test func passesOverRowsThatSomebodyHasSpoilt() {
    let (notices, _) = read(table.replacing("2022-05-06", with: "вчера"))

    #expect(notices.count == 2)
  }
}
