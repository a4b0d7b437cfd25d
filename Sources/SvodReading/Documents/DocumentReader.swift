import SvodActs
import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodNumbers

/// Reads `documents/*.md`.
struct DocumentReader {
  /// The only word for a text that is not placed.
  private enum TextMark: String, CaseIterable {
    case absent
  }

  let subjects: DocumentSubjects

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - file: the file; its name is the id.
  ///   - facts: takes the days on which the document was made and placed.
  ///   - log: takes all that is wrong with the head and the text.
  /// - Returns: nil without an id, a kind and a title.
  func read(
    _ file: ContentFile, facts: inout [FactDate], log: inout DiagnosticLog
  ) -> Document? {
    let isNamed = IdentifierRule.accepts(file.stem, at: file.start, log: &log)
    guard let source = file.text(log: &log),
      let parts = FrontMatter(splitting: source, log: &log),
      let root = YAMLNode(parsing: parts.yaml, log: &log),
      let keys = YAMLMapping<DocumentKey>(root, log: &log)
    else { return nil }
    let kind = kind(keys, log: &log)
    let title = keys.required(.title, log: &log)?.text(log: &log)
    let body = RedactionReader.redacted(parts.body, by: keys[.redactions], log: &log)
    let act = Act(
      structuring: MarkdownDocument(
        parsing: body.text, file: body.file, firstLine: body.firstLine, log: &log),
      title: title ?? "", planTables: PlanTableRule(kind: kind, keys, log: &log), log: &log)
    var document = Document(
      id: .init(file.stem), kind: kind ?? "", title: title ?? "", act: act,
      position: keys.position)
    readText(keys, body: body, into: &document, log: &log)
    RequisiteReader(keys: keys).read(into: &document, facts: &facts, log: &log)
    ReferenceReader(keys: keys, subjects: subjects).read(into: &document, log: &log)
    PlanningReader(keys: keys, subjects: subjects).read(into: &document, log: &log)
    DecidingReader(keys: keys, subjects: subjects).read(into: &document, log: &log)
    document.headTexts = HeadTexts(keys, of: parts.yaml).all
    return isNamed && kind != nil && title != nil ? document : nil
  }

  private func kind(
    _ keys: YAMLMapping<DocumentKey>, log: inout DiagnosticLog
  ) -> String? {
    guard let scalar = keys.required(.kind, log: &log)?.scalar(log: &log),
      subjects.kinds.accept(scalar.text, at: scalar.position, severity: .error, log: &log)
    else { return nil }
    return scalar.text
  }

  private func readText(
    _ keys: YAMLMapping<DocumentKey>, body: SourceText, into document: inout Document,
    log: inout DiagnosticLog
  ) {
    guard let node = keys[.text] else { return }
    document.isTextAbsent = node.choice(of: TextMark.self, log: &log) != nil
    if document.isTextAbsent, !document.act.blocks.isEmpty {
      log.report(.textBesideMark(at: FilePosition(file: body.file, line: body.firstLine)))
    }
  }
}

extension Diagnostic {
  fileprivate static func textBesideMark(at position: FilePosition) -> Self {
    Diagnostic(
      .misplacedKey, .error, at: position,
      "Указано «text: absent» (текст не размещается), а текст в файле есть", text: "absent",
      hint: "Удалите ключ «text» или текст под реквизитами")
  }
}
