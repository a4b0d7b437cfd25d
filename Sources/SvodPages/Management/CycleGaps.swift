import SvodContent
import SvodLanguage
import SvodManagement
import SvodNumbers
import SvodPublication

/// The components without documents, a direction a row, with the items of plans that foresee them.
struct CycleGaps {
  private let year: Int
  private let words: ManagementWording
  private let proofs: ProofWording

  init(in year: Int, _ words: ManagementWording) {
    self.year = year
    self.words = words
    proofs = ProofWording(words: words)
  }

  /// Nil where every component has its document.
  var part: RegisterPage.Part? {
    let matrix = words.digest.management.matrix
    let rows = matrix.directions.compactMap { direction -> RegisterTable.Row? in
      let open = matrix.row(direction.id, in: year).filter { !$0.isConfirmed }
      return open.isEmpty ? nil : row(of: direction, open)
    }
    guard !rows.isEmpty else { return nil }
    return RegisterPage.Part(
      "Компоненты без\u{A0}подтверждающих документов",
      .table(
        RegisterTable(
          caption: RichText(
            "Рядом\u{A0}— пункты планов, которыми они предусмотрены, и\u{A0}ближайший срок."),
          columns: [
            .init("Направление"), .init("Компоненты", .wide), .init("Предусмотрено", .wide),
          ], groups: [.init(rows)])))
  }

  private func row(of direction: Direction, _ open: [CycleCell]) -> RegisterTable.Row {
    RegisterTable.Row([
      .init([RichText([words.link(to: direction, in: year)])]),
      .init(names(of: open)),
      .init(plans(for: open) + unplanned(open), orAbsence: proofs.absence),
    ])
  }

  private func names(of cells: [CycleCell]) -> String {
    let titles = Dictionary(
      words.digest.management.matrix.components.map { ($0.id, $0.title) },
      uniquingKeysWith: { first, _ in first })
    return cells.map { "«\(titles[$0.component] ?? $0.component.text)»" }.joined(separator: ", ")
  }

  /// A plan a line: its requisites, the numbers of its items, the nearest of their terms.
  private func plans(for cells: [CycleCell]) -> [RichText] {
    let planned = cells.flatMap(\.planned)
    var order: [Document.ID] = []
    for proof in planned where !order.contains(proof.document) { order.append(proof.document) }
    return order.compactMap { id in
      words.digest.documents[id].flatMap { line(of: $0, planned.filter { $0.document == id }) }
    }
  }

  private func line(of plan: Document, _ planned: [Proof]) -> RichText? {
    var seen: Set<ActLink> = []
    let places = planned.filter { seen.insert($0.link).inserted }
    let links = places.compactMap { number(of: $0, in: plan) }
    guard !links.isEmpty else { return RichText([words.link(to: plan)]) }
    let name = words.digest.documents.name(of: plan)
    let term = proofs.expected(places).map { "; ближайший срок\u{A0}— \(RussianDates.short($0))" }
    return RichText(
      [.text("\(name), п.\u{A0}")] + links.map { [$0] }.joined(separator: [.text(", ")])
        + [.text(term ?? "")])
  }

  private func number(of proof: Proof, in plan: Document) -> RichText.Run? {
    guard let anchor = proof.link.anchor, let place = plan.act.places.place(ofAnchor: anchor) else {
      return nil
    }
    return .link(
      place.bareNumber, address: words.page.link(to: .document(plan.id), anchor: anchor))
  }

  /// Where some components are planned, those that are not: a row without any says it once.
  private func unplanned(_ cells: [CycleCell]) -> [RichText] {
    let without = cells.filter { $0.planned.isEmpty && $0.generated == nil }
    guard !without.isEmpty, without.count < cells.count else { return [] }
    return [RichText("\(names(of: without))\u{A0}— \(proofs.absence)")]
  }
}
