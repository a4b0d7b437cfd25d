extension String {
  /// The text with a full stop, unless it ends in one: an abbreviation brings its own («чел.»).
  var closed: String { hasSuffix(".") || hasSuffix("…") ? self : self + "." }

  /// The text with a capital first letter.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with a small first letter, for a name of requisites inside a sentence.
  var uncapitalizedFirst: String { prefix(1).lowercased() + dropFirst() }
}

extension [RichText.Run] {
  /// The sentence with a full stop, unless it ends in one: an abbreviation brings its own.
  var closed: Self {
    guard let last, last.text != last.text.closed else { return self }
    return self + [.text(".")]
  }
}
