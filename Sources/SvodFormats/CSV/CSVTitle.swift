/// How titles of columns are compared: without regard to case, blanks and ё.
enum CSVTitle {
  /// «Краткое  название» and «краткое название» fold alike.
  static func folded(_ title: String) -> String {
    var folded = ""
    for character in title.lowercased() where !character.isWhitespace {
      folded.append(character == "ё" ? "е" : character)
    }
    return folded
  }
}
