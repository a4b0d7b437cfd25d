/// One indicator in one cycle: how much, whereto, how organizations differ, and how it is computed.
package struct IndicatorPage: Sendable {
  /// An organization, or a municipality of a region.
  package struct OrganizationRow: Sendable, Hashable {
    /// The organization's or the municipality's id; also the row's anchor.
    package var anchor: String
    /// Anchors of the row from before the organization was renamed.
    package var formerAnchors: [String] = []
    package var name: String
    package var link: String?
    package var before: ValueCell?
    package var now: ValueCell
    package var change: ChangeCell?
    /// Both cycles on the axis; nil for conditions and where neither has a value to show.
    package var chart: DumbbellChart?
    /// «11 / 18 · 100 %»; nil where it may not be shown.
    package var calculation: String?
    /// «data/2021/results.csv, строка 7».
    package var source: String?
  }

  /// What the page calls its rows, and whose value it sums up.
  package struct RowWords: Sendable, Hashable {
    /// «Как различаются организации».
    package var heading: String
    package var nameHead: String
    package var caption: String
    /// Over what a row's value is made of: «Расчёт», «Распределение».
    package var calculationHead: String
    /// Over the value of cycles: «Муниципалитет», «Регион».
    package var valueHead: String
  }

  package struct YearRow: Sendable, Hashable {
    package var year: String
    package var link: String?
    package var value: ValueCell
    package var change: ChangeCell?
    /// Minimum, median and maximum of the shown values.
    package var minimum: ValueCell
    package var median: ValueCell
    package var maximum: ValueCell
  }

  /// A line of the indicator's passport.
  package struct PassportLine: Sendable, Hashable {
    package var title: String
    package var value: RichText
  }

  /// A formula as it is drawn: one expression over another, then a factor.
  package struct Fraction: Sendable, Hashable {
    package var numerator: String
    package var denominator: String
    /// «· 100 %».
    package var factor: String
  }

  /// «Как рассчитано».
  package struct Calculation: Sendable, Hashable {
    /// «Показатель = m / n · 100 %, где m — …, n — …».
    package var formula: RichText
    /// The same to be drawn in its place; nil where it is no fraction.
    package var fraction: Fraction?
    /// The formula with one organization's published numbers.
    package var example: RichText?
    /// The municipality's own: «112 / 190 · 100 % = 58,9 %».
    package var municipality: RichText?
    /// The set behind n: its rule and how many.
    package var set: RichText?
    package var members: [PageFrame.Link]
    package var remarks: [RichText]
  }

  /// How the data came to be, what followed from them, and where they can be taken from.
  package struct Background: Sendable, Hashable {
    /// «Как получены данные за 2021 год».
    package var heading: String
    /// How the data came to be; empty where nothing is recorded.
    package var steps: [RecordedStep]
    /// What is done about the values; empty where nothing is.
    package var deeds: [ConclusionList.Item]
    /// To the whole thread of what followed; nil without `deeds`.
    package var thread: PageFrame.Link?
    /// The tables that hold the values; empty in a cycle without any.
    package var data: [PageFrame.Link]
    /// What the rows of the tables call the indicator.
    package var code: String
  }

  package var frame: PageFrame
  /// «Показатель 5.1.3 · Условия: кадры · чем больше, тем лучше».
  package var overline: String
  package var heading: String
  /// The number in large type and its unit; nil where there is none.
  package var figure: String?
  package var figureUnit: String?
  /// The answer of the page with the number in it.
  package var statement: RichText
  /// The same beside the number in large type, which it does not repeat.
  package var lead: RichText
  package var rowHeads: [String]
  package var axis: StripAxis?
  /// What the dotted line of the charts is; nil where they have none.
  package var referenceTitle: String?
  package var rows: [OrganizationRow]
  package var rowWords: RowWords
  /// Where the other rows stand, if one page does not hold them all.
  package var sheets: [PageFrame.Link]
  /// What the table's signs and terms mean; nil where it has none.
  package var meaning: RichText?
  /// Why there are no rows: an aggregate or a municipality's indicator; nil where there are.
  package var rowsAbsence: String?
  package var years: [YearRow]
  /// The same drawn; nil with fewer than two values.
  package var course: CourseChart?
  /// What the columns of `years` are, and why some have no number.
  package var yearsCaption: RichText
  package var calculation: Calculation
  /// Markdown of the catalogue, as blocks of an act.
  package var method: ActText?
  package var passport: [PassportLine]
  package var notes: [RichText]
  package var background: Background
  /// What was changed on the page after it was published, each a sentence.
  package var corrections: [RichText] = []
}
