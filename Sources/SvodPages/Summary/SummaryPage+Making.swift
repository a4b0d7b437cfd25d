import SvodConclusions
import SvodContent
import SvodDatasets
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

extension SummaryPage {
  /// The summary of a cycle; on the home page, of the current one.
  ///
  /// A section without data leads to its documents instead.
  ///
  /// - Parameters:
  ///   - year: a cycle.
  ///   - digest: the published section.
  ///   - frame: what the page carries around its matter.
  package init(in year: Int, from digest: SectionDigest, frame: PageFrame) {
    let area = digest.area(of: frame.route)
    let table = SummaryTable(of: area, in: year, digest, on: frame.route)
    let municipalities =
      digest.section.isRegion(area) ? MunicipalityList(in: year, digest, on: frame.route) : nil
    let statement = SummaryStatement(of: area, in: year, table, digest, on: frame.route)
    let isDivided = table.isDivided
    let file = DatasetFile.table(.cycle(year), .csv)
    let address = frame.route.root + digest.openData.path(of: file)
    self.init(
      frame: Self.cited(
        frame.described(by: statement.text), statement.heading, in: digest.cycle(year),
        file: table.showsFigure ? address : nil, digest),
      heading: statement.heading,
      introduction: statement.introduction,
      statement: statement.text, work: Work(in: year, from: digest, on: frame.route),
      directions: isDivided ? DirectionList(in: year, table, digest, on: frame.route) : nil,
      worse: table.moves.moves(.worse),
      worseRest: table.moves.rest(.worse, areDivided: isDivided),
      better: table.moves.moves(.better),
      betterRest: table.moves.rest(.better, areDivided: isDivided),
      tables: isDivided
        ? nil : IndicatorTables(of: area, in: year, table, digest, on: frame.route),
      municipalities: municipalities?.rows ?? [],
      conclusions: Self.conclusions(of: area, in: year, table, digest, on: frame.route),
      data: table.showsFigure ? CycleDownloads(of: year, digest, on: frame.route).links : [],
      documents: digest.firstYear == nil ? Self.documents(digest, on: frame.route) : [])
    corrections = CorrectionWording(digest, on: frame.route).sentences(in: area, year: year)
  }

  private static func conclusions(
    of area: Area, in year: Int, _ table: SummaryTable, _ digest: SectionDigest, on page: Route
  ) -> ConclusionList? {
    ConclusionList(
      of: .area(area), in: year, digest, on: page, besides: table.moves.named(.worse))
  }

  /// The current cycle is cited by the address that stays with it when the home page goes on.
  private static func cited(
    _ frame: PageFrame, _ heading: String, in cycle: Cycle?, file: String?,
    _ digest: SectionDigest
  ) -> PageFrame {
    guard let cycle, let file else { return frame }
    let dates = DatasetDates(of: [cycle.year], in: digest.section)
    return frame.citing(
      "\(heading)\u{A0}: \(RussianText.bound(frame.municipality))",
      time: digest.citedTime(of: cycle.year),
      at: frame.route == .home ? .summary(year: cycle.year) : nil,
      places: Citation.valuePlaces,
      about: .dataset(
        PageSubject.Dataset(
          name: heading, years: cycle.year...cycle.year, published: dates.published,
          modified: dates.corrected,
          files: [.init(address: file, mediaType: DatasetFile.Format.csv.mediaType)])))
  }

  /// How many documents a section without data begins with.
  private static let greatestDocumentCount = 10

  private static func documents(_ digest: SectionDigest, on page: Route) -> [PageFrame.Link] {
    digest.documents.newestFirst.prefix(greatestDocumentCount).map { document in
      PageFrame.Link(
        title: RussianText.bound(document.title),
        address: page.link(to: .document(document.id)))
    }
  }
}
