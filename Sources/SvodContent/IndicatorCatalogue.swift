package import SvodNumbers

/// A headed group of indicators inside a direction.
package struct IndicatorGroup: Sendable, Hashable {
  package var id: String
  package var direction: Direction.ID
  package var number: String?
  package var title: String
  /// The day of the list that the group belongs to; nil where the author gives none.
  package var version: CalendarDate?

  package init(id: String, direction: Direction.ID, number: String?, title: String) {
    self.id = id
    self.direction = direction
    self.number = number
    self.title = title
  }
}

/// All indicators in the order of directions, files' groups and entries.
package struct IndicatorCatalogue: Sendable {
  package let groups: [IndicatorGroup]
  package let indicators: [Indicator]
  private let places: [Indicator.ID: Int]

  /// - Precondition: ids are unique.
  package init(groups: [IndicatorGroup], indicators: [Indicator]) {
    self.groups = groups
    self.indicators = indicators
    places = Dictionary(uniqueKeysWithValues: indicators.enumerated().map { ($1.id, $0) })
  }

  package func index(of id: Indicator.ID) -> Int? { places[id] }

  package subscript(id: Indicator.ID) -> Indicator? { places[id].map { indicators[$0] } }
}
