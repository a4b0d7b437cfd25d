package import SvodDiagnostics

/// A piece of a YAML file that knows its place: text, a list, or keys with values.
///
/// Nothing is interpreted: `1.10` stays «1.10», `yes` stays «yes». An alias stands as what it
/// repeats, with the place of that.
package struct YAMLNode: Sendable {
  package enum Content: Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  /// A key of a mapping with its value.
  package struct Entry: Sendable {
    /// The key; its text is not empty.
    package let key: YAMLScalar
    package let value: YAMLNode
  }

  package let content: Content
  package let position: FilePosition
  /// The key under which the node stands, as findings name it; an item of a list has the list's.
  package let key: String?

  /// Whether nothing is written here: `title:` with nothing behind it, `~` or `null`.
  package var isAbsent: Bool {
    guard case .scalar(let scalar) = content else { return false }
    return !scalar.isQuoted && ["", "~", "null"].contains(scalar.text)
  }
}

/// Text in a YAML file, as written, and where it stands.
package struct YAMLScalar: Sendable, Equatable {
  package let text: String
  package let position: FilePosition
  /// Whether the text stands in quotes, or in a block after `|` or `>`.
  package let isQuoted: Bool
}
