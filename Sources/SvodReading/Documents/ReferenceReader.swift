import SvodActs
import SvodContent
import SvodDiagnostics
import SvodFormats

/// Reads what ties a document to other documents, to components of the cycle and to its clauses.
struct ReferenceReader {
  private enum CoverKey: String, ContentKey {
    case direction
    case component
    case clause
    case cycles
  }

  private enum NoteKey: String, ContentKey {
    case clause
    case text
  }

  private enum AttachmentKey: String, ContentKey {
    case file
    case title
  }

  let keys: YAMLMapping<DocumentKey>
  let subjects: DocumentSubjects

  func read(into document: inout Document, log: inout DiagnosticLog) {
    document.repeals = documents(.repeals, of: document, log: &log)
    document.amends = documents(.amends, of: document, log: &log)
    document.editionOf = documents(.editionOf, of: document, log: &log).first
    document.approvedBy = documents(.approvedBy, of: document, log: &log).first
    document.planning.continues = documents(.continues, of: document, log: &log).first
    document.covers = (keys[.covers]?.items(log: &log) ?? []).compactMap {
      coverage($0, act: document.act, log: &log)
    }
    document.notes = (keys[.notes]?.items(log: &log) ?? []).compactMap {
      note($0, act: document.act, log: &log)
    }
    document.attachments = (keys[.attachments]?.items(log: &log) ?? []).compactMap {
      attachment($0, log: &log)
    }
  }

  private func documents(
    _ key: DocumentKey, of document: Document, log: inout DiagnosticLog
  ) -> [Document.ID] {
    (keys[key]?.scalars(single: .alone, log: &log) ?? []).compactMap { scalar in
      if scalar.text == document.id.text {
        log.report(.ownReference(scalar, key: key.rawValue))
        return nil
      }
      let isKnown = subjects.documents.accept(
        scalar.text, at: scalar.position, severity: .warning, log: &log)
      return isKnown ? .init(scalar.text) : nil
    }
  }

  private func coverage(
    _ node: YAMLNode, act: Act, log: inout DiagnosticLog
  ) -> Document.Coverage? {
    guard let keys = YAMLMapping<CoverKey>(node, log: &log) else { return nil }
    let directions = keys.required(.direction, log: &log)
      .flatMap { self.directions($0, log: &log) }
    let component = keys.required(.component, log: &log)?.scalar(log: &log).flatMap {
      subjects.components.accept($0.text, at: $0.position, severity: .warning, log: &log)
        ? $0.text : nil
    }
    let cycles = keys[.cycles]?.years(log: &log) ?? []
    let clause = keys[.clause]?.scalar(log: &log).flatMap {
      act.anchor(forClause: $0.text, at: $0.position, log: &log)
    }
    guard let directions, let component else { return nil }
    return Document.Coverage(
      directions: directions, component: .init(component), clause: clause, cycles: cycles,
      position: node.position)
  }

  /// The directions of a list; none of them for `all`, nil where not one is known.
  private func directions(_ node: YAMLNode, log: inout DiagnosticLog) -> [Direction.ID]? {
    guard let scalars = node.scalars(single: .alone, log: &log) else { return nil }
    if scalars.map(\.text) == ["all"] { return [] }
    let known = scalars.filter {
      subjects.directions.accept($0.text, at: $0.position, severity: .warning, log: &log)
    }
    return known.isEmpty ? nil : known.map { .init($0.text) }
  }

  private func note(
    _ node: YAMLNode, act: Act, log: inout DiagnosticLog
  ) -> Document.PublisherNote? {
    guard let keys = YAMLMapping<NoteKey>(node, log: &log) else { return nil }
    let anchor = keys[.clause]?.scalar(log: &log).flatMap {
      act.anchor(forClause: $0.text, at: $0.position, log: &log)
    }
    return keys.required(.text, log: &log)?.text(log: &log)
      .map { .init(anchor: anchor, text: $0) }
  }

  private func attachment(
    _ node: YAMLNode, log: inout DiagnosticLog
  ) -> Document.Attachment? {
    guard let keys = YAMLMapping<AttachmentKey>(node, log: &log) else { return nil }
    let title = keys[.title]?.text(log: &log)
    guard let file = keys.required(.file, log: &log)?.scalar(log: &log) else { return nil }
    guard subjects.folder.contains(file.text) else {
      log.report(.missingAttachment(file, known: subjects.folder.sorted()))
      return nil
    }
    return .init(file: file.text, title: title ?? file.text)
  }
}

extension Diagnostic {
  fileprivate static func ownReference(_ scalar: YAMLScalar, key: String) -> Self {
    Diagnostic(
      .unknownDocument, .warning, at: scalar.position,
      "Документ «\(scalar.text)» ссылается в ключе «\(key)» на самого себя", text: scalar.text,
      hint: "Укажите другой документ или удалите ключ")
  }

  fileprivate static func missingAttachment(_ file: YAMLScalar, known: [String]) -> Self {
    Diagnostic(
      .missingFile, .error, at: file.position, "Файла «\(file.text)» нет в папке documents",
      text: file.text,
      hint: nearestName(to: file.text, among: known).map { "Возможно, имелось в виду «\($0)»" }
        ?? "Положите файл в папку documents или исправьте его имя")
  }
}
