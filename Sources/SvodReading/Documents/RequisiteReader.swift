import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodNumbers

/// Reads the requisites of a document that stand for themselves.
struct RequisiteReader {
  private enum LegalBasisKey: String, ContentKey {
    case text
    case level
    case url
  }

  let keys: YAMLMapping<DocumentKey>

  func read(
    into document: inout Document, facts: inout [FactDate], log: inout DiagnosticLog
  ) {
    document.number = keys[.number]?.text(log: &log)
    document.date = keys[.date]?.date(log: &log)
    document.issuer = keys[.issuer]?.text(log: &log)
    document.status = keys[.status]?.choice(log: &log)
    document.visibility = keys[.visibility]?.choice(log: &log) ?? .public
    document.level = keys[.level]?.choice(log: &log)
    document.edition = keys[.edition]?.text(log: &log)
    document.effective = keys[.effective]?.date(log: &log)
    document.placed = keys[.placed]?.date(log: &log)
    document.signedBy = keys[.signedBy]?.text(log: &log)
    document.place = keys[.place]?.text(log: &log)
    document.cycle = keys[.cycle]?.year(log: &log)
    document.period = keys[.period].flatMap { period($0, log: &log) }
    document.appendix = keys[.appendix].flatMap { appendix($0, log: &log) }
    document.formerIDs = keys[.formerIDs]?.identifiers(log: &log).map(\.text) ?? []
    document.legalBasis = legalBasis(log: &log)
    for (date, key) in [(document.date, DocumentKey.date), (document.placed, .placed)] {
      if let date, let node = keys[key] { facts.append(FactDate(date, at: node.position)) }
    }
  }

  /// A year, or two with a hyphen.
  private func period(_ node: YAMLNode, log: inout DiagnosticLog) -> String? {
    guard let scalar = node.scalar(log: &log) else { return nil }
    let years = scalar.text.split { "-–—/".contains($0) || $0 == " " }
      .map { Int(yearDigits: $0) }
    let known = years.compactMap(\.self)
    if known.count == years.count, (1...2).contains(years.count), known == known.sorted() {
      return scalar.text
    }
    log.report(.badPeriod(scalar))
    return nil
  }

  private func appendix(_ node: YAMLNode, log: inout DiagnosticLog) -> Document.Appendix? {
    guard let text = node.text(log: &log) else { return nil }
    switch text.lowercased() {
    case "true", "да", "yes": return .unnumbered
    case "false", "нет", "no": return nil
    default: return .numbered(text)
    }
  }

  private func legalBasis(log: inout DiagnosticLog) -> [Document.LegalBasis] {
    (keys[.legalBasis]?.items(single: .alone, log: &log) ?? []).compactMap { item in
      if case .scalar = item.content {
        return item.text(log: &log).map { .init(text: $0, level: nil, address: nil) }
      }
      guard let keys = YAMLMapping<LegalBasisKey>(item, log: &log) else { return nil }
      let level = keys[.level]?.choice(of: Document.Level.self, log: &log)
      let address = keys[.url]?.webAddress(log: &log)
      return keys.required(.text, log: &log)?.text(log: &log)
        .map { .init(text: $0, level: level, address: address) }
    }
  }
}

extension Diagnostic {
  fileprivate static func badPeriod(_ scalar: YAMLScalar) -> Self {
    Diagnostic(
      .badDate, .error, at: scalar.position, "Срок действия плана «\(scalar.text)» не читается",
      text: scalar.text, hint: "Укажите год или два года через дефис", example: "2021-2024")
  }
}
