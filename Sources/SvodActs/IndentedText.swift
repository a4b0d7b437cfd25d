import SvodContent
import SvodDiagnostics

/// Lines that Markdown takes for code because they are indented: in an act they are text.
enum IndentedText {
  /// Paragraphs are set apart by empty lines.
  static func paragraphs(of text: String, at start: FilePosition) -> [[ActInline]] {
    var paragraphs: [[ActInline]] = []
    var paragraph: [ActInline] = []
    var position = start
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() {
      position.line = start.line + number
      let words = line.trimmingSpaces
      if words.isEmpty {
        if !paragraph.isEmpty { paragraphs.append(paragraph) }
        paragraph = []
      } else {
        if !paragraph.isEmpty { paragraph.append(ActInline(.softBreak, at: position)) }
        paragraph.append(ActInline(.text(words), at: position))
      }
    }
    return paragraph.isEmpty ? paragraphs : paragraphs + [paragraph]
  }
}
