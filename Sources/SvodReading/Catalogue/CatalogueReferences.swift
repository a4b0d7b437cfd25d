import SvodActs
import SvodContent
import SvodDiagnostics
import SvodFormats

/// Checks the documents that the catalogue names, once they are read.
struct CatalogueReferences {
  let documents: [Document]
  /// Ids of all files of documents, also of those that could not be read.
  let names: KnownNames

  /// Reports `unknown-document`, `unknown-clause` and `ambiguous-anchor`.
  func check(_ entries: [CatalogueReading.Entry], log: inout DiagnosticLog) {
    let acts = Dictionary(documents.map { ($0.id, $0.act) }) { first, _ in first }
    for entry in entries {
      if case .scalar(let consent)? = entry.keys[.consent]?.content {
        _ = names.accept(consent.text, at: consent.position, severity: .warning, log: &log)
      }
      guard let definition = entry.indicator.definedBy,
        let position = entry.keys[.definedBy]?.position,
        names.accept(definition.document.text, at: position, severity: .warning, log: &log)
      else { continue }
      if let clause = definition.clause, let act = acts[definition.document] {
        _ = act.anchor(forClause: clause, at: position, log: &log)
      }
    }
  }
}
