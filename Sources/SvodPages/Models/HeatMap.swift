/// Organizations against indicators in one cycle, coloured where a value stands apart.
package struct HeatMap: Sendable, Hashable {
  /// How noticeably a value differs from the median of the others.
  package enum Level: String, Sendable, Hashable, CaseIterable {
    case muchBetter
    case better
    case worse
    case muchWorse
  }

  /// What stands where an organization meets an indicator; never nothing.
  package enum Cell: Sendable, Hashable {
    /// The value, and how it stands apart; the sign says on which side of the median.
    case value(ValueCell, Level?, Sign?)
    /// The indicator does not measure the organization.
    case inapplicable
  }

  package struct Column: Sendable, Hashable {
    package var code: String?
    /// With soft hyphens: the column is narrow.
    package var title: String
    /// After a comma: «%».
    package var unit: String?
    package var link: String
    /// The median of all, or how many meet the condition.
    package var middle: ValueCell
    /// Of the indicator's row on an organization's page; nil where values lead nowhere.
    package var anchor: String?
  }

  package struct Row: Sendable, Hashable {
    package var name: String
    package var link: String
    /// One a column.
    package var cells: [Cell]
  }

  /// So many indicators as stand beside one another on a sheet.
  package struct Part: Sendable, Hashable {
    /// The directions of the indicators, or their groups in a section of one direction.
    package var caption: RichText
    package var columns: [Column]
    package var rows: [Row]
  }

  /// How to read the tables.
  package var meaning: RichText
  package var parts: [Part]
  /// What the colours stand for, by the levels that some cell has.
  package var key: [KeyLine]
  package var notes: [RichText]

  package struct KeyLine: Sendable, Hashable {
    package var mark: Mark
    package var text: String

    package enum Mark: Sendable, Hashable {
      case level(Level)
      case near
      case hidden
      case inapplicable
    }
  }
}
