import SvodContent
import SvodDiagnostics
import SvodLanguage
import SvodNumbers
import SvodPublication

extension ManagementRegister {
  /// What must not come before what: an analysis, what it recommends, what is decided, its effect.
  private static let order: [(earlier: String, later: String)] = [
    ("analysis", "recommendations"), ("analysis", "decisions"), ("decisions", "effect"),
  ]

  /// Reports a later component all of whose documents are older than those it follows from.
  func checkOrder(log: inout DiagnosticLog) {
    var seen: Set<Proof> = []
    for year in section.cycles.map(\.year) {
      for direction in matrix.directions {
        let row = matrix.row(direction.id, in: year)
        for step in Self.order {
          guard let before = dated(row, step.earlier).min(by: { $0.date < $1.date }),
            let after = dated(row, step.later).max(by: { $0.date < $1.date }),
            after.date < before.date, seen.insert(after.proof).inserted
          else { continue }
          log.report(.disordered(after, before, direction, year))
        }
      }
    }
  }

  private func dated(
    _ row: [CycleCell], _ component: String
  ) -> [(proof: Proof, date: CalendarDate)] {
    (row.first { $0.component.text == component }?.proofs ?? []).compactMap { proof in
      documents[proof.document].flatMap { documents.date(of: $0) }.map { (proof, $0) }
    }
  }
}

extension Diagnostic {
  fileprivate static func disordered(
    _ after: (proof: Proof, date: CalendarDate), _ before: (proof: Proof, date: CalendarDate),
    _ direction: Direction, _ year: Int
  ) -> Self {
    Diagnostic(
      .brokenOrder, .warning, at: after.proof.position,
      "Направление «\(direction.id)», \(year) год: документ «\(after.proof.document)» "
        + "(\(RussianDates.short(after.date))) раньше документа «\(before.proof.document)» "
        + "(\(RussianDates.short(before.date))), из которого он следует",
      text: after.proof.document.text,
      hint: "Проверьте даты и то, какие документы предъявлены за этот год",
      notes: [.init(at: before.proof.position, "Здесь предъявлен более поздний документ")])
  }
}
