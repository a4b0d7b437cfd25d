package import SvodDiagnostics

/// A row of `institutions.csv`: somebody whom acts make responsible and who gives no data.
package struct Institution: Sendable, Hashable {
  package typealias ID = Identifier<Institution>

  package var id: ID
  /// The full official name.
  package var name: String
  /// The name for headings; the full one where the author gives no other.
  package var shortName: String
  package var website: String?
  package var position: FilePosition

  package init(id: ID, name: String, shortName: String, position: FilePosition) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.position = position
  }
}

/// A name by which acts mean a person, an organization, an institution or a working group.
package struct NameAlias: Sendable, Hashable {
  package var name: String
  /// Of whom it means.
  package var id: String
  package var position: FilePosition

  package init(_ name: String, id: String, position: FilePosition) {
    self.name = name
    self.id = id
    self.position = position
  }
}
