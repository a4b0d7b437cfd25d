/// The names that a page, a record or a list's element offers, in the order they are explained.
///
/// Keep a shape in a `static let`: two shapes that share their storage compare in constant time,
/// and every record is compared with the shape that declares it.
package struct TemplateShape: Sendable {
  package let fields: [TemplateField]
  private let indices: [String: Int]

  /// Field names must differ from one another.
  package init(_ fields: [TemplateField]) {
    self.fields = fields
    indices = Dictionary(
      fields.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { _, second in
        preconditionFailure("the name «\(fields[second].name)» is declared twice")
      })
  }

  func index(of name: String) -> Int? { indices[name] }
}

extension TemplateShape: Equatable {
  package static func == (left: Self, right: Self) -> Bool { left.fields == right.fields }
}
