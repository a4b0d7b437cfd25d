import SvodContent
import SvodDiagnostics

/// Findings about the wording of one document; one mistake made many times is told once.
struct TextFindings {
  private var order: [Diagnostic] = []
  private var places: [String: Int] = [:]
  private var repeats: [Int: [FilePosition]] = [:]

  /// Takes a finding, or the further place of one that was taken before.
  mutating func append(_ finding: Diagnostic) {
    let key = "\(finding.code.rawValue)\u{0}\(finding.summary)"
    if let place = places[key] {
      if order[place].position != finding.position {
        repeats[place, default: []].append(finding.position)
      }
    } else {
      places[key] = order.count
      order.append(finding)
    }
  }

  /// All findings, the first place of each, with the lines of the others in a note.
  var merged: [Diagnostic] {
    order.enumerated().map { place, finding in
      guard let others = repeats[place], let first = others.first else { return finding }
      var finding = finding
      finding.notes.append(.init(at: first, "То же \(LineList(others.map(\.line)).words)"))
      return finding
    }
  }
}

/// A word of a line: letters, with hyphens inside.
struct LineWord {
  let text: Substring
  /// In characters of the line.
  let start: Int
  /// What stands between the word before and this one.
  let gap: Substring

  var end: Int { start + text.count }

  static func all(of line: String) -> [LineWord] {
    var words: [LineWord] = []
    var index = line.startIndex
    var offset = 0
    var gapStart = index
    while index < line.endIndex {
      guard line[index].isLetter else {
        index = line.index(after: index)
        offset += 1
        continue
      }
      let start = index
      let startOffset = offset
      while index < line.endIndex, line[index].isLetter {
        index = line.index(after: index)
        offset += 1
      }
      words.append(
        LineWord(text: line[start..<index], start: startOffset, gap: line[gapStart..<start]))
      gapStart = index
    }
    return words
  }
}

extension Character {
  var isCyrillicLetter: Bool { unicodeScalars.first.map { "\u{400}"..."\u{52F}" ~= $0 } ?? false }

  var isLatinLetter: Bool { isASCII && isLetter }
}
