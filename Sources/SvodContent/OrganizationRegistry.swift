/// All organizations in the register's order.
package struct OrganizationRegistry: Sendable {
  package let organizations: [Organization]
  private let places: [Organization.ID: Int]

  /// - Precondition: ids are unique.
  package init(_ organizations: [Organization]) {
    self.organizations = organizations
    places = Dictionary(uniqueKeysWithValues: organizations.enumerated().map { ($1.id, $0) })
  }

  package func index(of id: Organization.ID) -> Int? { places[id] }

  package subscript(id: Organization.ID) -> Organization? { places[id].map { organizations[$0] } }
}
