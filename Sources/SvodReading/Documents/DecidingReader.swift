import SvodContent
import SvodDiagnostics
import SvodFormats

/// Reads what a document's head tells of a decision.
struct DecidingReader {
  let keys: YAMLMapping<DocumentKey>
  let subjects: DocumentSubjects

  func read(into document: inout Document, log: inout DiagnosticLog) {
    document.deciding.kind = keys[.decisionType].flatMap { Self.kind($0, log: &log) }
    document.deciding.responsible =
      keys[.responsible]?.scalars(single: .alone, log: &log)?.map(\.text) ?? []
    document.deciding.due = keys[.due]?.date(log: &log)
    let indicators = keys[.indicators]?.scalars(single: .alone, log: &log) ?? []
    document.deciding.indicators = indicators.compactMap { scalar in
      subjects.indicators.place(of: scalar.text, at: scalar.position, log: &log)
        .flatMap { place in
          subjects.catalogue.indices.contains(place) ? subjects.catalogue[place].id : nil
        }
    }
  }

  private static func kind(
    _ node: YAMLNode, log: inout DiagnosticLog
  ) -> ManagementDecision.Kind? {
    if case .scalar(let scalar) = node.content,
      let kind = ManagementDecision.Kind.meanings[scalar.text.lowercased()]
    {
      return kind
    }
    return node.choice(log: &log)
  }
}
