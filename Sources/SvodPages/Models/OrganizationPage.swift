/// One organization in one cycle: its values against last year and against the others.
package struct OrganizationPage: Sendable, Hashable {
  package struct Fact: Sendable, Hashable {
    package var title: String
    package var value: String
    /// To the indicator's page, at the organization's row; nil where the fact is no indicator.
    package var link: String?
  }

  /// An indicator's course beside that of the others' median.
  package struct Course: Sendable, Hashable {
    /// Of the numbers of the drawing, where they stand as a table.
    package var anchor: String
    package var title: String
    /// After a comma: «%», «балл».
    package var unit: String?
    /// To the indicator's page.
    package var link: String
    package var chart: CourseChart
  }

  package var frame: PageFrame
  package var heading: String
  /// Full name, locality, cycle and day of publication.
  package var introduction: String
  /// «Сайт: school.example», with a link; nil where none is given.
  package var website: RichText?
  /// «Закрыта 31.08.2020», with a link to the successor; nil while the organization works.
  package var closure: RichText?
  /// «Правопреемник организации, закрытой 31.08.2020: …», of a successor.
  package var predecessors: [RichText]
  /// «До 01.09.2020 — …» of a renamed organization.
  package var formerNames: [String]
  /// The municipality in a regional section, with a link.
  package var belonging: RichText?
  /// The answer of the page.
  package var statement: RichText
  /// Under it in small print: what became of the indicators that it does not name.
  package var rest: RichText?
  /// «Школа в сравнении с районом».
  package var tableHeading: String
  /// Context indicators that the answer does not tell already.
  package var facts: [Fact]
  /// Heads of the value columns: «Школа, 2021», «Район: медиана / выполняют условие».
  package var valueHeads: [String]
  /// Short forms of the heads for folded rows: «2021», «район».
  package var foldedHeads: [String]
  package var historyHead: String
  package var axis: StripAxis?
  package var groups: [IndicatorRowGroup]
  /// What the table's signs and terms mean; nil where it has none.
  package var meaning: RichText?
  /// Under the table, each a sentence: what is hidden and why, rounding, words of absence.
  package var notes: [RichText]
  /// Up to eight; empty where fewer than two could be drawn.
  package var courses: [Course] = []
  /// Zones, recommendations; nil where there are none.
  package var conclusions: ConclusionList?
  /// Where plans and decisions make the organization responsible; nil where none does.
  package var participation: PageFrame.Link?
  /// Who gave the data and who checked them, when.
  package var submission: String?
  /// Its place in the management cycle; empty where nothing follows from its data.
  package var steps: [RecordedStep] = []
  /// What was changed on the page after it was published, each a sentence.
  package var corrections: [RichText] = []
}
