/// The values of one page, or of one element of a list, under the names of its shape.
///
/// A name that the shape lacks and a value of another kind are mistakes of our own code and stop
/// the program where they are set. Every field has to be set before rendering, absence included:
/// `.flag(false)`, `.record(nil)`, `.list([])`, `.text("")`. There are no defaults, because a
/// default looks on the page exactly like a forgotten line of code.
package struct TemplateRecord: Sendable {
  package let shape: TemplateShape
  private var values: [TemplateValue?]
  private var unsetCount: Int

  package init(_ shape: TemplateShape) {
    self.shape = shape
    values = Array(repeating: nil, count: shape.fields.count)
    unsetCount = shape.fields.count
  }

  /// The value under a name; `nil` while it has not been set.
  package subscript(name: String) -> TemplateValue? {
    get { values[index(of: name)] }
    set {
      let index = index(of: name)
      if let newValue {
        precondition(
          newValue.fits(shape.fields[index].kind), "the value of «\(name)» is of another kind")
      }
      unsetCount += (newValue == nil ? 1 : 0) - (values[index] == nil ? 1 : 0)
      values[index] = newValue
    }
  }

  /// The values in the order of the shape's fields, none of them missing.
  var completeValues: [TemplateValue?] {
    precondition(unsetCount == 0, "never set: \(unsetNames.joined(separator: ", "))")
    return values
  }

  private var unsetNames: [String] {
    zip(shape.fields, values).filter { $0.1 == nil }.map(\.0.name)
  }

  private func index(of name: String) -> Int {
    guard let index = shape.index(of: name) else {
      preconditionFailure("the shape has no name «\(name)»")
    }
    return index
  }
}

extension TemplateRecord: Equatable {
  package static func == (left: Self, right: Self) -> Bool {
    left.shape == right.shape && left.values == right.values
  }
}
