/// All organizations of an area open in a cycle, and those that the reader may look for by an old
/// name.
package struct OrganizationsPage: Sendable, Hashable {
  package struct Entry: Sendable, Hashable {
    package var name: String
    /// Relative; nil where the organization has no page in the cycle.
    package var link: String?
    package var locality: String?
    /// «закрыта 31.08.2020, присоединена к …», «до 2020 года — …».
    package var remark: RichText?
    /// «улучшились 3 показателя», «14 организаций»; nil without data.
    package var answer: String?
    /// «ухудшился 1 показатель»; nil where none did.
    package var worsening: String?
  }

  package struct Group: Sendable, Hashable {
    package var title: String
    package var entries: [Entry]
  }

  package var frame: PageFrame
  package var heading: String
  package var statement: RichText
  package var groups: [Group]
  /// Where the other organizations stand, if one page does not hold them all.
  package var sheets: [PageFrame.Link]
  /// Closed before the cycle, and old names.
  package var others: [Entry]
}
