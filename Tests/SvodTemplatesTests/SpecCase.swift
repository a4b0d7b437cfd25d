import Testing

/// A case of https://github.com/mustache/spec, by its name there, on the sample page's data.
struct SpecCase: Sendable, CustomTestStringConvertible {
  let name: String
  let template: String
  let expected: String
  let partials: [String: String]

  init(_ name: String, _ template: String, _ expected: String, _ partials: [String: String] = [:]) {
    self.name = name
    self.template = template
    self.expected = expected
    self.partials = partials
  }

  var testDescription: String { name }
}
