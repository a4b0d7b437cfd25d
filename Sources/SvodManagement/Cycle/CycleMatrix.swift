package import SvodContent
import SvodDiagnostics
import SvodNumbers
import SvodPublication

/// What confirms the components of the management cycle, by directions and cycles.
package struct CycleMatrix: Sendable {
  /// In the order of `directions.yml`.
  package let directions: [Direction]
  package let components: [CycleComponent]
  let offers: [Offer]

  private let documents: DocumentIndex
  private let measured: Set<Direction.ID>
  private let yearsWithData: Set<Int>
  private let offersByComponent: [CycleComponent.ID: [Offer]]
  /// By the years of the section's cycles, then by direction: every page of an act asks for them.
  private var rows: [Int: [Direction.ID: [CycleCell]]] = [:]

  init(of section: PublishedSection, _ evidence: [Evidence], _ documents: DocumentIndex) {
    let components = section.components
    self.components = components
    self.documents = documents
    directions = section.mechanisms.flatMap(\.directions)
    measured = Set(section.catalogue.indicators.map(\.direction))
    yearsWithData = Set(section.cycles.filter(\.hasData).map(\.year))
    let byID = Dictionary(components.map { ($0.id, $0) }) { first, _ in first }
    let covered = section.documents.flatMap { document in
      document.covers.compactMap { coverage in
        byID[coverage.component].map { Offer(coverage, of: document, for: $0) }
      }
    }
    let listed = evidence.compactMap { row -> Offer? in
      guard let component = byID[row.component], let document = documents[row.source.document]
      else { return nil }
      return Offer(row, of: document, for: component)
    }
    offers = covered + listed
    offersByComponent = Dictionary(grouping: offers, by: \.component)
    for year in section.cycles.map(\.year) {
      for direction in directions.map(\.id) {
        rows[year, default: [:]][direction] = cells(of: direction, in: year)
      }
    }
  }

  /// Whether there is anything to show: directions and components.
  package var isEmpty: Bool { directions.isEmpty || components.isEmpty }

  /// The cells of a direction in a cycle, in the order of the components.
  package func row(_ direction: Direction.ID, in year: Int) -> [CycleCell] {
    rows[year]?[direction] ?? cells(of: direction, in: year)
  }

  /// How many components of all directions documents confirm in a cycle.
  package func confirmedCount(in year: Int) -> Int {
    directions.map { row($0.id, in: year).count(where: \.isConfirmed) }.reduce(0, +)
  }

  private func cells(of direction: Direction.ID, in year: Int) -> [CycleCell] {
    components.map { cell(direction, $0, in: year) }
  }

  private func cell(
    _ direction: Direction.ID, _ component: CycleComponent, in year: Int
  ) -> CycleCell {
    let offered = (offersByComponent[component.id] ?? []).filter { offer in
      offer.directions.isEmpty || offer.directions.contains(direction)
    }
    let texts = offered.map(\.document)
    let own = offered.filter { !documents.isSuperseded($0.document, among: texts) }
    let proving = own.filter { $0.isOfProvingKind }
    let proofs = proving.filter { holds($0, component, in: year) }.map(\.proof)
    let planned = own.filter { $0.proof.isPlanned && holds($0, component, in: year) }
    let earlierYear = proofs.isEmpty ? latestYear(of: proving, component, before: year) : nil
    return CycleCell(
      direction: direction, component: component.id, year: year, proofs: proofs,
      planned: planned.map(\.proof), generated: generated(direction, component, in: year),
      earlier: earlierYear.map { earlier in
        proving.filter { holds($0, component, in: earlier) }.map(\.proof)
      } ?? [], earlierYear: earlierYear)
  }

  /// Whether something offered counts in a cycle.
  ///
  /// A repealed act confirms nothing in a cycle that began after its repeal, and no act confirms
  /// what was before it.
  func holds(_ offer: Offer, _ component: CycleComponent, in year: Int) -> Bool {
    if isRepealed(offer.document, before: year) { return false }
    if let years = offer.years { return years.contains(year) }
    switch component.freshness {
    case .cycle: return ownYears(of: offer.document).contains(year)
    case .inForce:
      if let repeal = documents.repealDate(of: offer.document), repeal.year <= year { return false }
      return documents.date(of: offer.document).map { $0.year <= year } ?? true
    }
  }

  func isRepealed(_ document: Document, before year: Int) -> Bool {
    if let repeal = documents.repealDate(of: document) { return repeal.year < year }
    return document.status == .repealed
  }

  /// The cycles that a document is of: its own, its plan's period, or the year of its date.
  private func ownYears(of document: Document) -> [Int] {
    if let cycle = document.cycle { return [cycle] }
    let period = (document.period ?? "").split { !$0.isNumber }.compactMap { Int($0) }
    if let first = period.first, let last = period.last, first <= last, last - first < 50 {
      return Array(first...last)
    }
    return documents.date(of: document).map { [$0.year] } ?? []
  }

  private func latestYear(
    of offers: [Offer], _ component: CycleComponent, before year: Int
  ) -> Int? {
    (year - 10..<year).reversed().first { earlier in
      offers.contains { holds($0, component, in: earlier) }
    }
  }

  /// The page of the section that shows the component of a direction.
  private func generated(
    _ direction: Direction.ID, _ component: CycleComponent, in year: Int
  ) -> CycleCell.GeneratedPage? {
    switch component.id.text {
    case "goals": directions.first { $0.id == direction }?.goals.isEmpty == false ? .goals : nil
    case "indicators": measured.contains(direction) ? .indicators : nil
    case "monitoring":
      measured.contains(direction) && yearsWithData.contains(year) ? .results : nil
    default: nil
    }
  }
}

extension Offer {
  fileprivate init(
    _ coverage: Document.Coverage, of document: Document, for component: CycleComponent
  ) {
    self.init(
      of: document, ActLink(document.id, anchor: coverage.clause), coverage.directions, component,
      years: coverage.cycles.isEmpty ? nil : coverage.cycles, isExplicit: false, scanPage: nil,
      at: coverage.position)
  }

  fileprivate init(_ row: Evidence, of document: Document, for component: CycleComponent) {
    self.init(
      of: document, row.source, row.directions, component, years: row.year.map { [$0] },
      isExplicit: true, scanPage: row.scanPage, at: row.position)
  }

  private init(
    of document: Document, _ link: ActLink, _ directions: [Direction.ID],
    _ component: CycleComponent, years: [Int]?, isExplicit: Bool, scanPage: String?,
    at position: FilePosition
  ) {
    let proves = component.isProved(byKind: document.kind)
    self.document = document
    self.directions = directions
    self.component = component.id
    self.years = years
    self.isExplicit = isExplicit
    isOfProvingKind = proves
    proof = Proof(
      link: link, scanPage: scanPage, position: position,
      isPlanned: !proves && document.kind == "plan")
  }
}
