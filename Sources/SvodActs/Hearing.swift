/// What minutes begin a matter with: «СЛУШАЛИ: о результатах аудита».
enum Hearing {
  private static let words: Set<String> = ["слушали", "заслушали"]

  /// Whether the text of a clause begins a matter.
  static func begins(_ text: String) -> Bool {
    words.contains(text.drop(while: \.isWhitespace).prefix(while: \.isLetter).lowercased())
  }
}
