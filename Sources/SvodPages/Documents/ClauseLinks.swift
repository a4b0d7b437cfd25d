import SvodContent
import SvodLanguage
import SvodManagement
import SvodPublication

/// What the section knows of single clauses of a text: which edition changed them, what they prove
/// and define, by which items of plans they are carried out, who else leads to them.
///
/// Rows of plans have their own column for that; a link stands beside words only.
struct ClauseLinks {
  /// Lines by the anchors of clauses and chapters.
  private(set) var lines: [String: [RichText]] = [:]

  private let document: Document
  private let digest: SectionDigest
  private let page: Route
  private let words: ManagementWording

  init(of document: Document, _ digest: SectionDigest, on page: Route) {
    self.document = document
    self.digest = digest
    self.page = page
    words = ManagementWording(digest: digest, page: page)
    addChanges()
    addComponents()
    addIndicators()
    addAnswers()
    addReferences()
    addDecisions()
  }

  private mutating func add(_ line: RichText, at anchor: String) {
    lines[anchor, default: []].append(line)
  }

  private mutating func add(_ title: String, _ links: [RichText.Run], at anchor: String) {
    if links.isEmpty { return }
    let runs = links.map { [$0] }.joined(separator: [.text(", ")])
    add(RichText([.text("\(title): ")] + runs), at: anchor)
  }
}

extension ClauseLinks {
  /// What the edition changed of the one before it.
  private mutating func addChanges() {
    let editions = digest.documents.chain(of: document)?.editions ?? []
    guard let place = editions.firstIndex(where: { $0.id == document.id }), place > 0,
      let pair = EditionChain(editions: [editions[place - 1], editions[place]]).pairs.first
    else { return }
    for line in EditionComparison(of: pair.earlier.act, and: pair.later.act).lines {
      switch line {
      case .unchanged, .removed: break
      case .changed(_, let part): add("Изменён", part, since: pair.earlier)
      case .renumbered(let old, let part):
        add(
          old.number.map { "Прежний номер\u{A0}\($0)" } ?? "Новый номер", part, since: pair.earlier)
      case .added(let part): add("Добавлен", part, since: pair.earlier)
      }
    }
  }

  private mutating func add(_ title: String, _ part: ComparedPart, since earlier: Document) {
    guard let anchor = part.anchor else { return }
    let act = digest.documents.editing(document).map { words.link(to: $0) }
    let comparison = RichText.Run.link(
      "сравнить редакции", address: page.link(to: .comparison(document.id, with: earlier.id)))
    add(title, [act, comparison].compactMap(\.self), at: anchor)
  }

  /// Which components of the cycle the clause proves.
  private mutating func addComponents() {
    let matrix = digest.management.matrix
    let year = document.cycle ?? digest.section.settings.cycle
    guard !matrix.isEmpty, digest.section.cycles.contains(where: { $0.year == year }) else {
      return
    }
    let rows = matrix.directions.map { matrix.row($0.id, in: year) }
    for (place, component) in matrix.components.enumerated() {
      var proved: [String: [Direction]] = [:]
      for (direction, row) in zip(matrix.directions, rows) {
        for proof in row[place].proofs
        where proof.document == document.id {
          if let anchor = proof.link.anchor { proved[anchor, default: []].append(direction) }
        }
      }
      for anchor in proved.keys.sorted() {
        let directions = proved[anchor] ?? []
        add(component, directions, of: matrix.directions.count, in: year, at: anchor)
      }
    }
  }

  private mutating func add(
    _ component: CycleComponent, _ directions: [Direction], of count: Int, in year: Int,
    at anchor: String
  ) {
    let title = "Компонент цикла: «\(RussianText.bound(component.title))»"
    if directions.count == count, count > 1 {
      let link = RichText.Run.link(
        "все направления", address: page.link(to: .cycle(year: year)))
      return add(RichText([.text("\(title), "), link]), at: anchor)
    }
    let links = directions.map { direction -> [RichText.Run] in
      let address = page.link(to: .direction(direction.id, year: year), anchor: component.id.text)
      return [.link(direction.number ?? RussianText.bound(direction.short), address: address)]
    }
    let noun = directions.count == 1 ? "направление" : "направления"
    add(
      RichText([.text("\(title), \(noun)\u{A0}")] + links.joined(separator: [.text(", ")])),
      at: anchor)
  }
}

extension ClauseLinks {
  /// The indicators that the clause defines.
  private mutating func addIndicators() {
    var defined: [String: [Indicator.ID]] = [:]
    for indicator in digest.section.catalogue.indicators {
      guard let definition = indicator.definedBy, definition.document == document.id,
        let anchor = definition.clause.flatMap({ document.act.place(forClause: $0).anchor })
      else { continue }
      defined[anchor, default: []].append(indicator.id)
    }
    for anchor in defined.keys.sorted() { add(indicators: defined[anchor] ?? [], at: anchor) }
  }

