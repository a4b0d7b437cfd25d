import SvodContent
import SvodLanguage
import SvodManagement
import SvodPublication

extension RegisterPage {
  /// A direction in a cycle: its components as headed blocks, its goals against indicators.
  init(
    ofDirection id: Direction.ID, in year: Int, from digest: SectionDigest, frame: PageFrame
  ) {
    let matrix = digest.management.matrix
    guard let direction = matrix.directions.first(where: { $0.id == id }) else {
      preconditionFailure("the plan names a direction that is not published: \(id)")
    }
    let words = ManagementWording(digest: digest, page: frame.route)
    let row = matrix.row(id, in: year)
    let statement = Self.statement(of: row, matrix.components, words)
    self.init(
      frame: frame.described(by: statement),
      heading: SectionDigest.heading(number: direction.number, title: direction.title),
      introduction: words.onDay.map { RichText("\(year)\u{A0}год. Состояние \($0).") },
      statement: statement, downloads: [], isWide: false,
      parts: zip(matrix.components, row).map { Self.part($0, $1, words) }
        + [Self.goals(of: direction, in: year, words)].compactMap(\.self))
  }

  private static func statement(
    of row: [CycleCell], _ components: [CycleComponent], _ words: ManagementWording
  ) -> RichText {
    let numbers = words.digest.wording.numbers
    let confirmed = row.count(where: \.isConfirmed)
    let all = numbers.counted(row.count, .component, .genitive)
    var runs: [RichText.Run] = [
      .text("Подтверждены документами "),
      .strong("\(numbers.whole(confirmed)) из\u{A0}\(all)"), .text("."),
    ]
    let open = zip(components, row).filter { !$1.isConfirmed }.map { "«\($0.0.title)»" }
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
