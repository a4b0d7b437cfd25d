import SvodContent
import SvodLanguage
import SvodManagement
import SvodPublication

extension RegisterPage {
  /// A direction in a cycle: its indicators where several directions have some, its components as
  /// headed blocks, its goals against indicators.
  init(
    ofDirection id: Direction.ID, in year: Int, from digest: SectionDigest, frame: PageFrame
  ) {
    let words = ManagementWording(digest: digest, page: frame.route)
    let direction = digest.direction(id)
    let components = digest.components(of: id, in: year).map {
      Array(zip(digest.management.matrix.components, $0))
    }
    let table = Self.table(of: id, in: year, digest, on: frame.route)
    precondition(
      components != nil || table != nil, "the plan names a direction that is not published: \(id)")
    let statement =
      components.map { Self.statement(of: $0, words) }
      ?? table.map { Self.statement(of: $0, in: year, words) } ?? RichText([])
    self.init(
      frame: frame.described(by: statement), heading: digest.title(of: id),
      introduction: words.onDay.map { RichText("\(year)\u{A0}год. Состояние \($0).") },
      statement: statement, downloads: [], isWide: false,
      parts: [table.flatMap { Self.absence(of: $0, in: year) }].compactMap(\.self)
        + (components ?? []).map { Self.part($0, $1, words) }
        + [direction.flatMap { Self.goals(of: $0, in: year, words) }].compactMap(\.self))
    guard let table else { return }
    tables = IndicatorTables(of: .section, in: year, table, digest, on: frame.route)
    let indicators = table.directions.flatMap(\.part.groups).flatMap(\.indicators)
    corrections = CorrectionWording(digest, on: frame.route).sentences(
      of: Set(indicators.map { digest.section.catalogue.indicators[$0].id }), year: year)
  }

  /// The direction's indicators; nil without any, and where it is the only one that has some: they
  /// stand in the summary then.
  private static func table(
    of id: Direction.ID, in year: Int, _ digest: SectionDigest, on page: Route
  ) -> SummaryTable? {
    guard digest.parts.count > 1, let part = digest.parts.first(where: { $0.id == id }) else {
      return nil
    }
    return SummaryTable(
      of: .section, in: year, digest, on: page, parts: [part],
      besides: Set(digest.management.matrix.components.map(\.id.text)))
  }

  /// What stands in the place of tables in a cycle without values.
  private static func absence(of table: SummaryTable, in year: Int) -> Part? {
    if table.showsFigure { return nil }
    return Part(
      "Все показатели", anchor: "_vse",
      .absence(RichText("Значений \(Wording.forYear(year)) нет.")))
  }

  /// How many indicators there are, and what became of them.
  ///
  /// «В направлении 12 показателей: улучшились — 5, ухудшились — 2, без изменений — 1.»
  private static func statement(
    of table: SummaryTable, in year: Int, _ words: ManagementWording
  ) -> RichText {
    let numbers = words.digest.wording.numbers
    let verdicts = (table.tileBar?.groups ?? []).map {
      "\($0.title)\u{A0}— \(numbers.whole($0.tiles.count))"
    }
    let rest =
      verdicts.isEmpty || !table.showsFigure ? "" : ": " + verdicts.joined(separator: ", ")
    return RichText([
      .text("В\u{A0}направлении "),
      .strong(numbers.counted(table.indicatorCount, .indicator)), .text(rest + "."),
    ])
  }

  private static func statement(
    of components: [(CycleComponent, CycleCell)], _ words: ManagementWording
  ) -> RichText {
    let numbers = words.digest.wording.numbers
    let confirmed = components.count(where: \.1.isConfirmed)
    let all = numbers.counted(components.count, .component, .genitive)
    var runs: [RichText.Run] = [
      .text("Подтверждены документами "),
      .strong("\(numbers.whole(confirmed)) из\u{A0}\(all)"), .text("."),
    ]
    let open = components.filter { !$0.1.isConfirmed }.map { "«\($0.0.title)»" }
    if !open.isEmpty, confirmed > 0 {
      runs.append(.text(" Не\u{A0}размещено: \(RussianList.joined(open))."))
    }
    return RichText(runs)
  }

  private static func part(
    _ component: CycleComponent, _ cell: CycleCell, _ words: ManagementWording
  ) -> Part {
    let proofs = ProofWording(words: words)
    var items = cell.proofs.compactMap(proofs.item)
    if let page = cell.generated { items.append(proofs.item(page, cell.direction, in: cell.year)) }
    items += cell.planned.compactMap(proofs.item).map { item in
      var item = item
      item.text = RichText([.text("Предусмотрено планом: ")] + item.text.runs)
      return item
    }
    if let year = cell.earlierYear {
      items += cell.earlier.compactMap(proofs.item).map { item in
        var item = item
        item.text = RichText([.text("За\u{A0}\(year)\u{A0}год: ")] + item.text.runs)
        return item
      }
    }
    return Part(
      component.title, anchor: component.id.text,
      items.isEmpty ? .absence(RichText(proofs.absence.capitalizedFirst.closed)) : .items(items))
  }

  /// Goals with the indicators that measure them and what became of them in the cycle.
  private static func goals(
    of direction: Direction, in year: Int, _ words: ManagementWording
  ) -> Part? {
    guard !direction.goals.isEmpty else { return nil }
    let hasStates = direction.goals.contains { $0.states[year] != nil }
    let rows = direction.goals.map { goal in
      RegisterTable.Row(
        [
          .init(SectionDigest.heading(number: goal.number, title: goal.title)),
          .init(
            goal.indicators.compactMap { words.indicator($0) }.map { RichText([$0]) },
            orAbsence: "показателей нет"),
        ]
          + (hasStates
            ? [.init(goal.states[year].map(ManagementWording.state), orAbsence: "не\u{A0}указано")]
            : []),
        anchor: "cel-\(goal.id)")
    }
    return Part(
      "Цели и\u{A0}показатели", anchor: "_celi",
      .table(
        RegisterTable(
          caption: RichText("Какими показателями измеряется каждая цель."),
          columns: [.init("Цель", .wide), .init("Показатели", .wide)]
            + (hasStates ? [.init("\(year)\u{A0}год")] : []),
          groups: [.init(rows)])))
  }
}
