import SvodDiagnostics
import SvodFormats

/// Takes personal data out of a text before anything else sees it.
enum RedactionReader {
  private enum Key: String, ContentKey {
    case clause
    case text
  }

  /// What stands in place of what was taken out.
  static let mark = "[персональные данные изъяты]"

  /// The text without what its author names in `redactions`, wherever it stands.
  ///
  /// What is not found would be published, so that it is an error (`redaction-not-found`).
  static func redacted(
    _ body: SourceText, by node: YAMLNode?, log: inout DiagnosticLog
  ) -> SourceText {
    guard let items = node?.items(log: &log), !items.isEmpty else { return body }
    var text = body.text
    for item in items {
      guard let keys = YAMLMapping<Key>(item, log: &log) else { continue }
      _ = keys[.clause]?.text(log: &log)
      guard let secret = keys.required(.text, log: &log)?.scalar(log: &log) else { continue }
      if text.firstRange(of: secret.text) == nil {
        log.report(.notFound(secret))
      }
      text = text.split(separator: secret.text, omittingEmptySubsequences: false)
        .joined(separator: mark)
    }
    return SourceText(text, file: body.file, firstLine: body.firstLine)
  }
}

extension Diagnostic {
  fileprivate static func notFound(_ secret: YAMLScalar) -> Self {
    Diagnostic(
      .redactionNotFound, .error, at: secret.position,
      "Текста «\(secret.text)», который надо изъять, в документе нет", text: secret.text,
      hint: "Укажите текст в точности так, как он стоит в документе")
  }
}
