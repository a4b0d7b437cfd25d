import SvodLanguage

/// All that a page shows of indicators in a cycle: tile bar, table, heat tables.
///
/// They stand in a summary; where several directions have data, on the page of each.
package struct IndicatorTables: Sendable, Hashable {
  /// What the table calls those whose values it draws.
  package struct Words: Sendable, Hashable {
    /// «По организациям», «По муниципалитетам», «Среди муниципалитетов».
    package var pictureHead: String
    /// «значения организаций».
    package var subject: String
    /// What the marks of the drawings are.
    package var marks: MarkWords
  }

  /// Nil where there is nothing to compare.
  package var tiles: TileBar?
  /// Years of the value columns, ascending; after them the region, on a municipality's page.
  package var valueHeads: [String]
  /// Which of them is the page's own; after it stands the region's.
  package var ownColumn: Int
  /// «2019–2021».
  package var historyHead: String
  package var axis: StripAxis?
  package var groups: [IndicatorRowGroup]
  /// What the table's signs and terms mean; nil where it has none.
  package var meaning: RichText?
  package var notes: [RichText]
  package var words: Words
  /// Organizations against indicators; nil where there is nothing to compare or too much.
  package var heat: HeatMap?
  /// Where the values of organizations are, when they are too many for `heat`.
  package var heatAbsence: RichText?
}

extension IndicatorTables {
  /// What the table's columns hold.
  ///
  /// «Показатели в порядке положения: значения по годам, изменение за год и значения организаций».
  package var caption: RichText {
    let rows = groups.flatMap(\.rows)
    let columns = [
      ownColumn > 0 ? "значения по\u{A0}годам" : "значения за\u{A0}год",
      rows.contains { $0.change != nil } ? "изменение за\u{A0}год" : nil,
      rows.contains { $0.picture != .none } ? words.subject : nil,
    ]
    let contents = RussianList.joined(columns.compactMap(\.self))
    return RichText("Показатели в\u{A0}порядке положения: \(contents).")
  }
}
