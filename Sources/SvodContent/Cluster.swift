package import SvodDiagnostics

/// A group of organizations that work under like conditions: an entry of `clusters.yml`.
///
/// Who belongs to it is told by the organizations, which bear its title.
package struct Cluster: Sendable, Hashable {
  package typealias ID = Identifier<Cluster>

  package var id: ID
  package var title: String
  /// By what rule organizations are reckoned to it.
  package var rule: String?
  /// The act that sets the rule.
  package var decidedBy: Document.ID?
  package var position: FilePosition

  package init(id: ID, title: String, position: FilePosition) {
    self.id = id
    self.title = title
    self.position = position
  }
}
