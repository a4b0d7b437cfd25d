import SvodDiagnostics
import SvodRendering

extension HTMLBytes {
  /// How many findings a page lists; the terminal has them all.
  private static let longestList = 200

  /// Adds the findings, unfolded where they keep the newest content from being shown.
  mutating func append(_ findings: PreviewFindings) {
    guard !findings.isEmpty else { return }
    append("<aside id=\"svod-preview\" lang=\"ru\" aria-label=\"Замечания предпросмотра\">")
    append(
      findings.standing == .current
        ? "<details class=\"warnings\">" : "<details class=\"errors\" open>")
    append("<summary>", text: findings.summary, "</summary><ol>")
    if let failure = findings.failure {
      append("<li class=\"error\"><p><b>отказ</b> ", text: failure, "</p></li>")
    }
    for diagnostic in findings.errorsFirst.prefix(Self.longestList) { append(diagnostic) }
    let rest = findings.diagnostics.count - Self.longestList
    if rest > 0 {
      append("<li>", text: "Остальные замечания (\(rest)) — в окне программы", "</li>")
    }
    append("</ol></details></aside>\n")
  }

  private mutating func append(_ diagnostic: Diagnostic) {
    switch diagnostic.severity {
    case .error: append("<li class=\"error\"><p><b>ошибка</b> ")
    case .warning: append("<li><p><b>предупреждение</b> ")
    }
    append(text: diagnostic.summary)
    append("</p><p class=\"place\">", text: diagnostic.place, "</p>")
    if let text = diagnostic.text { append("<p>Написано: <code>", text: text, "</code></p>") }
    if let hint = diagnostic.hint { append("<p>", text: hint, "</p>") }
    if let example = diagnostic.example {
      append("<p>Пример: <code>", text: example, "</code></p>")
    }
    for note in diagnostic.notes {
      append("<p class=\"place\">", text: "\(note.text): \(note.position)", "</p>")
    }
    append("</li>")
  }
}

extension PreviewFindings {
  fileprivate var errorsFirst: [Diagnostic] {
    Diagnostic.Severity.allCases.flatMap { severity in
      diagnostics.filter { $0.severity == severity }
    }
  }
}

extension Diagnostic {
  /// «Content/data/2021/results.csv:2:17, столбец «numerator» [bad-number]».
  fileprivate var place: String {
    let column = position.header.map { ", столбец «\($0)»" } ?? ""
    return "\(position)\(column) [\(code.rawValue)]"
  }
}
