/// The words of two texts as one text: kept, removed and added ones.
struct WordDifference {
  enum Kind {
    case kept
    case removed
    case added
  }

  /// Stretches of words with the space before each; neighbours differ in kind.
  private(set) var stretches: [(kind: Kind, words: String, gap: String)] = []

  private struct Word {
    let text: Substring
    /// Whether no space stands before it.
    let isGlued: Bool

    /// Marks behind a word are the same wherever they stand.
    static func same(_ left: Word, _ right: Word) -> Bool { left.text == right.text }
  }

  /// Longer texts that have little in common are shown as replaced: nobody could follow more.
  private static let largestTable = 400_000

  init(from old: String, to new: String) {
    let old = Self.words(of: old)
    let new = Self.words(of: new)
    let start = zip(old, new).prefix { Word.same($0, $1) }.count
    let end = zip(old[start...].reversed(), new[start...].reversed()).prefix { Word.same($0, $1) }
      .count
    append(.kept, old[..<start])
    appendMiddle(old[start..<old.count - end], new[start..<new.count - end])
    append(.kept, old[(old.count - end)...])
  }

  /// Words, and the marks behind them apart: «марта,» and «марта» share a word.
  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    for piece in text.split(whereSeparator: \.isWhitespace) {
      let end = piece.lastIndex { !",.;:!?)»".contains($0) }
      let marks = end.map { piece.index(after: $0) } ?? piece.startIndex
      if marks > piece.startIndex { words.append(Word(text: piece[..<marks], isGlued: false)) }
      if marks < piece.endIndex {
        words.append(Word(text: piece[marks...], isGlued: marks > piece.startIndex))
      }
    }
    return words
  }

  private mutating func append(_ kind: Kind, _ words: ArraySlice<Word>) {
    for word in words {
      let gap = word.isGlued || stretches.isEmpty ? "" : " "
      if let last = stretches.last, last.kind == kind {
        stretches[stretches.count - 1].words += gap + word.text
      } else {
        // The space before a stretch is the text's and no part of what was changed.
        stretches.append((kind, String(word.text), gap))
      }
    }
  }

  /// The longest common subsequence by its table.
  ///
  /// Source: R. A. Wagner, M. J. Fischer, JACM 21(1), 1974.
  private mutating func appendMiddle(_ old: ArraySlice<Word>, _ new: ArraySlice<Word>) {
    guard !old.isEmpty, !new.isEmpty, old.count * new.count <= Self.largestTable else {
      append(.removed, old)
      append(.added, new)
      return
    }
    let (old, new) = (Array(old), Array(new))
    let width = new.count + 1
    var lengths = [Int32](repeating: 0, count: (old.count + 1) * width)
    for row in old.indices.reversed() {
      for column in new.indices.reversed() {
        lengths[row * width + column] =
          Word.same(old[row], new[column])
          ? lengths[(row + 1) * width + column + 1] + 1
          : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
      }
    }
    walk(old, new, lengths, width)
  }

  private mutating func walk(
    _ old: [Word], _ new: [Word], _ lengths: [Int32], _ width: Int
  ) {
    var (row, column) = (0, 0)
    while row < old.count, column < new.count {
      if Word.same(old[row], new[column]) {
        append(.kept, old[row...row])
        (row, column) = (row + 1, column + 1)
      } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
        append(.removed, old[row...row])
        row += 1
      } else {
        append(.added, new[column...column])
        column += 1
      }
    }
    append(.removed, old[row...])
    append(.added, new[column...])
  }
}
