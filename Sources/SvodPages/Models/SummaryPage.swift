/// The municipality's year: what got better, what got worse.
///
/// The home page is the current cycle's summary.
package struct SummaryPage: Sendable, Hashable {
  /// An indicator with one of the year's largest changes.
  package struct Move: Sendable, Hashable {
    package var title: String
    package var link: String
    /// «50,0 → 40,0 %».
    package var values: String
    package var remark: String?
    package var change: ChangeCell
  }

  package var frame: PageFrame
  package var heading: String
  /// Day of publication, direction, how many organizations gave their data.
  package var introduction: RichText
  package var statement: RichText
  /// Nil where there is nothing to compare.
  package var tiles: TileBar?
  /// Empty where nothing became worse by a verdict of full weight.
  package var worse: [Move]
  /// «Ещё 2 показателя в таблице»; nil where `worse` is whole.
  package var worseRest: String?
  package var better: [Move]
  /// As `worseRest`.
  package var betterRest: String?
  /// Years of the value columns, ascending; the page's own is the last.
  package var valueHeads: [String]
  /// «2019–2021».
  package var historyHead: String
  package var axis: StripAxis?
  package var groups: [IndicatorRowGroup]
  /// What the table's signs and terms mean; nil where it has none.
  package var meaning: RichText?
  package var notes: [RichText]
  /// Organizations against indicators; nil where there is nothing to compare or too much.
  package var heat: HeatMap?
  /// Where the values of organizations are, when they are too many for `heat`.
  package var heatAbsence: RichText?
  /// For a section of texts without data: documents to begin with.
  package var documents: [PageFrame.Link]
}
