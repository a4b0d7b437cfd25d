/// Where a section's content and templates lie, and where the finished section goes.
package struct ProjectFolders: Sendable, Hashable {
  package var content: String
  package var templates: String
  package var output: String

  package init(content: String, templates: String, output: String) {
    self.content = content
    self.templates = templates
    self.output = output
  }
}
