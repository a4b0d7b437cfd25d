package import SvodDiagnostics

/// The two parts of an act's file: the head in YAML between lines of `---`, and the act.
package struct FrontMatter: Sendable {
  /// The head without its `---` lines; it knows the line on which it begins.
  package let yaml: SourceText
  /// All that follows the head; it knows the line on which it begins.
  package let body: SourceText

  /// Splits a file; nil when the first written line is not `---`, or no second one follows.
  ///
  /// - Parameters:
  ///   - source: the whole file.
  ///   - log: gets `missing-front-matter`.
  package init?(splitting source: SourceText, log: inout DiagnosticLog) {
    let lines = SourceLines(of: source)
    let indices = 0..<lines.count
    guard let opening = indices.first(where: { !Self.isBlank(lines.text(ofLine: $0)) }),
      Self.isFence(lines.text(ofLine: opening))
    else {
      log.report(.noHead(in: source))
      return nil
    }
    guard
      let closing = indices.dropFirst(opening + 1).first(where: {
        Self.isFence(lines.text(ofLine: $0))
      })
    else {
      log.report(.openHead(at: lines.position(ofLine: opening)))
      return nil
    }
    yaml = lines.part(ofLines: (opening + 1)..<closing)
    body = lines.part(ofLines: (closing + 1)..<lines.count)
  }

  private static func isBlank(_ line: String) -> Bool { line.allSatisfy(\.isWhitespace) }

  private static func isFence(_ line: String) -> Bool {
    line.hasPrefix("---") && isBlank(String(line.dropFirst(3)))
  }
}

extension Diagnostic {
  private static let example = "---\nkind: order\ntitle: О проведении мониторинга\n---"

  fileprivate static func noHead(in source: SourceText) -> Self {
    let position = FilePosition(file: source.file, line: source.firstLine)
    return Diagnostic(
      .missingFrontMatter, .error, at: position,
      "Документ начинается не с реквизитов между строками «---»",
      hint: "Добавьте в начало файла вид и название документа", example: example)
  }

  fileprivate static func openHead(at position: FilePosition) -> Self {
    Diagnostic(
      .missingFrontMatter, .error, at: position,
      "Реквизиты документа начаты строкой «---», но не закрыты второй такой строкой",
      hint: "Добавьте строку «---» после реквизитов", example: example)
  }
}
