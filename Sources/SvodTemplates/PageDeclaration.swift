/// A kind of page: what its template is called and which names that template may use.
package struct PageDeclaration: Sendable, Equatable {
  /// The kind's name, which is also the template's without `.html`: `organization`.
  package let name: String
  /// What pages of this kind show, in the words of `svod help templates`.
  package let meaning: String
  package let shape: TemplateShape

  package init(name: String, meaning: String, shape: TemplateShape) {
    self.name = name
    self.meaning = meaning
    self.shape = shape
  }
}
