package import SvodDiagnostics

/// Source text whose places are marked by circled digits, so that a test names a place instead of
/// counting lines: `MarkedText("year,①year\n2024,7\n")`.
package struct MarkedText: Sendable {
  /// The text without its marks.
  package let text: String
  private let places: [Character: (line: Int, column: Int)]

  package init(_ marked: String) {
    var text = ""
    var places: [Character: (line: Int, column: Int)] = [:]
    var line = 1
    var column = 1
    for character in marked {
      if "①②③④⑤⑥⑦⑧⑨".contains(character) {
        places[character] = (line, column)
        continue
      }
      text.append(character)
      if character.isNewline {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    self.text = text
    self.places = places
  }

  /// The place of a mark in the file of the given name.
  package func position(_ mark: Character, in file: String) -> FilePosition {
    guard let place = places[mark] else {
      preconditionFailure("the text has no mark \(mark)")
    }
    return FilePosition(file: file, line: place.line, column: place.column)
  }
}
