import SvodContent
import SvodDiagnostics

/// A piece of a word by which most lines are passed over before they are looked at closely.
struct TextNeedle: Sendable {
  private let bytes: [UInt8]

  /// - Parameter text: at least one letter; case and ё matter.
  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Whether a text has the piece, in time proportional to its length.
  func isIn(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(isIn) ?? isIn(Array(text.utf8))
  }

  private func isIn(_ text: some RandomAccessCollection<UInt8>) -> Bool {
    guard let first = bytes.first, text.count >= bytes.count else { return false }
    var place = text.startIndex
    let last = text.index(text.endIndex, offsetBy: -bytes.count)
    while place <= last {
      if text[place] == first, text[place...].starts(with: bytes) { return true }
      place = text.index(after: place)
    }
    return false
  }
}

extension LineWord {
  /// The word in small letters and without ё.
  var folded: String { text.lowercased().replacing("ё", with: "е") }

  /// Whether the word begins with one of the stems.
  func begins(withOneOf stems: [String]) -> Bool {
    let word = folded
    return stems.contains(where: word.hasPrefix)
  }
}

extension TextLine {
  /// The place of a word, or of the line.
  func position(of word: LineWord) -> FilePosition {
    position(at: word.start) ?? inlines[0].position
  }

  /// What stands from one word to another, as written.
  func text(from first: LineWord, to last: LineWord) -> String {
    String(words.dropFirst(first.start).prefix(last.end - first.start))
  }
}
