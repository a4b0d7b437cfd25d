import SvodContent
import SvodDeadlines
import SvodDiagnostics

/// A record of a clause that demands nothing again and again, so that no page can show it.
struct StrayRecord: Sendable {
  let clause: String
  let record: ProgressRecord

  /// The first record of each such clause.
  static func all(
    in documents: [Document], beside obligations: [Obligation]
  ) -> [StrayRecord] {
    let known = Dictionary(grouping: obligations, by: \.document.id)
      .mapValues { Set($0.map(\.anchor)) }
    return documents.flatMap { document -> [StrayRecord] in
      let progress = document.planning.progress ?? [:]
      guard !progress.isEmpty else { return [] }
      let items = Set(Plan(of: document.act)?.items.map(\.anchor) ?? [])
      let strays = Set(progress.keys).subtracting(items)
        .subtracting(known[document.id] ?? [])
      return strays.sorted().compactMap { anchor in
        let number = document.act.places.place(ofAnchor: anchor)?.number
        return progress[anchor]?.first.map { StrayRecord(clause: number ?? anchor, record: $0) }
      }
    }
  }

  var finding: Diagnostic { .stray(clause, at: record.position ?? FilePosition(file: "")) }
}

extension Obligation {
  /// Whether it is due every month, so that many may have to give it.
  package var isMonthly: Bool { deadline.isMonthly }

  /// Records of a clause that belong to none of its times.
  ///
  /// What several give each month is counted by its days, without a time of its own.
  var unmatched: [Diagnostic] {
    (progress?.unmatched ?? []).filter { !isMonthly || $0.responsible == nil }
      .compactMap { record in
        record.position.map { .unmatched(record, of: number ?? anchor, at: $0) }
      }
  }
}

extension Diagnostic {
  fileprivate static func stray(_ clause: String, at position: FilePosition) -> Self {
    Diagnostic(
      .unmatchedProgress, .warning, at: position,
      "В пункте «\(clause)» нет повторяющегося срока, сведения о выполнении не показать",
      text: clause,
      hint: "Проверьте номер пункта; отмечают то, что делают «ежемесячно», «ежегодно» и подобное")
  }

  fileprivate static func unmatched(
    _ record: ProgressRecord, of clause: String, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .unmatchedProgress, .warning, at: position,
      "У пункта «\(clause)» несколько сроков, и неясно, к какому относится строка",
      text: record.occurrence,
      hint: "Укажите срок в столбце «occurrence»: его номер по порядку, месяц или день",
      example: "март 2022")
  }
}
