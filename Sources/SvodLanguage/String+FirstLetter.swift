extension String {
  /// The text with a capital first letter.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with a small first letter, for a name of requisites inside a sentence.
  package var uncapitalizedFirst: String { prefix(1).lowercased() + dropFirst() }
}