  private mutating func add(
    indicators: [Indicator.ID], at anchor: String,
    as titles: (String, String) = ("Показатель", "Показатели")
  ) {
    let links = indicators.compactMap(link)
    add(links.count == 1 ? titles.0 : titles.1, links, at: anchor)
  }

  /// By its number, which the clause names too.
  private func link(to id: Indicator.ID) -> RichText.Run? {
    guard let whole = words.indicator(id), let indicator = digest.section.catalogue[id] else {
      return nil
    }
    guard let number = indicator.number, case .link(_, let address) = whole else { return whole }
    return .link(number, address: address)
  }

  /// The indicators that the clause is an answer to; answers to one organization stand on its page.
  private mutating func addAnswers() {
    var answered: [String: [Indicator.ID]] = [:]
    for answer in digest.section.judgements.answers
    where answer.document == document.id && answer.organization == nil {
      guard let anchor = answer.anchor, answered[anchor]?.contains(answer.indicator) != true else {
        continue
      }
      answered[anchor, default: []].append(answer.indicator)
    }
    for anchor in answered.keys.sorted() {
      add(
        indicators: answered[anchor] ?? [], at: anchor,
        as: ("Мера по\u{A0}показателю", "Мера по\u{A0}показателям"))
    }
  }

  /// What was decided and what became of it, by the register of decisions.
  private mutating func addDecisions() {
    for decision in digest.management.decisions(in: document.id)
    where !digest.management.isWithoutQuorum(decision) {
      guard let anchor = decision.source?.anchor else { continue }
      let state = decision.state.map(ManagementWording.state) ?? "в\u{A0}реестре решений"
      let due = decision.due.map { ", срок\u{A0}— \(RussianDates.short($0))" } ?? ""
      let address = page.link(to: .decisions, anchor: decision.id.text)
      add(
        RichText([.text("Решение: "), .link(state, address: address), .text(due)]), at: anchor)
    }
  }
}

extension ClauseLinks {
  private static let mostReferences = 8

  /// The documents in force whose words lead to the clause; items of plans carry it out.
  private mutating func addReferences() {
    let sources = digest.documents.citing(document).map(\.source).filter {
      DocumentState(of: $0, digest.documents).isCurrent
    }
    let isPlan = { (source: Document) in source.kind == PlanFirst.kind }
    for source in sources.filter(isPlan) + sources.filter({ !isPlan($0) }) {
      var cited: [String: [String?]] = [:]
      for (target, anchor) in source.act.targets where target.document == document.id {
        guard let own = target.anchor, cited[own]?.contains(anchor) != true else { continue }
        cited[own, default: []].append(anchor)
      }
      for own in cited.keys.sorted() { add(source, cited[own] ?? [], at: own) }
    }
  }

  /// The document with its places: items of a plan carry the clause out, other words lead to it.
  private mutating func add(_ source: Document, _ anchors: [String?], at own: String) {
    let places = anchors.compactMap { $0.flatMap(source.act.places.place(ofAnchor:)) }
      .filter { $0.number != nil }
    let items = places.filter { $0.kind == .row }
    if !items.isEmpty { add("Исполняется: ", source, planName(source), items, at: own) }
    guard items.count < anchors.count else { return }
    let name = digest.documents.name(of: source).uncapitalizedFirst
    add(
      "На\u{A0}пункт ссылается: ", source, name, places.filter { $0.kind != .row }, at: own)
  }

  private mutating func add(
    _ head: String, _ source: Document, _ name: String, _ places: [ActPlace], at own: String
  ) {
    guard !places.isEmpty else {
      let link = RichText.Run.link(name, address: page.link(to: .document(source.id)))
      return add(RichText([.text(head), link]), at: own)
    }
    let links = places.prefix(Self.mostReferences).map { place -> [RichText.Run] in
      let address = page.link(to: .document(source.id), anchor: place.anchor)
      return [.link(place.bareNumber, address: address)]
    }
    let rest = places.count > Self.mostReferences ? [RichText.Run.text(" и\u{A0}другие")] : []
    add(
      RichText(
        [.text("\(head)\(name), п.\u{A0}")] + links.joined(separator: [.text(", ")]) + rest),
      at: own)
  }

  /// «план на 2022–2024 годы»: the period tells plans apart in fewer words than their requisites.
  private func planName(_ plan: Document) -> String {
    guard let period = plan.period.map(DocumentCard.joined) else {
      return digest.documents.name(of: plan).uncapitalizedFirst
    }
    return "план на\u{A0}\(period)\u{A0}\(period.count > 4 ? "годы" : "год")"
  }
}
