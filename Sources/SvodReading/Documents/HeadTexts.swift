import SvodContent
import SvodDiagnostics
import SvodFormats

/// The texts of a document's head that readers see, with the place of every part in the file.
struct HeadTexts {
  /// In the order of their keys: title, issuer, signature, place, bases, notes, attachments.
  let all: [[ActInline]]

  private static let keys: [DocumentKey] = [.title, .issuer, .signedBy, .place]
  private static let lists: [(key: DocumentKey, member: String)] = [
    (.legalBasis, "text"), (.notes, "text"), (.attachments, "title"),
  ]

  init(_ keys: YAMLMapping<DocumentKey>, of source: SourceText) {
    let lines = source.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(Array.init)
    let single = Self.keys.compactMap { keys[$0]?.ownScalar }
    let listed = Self.lists.flatMap { key, member in
      keys[key].map { $0.scalars(of: member) } ?? []
    }
    all = (single + listed).map { scalar in
      var walk = ScalarWalk(scalar, lines: lines, firstLine: source.firstLine)
      return walk.inlines()
    }
  }
}

extension YAMLNode {
  fileprivate var ownScalar: YAMLScalar? {
    guard case .scalar(let scalar) = content, !isAbsent else { return nil }
    return scalar
  }

  /// The texts of a list: its items themselves, or a member of each.
  fileprivate func scalars(of member: String) -> [YAMLScalar] {
    switch content {
    case .scalar: ownScalar.map { [$0] } ?? []
    case .sequence(let items): items.flatMap { $0.scalars(of: member) }
    case .mapping(let entries):
      entries.filter { $0.key.text == member }.compactMap(\.value.ownScalar)
    }
  }
}

/// Walks a scalar's text along its source, which has quotes, escapes and folded lines besides.
private struct ScalarWalk {
  private let text: [Character]
  private let lines: [[Character]]
  private let firstLine: Int
  private let start: FilePosition
  private var line: Int
  private var column: Int
  private var parts: [ActInline] = []
  private var part = ""
  private var partStart: FilePosition

  init(_ scalar: YAMLScalar, lines: [[Character]], firstLine: Int) {
    text = Array(scalar.text)
    self.lines = lines
    self.firstLine = firstLine
    start = scalar.position
    partStart = scalar.position
    line = scalar.position.line - firstLine
    column = scalar.position.column - 1
    guard scalar.isQuoted, let first = current else { return }
    if first == "|" || first == ">" { skipLine() } else { column += 1 }
  }

  private var current: Character? {
    lines.indices.contains(line) && lines[line].indices.contains(column) ? lines[line][column] : nil
  }

  private var position: FilePosition {
    FilePosition(file: start.file, line: line + firstLine, column: column + 1)
  }

  /// The text in parts, one for each stretch that stands in the source just so.
  mutating func inlines() -> [ActInline] {
    partStart = position
    for character in text { take(character) }
    finishPart()
    return parts
  }

  private mutating func take(_ character: Character) {
    if current == nil, character.isWhitespace { return takeLineEnd(character) }
    if current != character { passOver() }
    if part.isEmpty { partStart = position }
    part.append(character)
    if current == character { column += 1 }
  }

  /// A folded line ends with what is a space, or a line end, of the text.
  private mutating func takeLineEnd(_ character: Character) {
    if part.isEmpty { partStart = position }
    part.append(character)
    finishPart()
    skipLine()
  }

  /// Passes over what the source has besides: an escape, a second quote, the end of a line.
  private mutating func passOver() {
    finishPart()
    guard let mark = current else { return skipLine() }
    if mark == "\\" || mark == "'" || mark.isWhitespace { column += 1 }
  }

  private mutating func skipLine() {
    repeat {
      line += 1
    } while lines.indices.contains(line) && lines[line].allSatisfy(\.isWhitespace)
    column = 0
    while let current, current.isWhitespace { column += 1 }
  }

  private mutating func finishPart() {
    guard !part.isEmpty else { return }
    parts.append(ActInline(.text(part), at: partStart))
    part = ""
  }
}
