/// One name that a page offers to its template.
package struct TemplateField: Sendable, Equatable {
  /// What stands under a name, and so how a template may use it.
  package enum Kind: Sendable, Equatable {
    /// Plain text, escaped on output: `{{name}}`.
    case text
    /// HTML made by our own code, inserted as it is: `{{{name}}}`.
    case fragment
    /// Yes or no: `{{#name}}…{{/name}}`.
    case flag
    /// A group of names that may be absent; its section is shown once when it is present.
    case record(TemplateShape)
    /// Any number of records; the section is repeated for each.
    case list(TemplateShape)
  }

  /// In lower camel case, as templates write it: `shortTitle`.
  package let name: String
  package let kind: Kind
  /// What the name means, in the words of `svod help templates`.
  package let meaning: String

  package init(_ name: String, _ kind: Kind, _ meaning: String) {
    precondition(Self.isName(name), "«\(name)» is not a name in lower camel case")
    self.name = name
    self.kind = kind
    self.meaning = meaning
  }

  /// Whether the text could be a field's name at all: `a–z` first, then ASCII letters and digits.
  static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
    else { return false }
    return text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: false
      }
    }
  }
}
