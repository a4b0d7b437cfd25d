/// A file of the templates' folder as it was read.
package struct TemplateFile: Sendable, Equatable {
  /// The path as findings print it: `Templates/organization.html`.
  package let name: String
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
