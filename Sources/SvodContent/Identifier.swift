/// The permanent name of a thing: lower-case Latin letters, digits and hyphens.
///
/// Ids make addresses and anchors and are never renamed. The owner keeps an organization's id from
/// being handed in where an indicator's is meant.
package struct Identifier<Owner>: Sendable, Hashable {
  /// The id as typed: `berezovskaya`.
  package let text: String

  package init(_ text: String) {
    self.text = text
  }
}

extension Identifier: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Identifier: CustomStringConvertible {
  package var description: String { text }
}
