package import SvodDiagnostics

/// A municipality of a regional section.
package struct Municipality: Sendable, Hashable {
  package typealias ID = Identifier<Municipality>

  package var id: ID
  /// Nominative: «Заречный район».
  package var name: String
  /// For sentences: «Заречного района»; nil where not given, and sentences do without it.
  package var genitive: String?
  package var website: String?
  package var position: FilePosition

  package init(id: ID, name: String, position: FilePosition) {
    self.id = id
    self.name = name
    self.position = position
  }
}

/// All municipalities in the register's order; none where the section is of one municipality.
package struct MunicipalityRegistry: Sendable {
  package let municipalities: [Municipality]
  private let places: [Municipality.ID: Int]

  /// - Precondition: ids are unique.
  package init(_ municipalities: [Municipality]) {
    self.municipalities = municipalities
    places = Dictionary(uniqueKeysWithValues: municipalities.enumerated().map { ($1.id, $0) })
  }

  package func index(of id: Municipality.ID) -> Int? { places[id] }

  package subscript(id: Municipality.ID) -> Municipality? { places[id].map { municipalities[$0] } }
}
