package import SvodDiagnostics

/// A text in GitHub Flavored Markdown as a tree of values, with the place of every part.
///
/// The markup is read by libcmark-gfm with tables, strikethrough by two tildes, autolinks, task
/// lists and footnotes; nothing is corrected or prettified, and list items keep the marker that
/// their author wrote. Grammar: https://github.github.com/gfm/.
package struct MarkdownDocument: Sendable, Hashable {
  /// A longer text is an error, because a reader of one page could not use it either.
  static let largestSize = 2_000_000

  package var blocks: [MarkdownBlock]

  package init(blocks: [MarkdownBlock]) {
    self.blocks = blocks
  }

  /// Reads a text; what cannot be shown as written is reported and left out.
  ///
  /// - Parameters:
  ///   - text: the text after the front matter.
  ///   - file: the file's name for findings.
  ///   - firstLine: the number of the text's first line in the file.
  ///   - log: takes `file-too-large`, `table-too-wide`, `markup-too-intricate`, `raw-html` and
  ///     `unsafe-link`.
  package init(
    parsing text: String, file: String, firstLine: Int = 1, log: inout DiagnosticLog
  ) {
    var source = MarkdownSource(text: text, file: file, firstLine: firstLine)
    guard source.bytes.count <= Self.largestSize else {
      log.report(.textTooLarge(at: source.start))
      self.init(blocks: [])
      return
    }
    MarkdownGuard.blankCostlyLines(of: &source, log: &log)
    source.protectBlanks()
    source.protectUnusedFootnotes()
    var conversion = MarkdownConversion(source: source, log: log)
    let blocks = CommonMarkTree.parse(source.bytes) { conversion.blocks(in: $0, depth: 0) }
    log = conversion.log
    self.init(blocks: blocks)
  }
}

extension Diagnostic {
  fileprivate static func textTooLarge(at position: FilePosition) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, .error, at: position,
      "Текст документа больше 2 МБ",
      hint: "Разделите документ: приложения можно положить отдельными файлами")
  }
}
