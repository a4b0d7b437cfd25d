/// A row of an indicator table on an organization's page or in a summary.
package struct IndicatorRow: Sendable, Hashable {
  /// The picture of the place among others.
  package enum Picture: Sendable, Hashable {
    case none
    case strip(StripChart)
    case squares(SquaresChart)
    /// A sentence in the picture's place: «3 из 5 организаций представили сведения».
    case words(String)
  }

  /// The series up to the page's cycle.
  package enum History: Sendable, Hashable {
    case none
    case spark(SparkChart)
    /// «нет → нет → да».
    case words(String)
  }

  /// The indicator's id; also the row's anchor.
  package var anchor: String
  package var code: String?
  package var title: String
  /// Relative, to the indicator's page of the same cycle.
  package var link: String
  /// After a comma: «%», «чел.».
  package var unit: String?
  /// Under the title: «до 2020 года не измеряли», «в 2020 году не проводилось».
  package var remarks: [String]
  /// One a column: on an organization's page its value and the municipality's, in a summary the
  /// values of up to three cycles, the page's own last.
  package var values: [ValueCell]
  /// What stands before the last value where the table is folded, when the column's own words do
  /// not fit it: «выполняют» instead of «медиана».
  package var foldedHead: String?
  package var history: History
  package var change: ChangeCell?
  package var picture: Picture

  package init(
    anchor: String, code: String?, title: String, link: String, unit: String?, remarks: [String],
    values: [ValueCell], foldedHead: String? = nil, history: History, change: ChangeCell?,
    picture: Picture
  ) {
    self.anchor = anchor
    self.code = code
    self.title = title
    self.link = link
    self.unit = unit
    self.remarks = remarks
    self.values = values
    self.foldedHead = foldedHead
    self.history = history
    self.change = change
    self.picture = picture
  }
}

/// Rows under one heading.
package struct IndicatorRowGroup: Sendable, Hashable {
  /// Heading of the direction that begins with this group; nil where it goes on, and in a section
  /// of one direction.
  package var direction: String?
  package var title: String
  package var rows: [IndicatorRow]

  package init(direction: String? = nil, title: String, rows: [IndicatorRow]) {
    self.direction = direction
    self.title = title
    self.rows = rows
  }
}
