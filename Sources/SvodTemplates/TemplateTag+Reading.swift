import SvodDiagnostics

extension TemplateTag {
  /// A tag as the scanner found it, not yet understood.
  struct Written {
    /// What stands between the braces.
    let inner: String
    /// The same with its braces.
    let text: String
    let isTripled: Bool
    let position: FilePosition
  }

  /// The signs that say what a tag does; a name without a sign is shown as text.
  private static let signs: [Character: Kind] = [
    "#": .opening(.section), "^": .opening(.invertedSection), "$": .opening(.block),
    "<": .opening(.layout), "/": .closing, ">": .partial, "!": .comment,
  ]

  /// Understands a tag, or reports why it cannot be one.
  init?(reading written: Written, log: inout DiagnosticLog) {
    let inner = written.inner.withoutOuterSpace
    if let reason = Self.refusal(of: inner, isTripled: written.isTripled) {
      log.report(.refusedTag(written, reason))
      return nil
    }
    (kind, name) = Self.meaning(of: inner, isTripled: written.isTripled)
    text = written.text
    position = written.position
    if let problem = nameProblem(written) {
      log.report(problem)
      return nil
    }
  }

  private static func meaning(of inner: String, isTripled: Bool) -> (Kind, String) {
    if isTripled { return (.fragment, inner) }
    if let sign = inner.first, let kind = signs[sign] {
      return (kind, String(inner.dropFirst()).withoutOuterSpace)
    }
    if let space = inner.firstIndex(where: \.isWhitespace), inner[..<space] == "asset" {
      return (.asset, String(inner[space...]).withoutOuterSpace)
    }
    return (.text, inner)
  }

  /// Why a tag of the full Mustache language is not one of ours.
  private static func refusal(of inner: String, isTripled: Bool) -> String? {
    switch inner.first {
    case "=": "скобки шаблона изменить нельзя"
    case "&": "готовую разметку вставляют тройными скобками"
    case "." where inner == ".": "у каждого значения списка есть имя"
    case ">", "<":
      inner.dropFirst().contains("*") ? "имя вставляемого файла пишут прямо" : nil
    default: nil
    }
  }

  private func nameProblem(_ written: Written) -> Diagnostic? {
    switch kind {
    case .comment: nil
    case .text, .fragment, .closing, .partial, .asset, .opening:
      if name.isEmpty {
        .emptyTag(written)
      } else if !isNameAllowed {
        .badName(name, written)
      } else {
        nil
      }
    }
  }

  private var isNameAllowed: Bool {
    switch kind {
    case .text, .fragment, .opening(.section), .opening(.invertedSection), .opening(.block):
      TemplateField.isName(name)
    case .partial, .asset, .opening(.layout): !name.contains(where: \.isWhitespace)
    case .closing, .comment: true
    }
  }
}

extension String {
  fileprivate var withoutOuterSpace: String {
    let head = drop(while: \.isWhitespace)
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(head[...last])
  }
}

extension Diagnostic {
  fileprivate static func refusedTag(_ written: TemplateTag.Written, _ reason: String) -> Self {
    Diagnostic(
      .templateSyntax, .error, at: written.position,
      "Запись «\(written.text)» не поддерживается: \(reason)", text: written.text,
      hint: "Замените её именем из перечня «svod help templates»", example: "{{title}}")
  }

  fileprivate static func emptyTag(_ written: TemplateTag.Written) -> Self {
    Diagnostic(
      .templateSyntax, .error, at: written.position, "В скобках «\(written.text)» нет имени",
      text: written.text, hint: "Укажите имя из перечня «svod help templates»",
      example: "{{title}}")
  }

  fileprivate static func badName(_ name: String, _ written: TemplateTag.Written) -> Self {
    Diagnostic(
      .templateSyntax, .error, at: written.position,
      "Имя «\(name)» записано неверно: в имени одни латинские буквы и цифры, без пробелов, "
        + "точек и преобразований, первой идёт строчная буква",
      text: written.text, hint: "Исправьте имя", example: "{{shortTitle}}")
  }
}
