import SvodDiagnostics

/// Cuts a template's text into tags and the text between them.
struct TemplateScanner {
  private let file: String
  private let characters: [Character]
  private var index = 0
  private var line = 1
  private var column = 1
  private var tokens: [TemplateToken] = []

  /// All pieces of the file in order; a tag that cannot be read is reported and left out.
  static func tokens(of file: TemplateFile, log: inout DiagnosticLog) -> [TemplateToken] {
    var scanner = TemplateScanner(file)
    while scanner.index < scanner.characters.count {
      if scanner.stands("{{", at: scanner.index) {
        scanner.scanTag(log: &log)
      } else {
        scanner.scanText()
      }
    }
    return scanner.tokens
  }

  private init(_ file: TemplateFile) {
    self.file = file.name
    let hasByteOrderMark = file.text.unicodeScalars.first == "\u{FEFF}"
    characters = Array(
      hasByteOrderMark ? String(file.text.unicodeScalars.dropFirst()) : file.text)
  }

  private var position: FilePosition { FilePosition(file: file, line: line, column: column) }

  private mutating func scanText() {
    let start = (index: index, position: position)
    var isLineEnd = false
    while index < characters.count, !isLineEnd, !stands("{{", at: index) {
      isLineEnd = characters[index].isNewline
      advance(to: index + 1)
    }
    tokens.append(.text(String(characters[start.index..<index]), start.position))
  }

  private mutating func scanTag(log: inout DiagnosticLog) {
    let start = (index: index, position: position)
    let braces = stands("{{{", at: index) ? ("{{{", "}}}") : ("{{", "}}")
    let inside = index + braces.0.count
    guard let end = end(of: braces.1, from: inside) else {
      log.report(.unclosedBraces(braces, at: start.position))
      advance(to: inside)
      return
    }
    advance(to: end + braces.1.count)
    let written = TemplateTag.Written(
      inner: String(characters[inside..<end]), text: String(characters[start.index..<index]),
      isTripled: braces.0.count == 3, position: start.position)
    if let tag = TemplateTag(reading: written, log: &log) {
      tokens.append(.tag(tag))
    }
  }

  /// Where the closing braces stand; a tag cannot hold other tags, a comment can.
  private func end(of braces: String, from start: Int) -> Int? {
    let isComment = start < characters.count && characters[start] == "!"
    var place = start
    while place < characters.count {
      if stands(braces, at: place) { return place }
      if !isComment, stands("{{", at: place) { return nil }
      place += 1
    }
    return nil
  }

  private func stands(_ text: String, at place: Int) -> Bool {
    characters[place...].starts(with: text)
  }

  private mutating func advance(to end: Int) {
    for character in characters[index..<end] {
      if character.isNewline {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    index = end
  }
}

extension Diagnostic {
  fileprivate static func unclosedBraces(
    _ braces: (String, String), at position: FilePosition
  ) -> Self {
    Diagnostic(
      .templateSyntax, .error, at: position, "Скобки «\(braces.0)» не закрыты", text: braces.0,
      hint: "Допишите «\(braces.1)» после имени", example: "\(braces.0)title\(braces.1)")
  }
}
