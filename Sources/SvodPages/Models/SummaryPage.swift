/// The year of a municipality or of a region: what got better, what got worse.
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
    /// With what is done about it, where it is a worsening.
    package var change: ChangeCell
  }

  /// A municipality of a region, in the order of names: never a league table.
  package struct MunicipalityRow: Sendable, Hashable {
    /// The municipality's id; also the row's anchor.
    package var anchor: String
    package var name: String
    package var link: String?
    /// How many of its organizations are open in the cycle.
    package var organizations: String
    /// How many of its indicators became better and worse; nil where nothing can be compared.
    package var better: String?
    package var worse: String?
    /// «сведений нет», «сравнить нельзя»; in place of the numbers.
    package var remark: String?
  }

  /// A plan under way, as it stands.
  package struct Plan: Sendable, Hashable {
    package var title: PageFrame.Link
    /// How much is done: «Выполнено 12 мероприятий из 27».
    package var statement: RichText
    /// Empty where nobody keeps records.
    package var bar: [PlanView.BarPart]
  }

  /// What is being done: plans and the management cycle.
  package struct Work: Sendable, Hashable {
    /// The day that it is told of: «16.05.2022»; nil where nothing of it has a date.
    package var day: String?
    package var plans: [Plan]
    /// «План на 2023 год не размещён»; nil while somebody works by a plan, and without any plan.
    package var planAbsence: String?
    /// How much of the cycle documents confirm; nil where nothing is offered for it.
    package var cycle: RichText?
  }

  package var frame: PageFrame
  package var heading: String
  /// Day of publication, direction, how many organizations gave their data.
  package var introduction: RichText
  package var statement: RichText
  /// Beside the answer; nil in cycles before the current one.
  package var work: Work?
  /// Where several directions have data, in place of `tables`; nil elsewhere.
  package var directions: DirectionList?
  /// Empty where nothing became worse by a verdict of full weight.
  package var worse: [Move]
  /// «Ещё 2 показателя в таблице»; leads there; nil where `worse` is whole.
  package var worseRest: PageFrame.Link?
  package var better: [Move]
  /// As `worseRest`.
  package var betterRest: PageFrame.Link?
  /// Nil without figures, and where they stand on the pages of directions.
  package var tables: IndicatorTables?
  /// Empty but in a region's summary.
  package var municipalities: [MunicipalityRow]
  /// Zones, recommendations; nil where there are none.
  package var conclusions: ConclusionList?
  /// The cycle's open data, the table for most readers first; empty where there are no figures.
  package var data: [PageFrame.Link] = []
  /// For a section of texts without data: documents to begin with.
  package var documents: [PageFrame.Link]
  /// What was changed on the page after it was published, each a sentence.
  package var corrections: [RichText] = []
}
