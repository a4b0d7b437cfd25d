import SvodContent
import SvodLanguage
import SvodManagement
import SvodPublication

extension RegisterPage {
  /// The matrix of directions and components of a cycle.
  init(ofCycle year: Int, from digest: SectionDigest, frame: PageFrame) {
    let words = ManagementWording(digest: digest, page: frame.route)
    let table = CycleTable(in: year, words)
    let statement = Self.statement(of: table, words)
    self.init(
      frame: frame.described(by: statement), heading: "Управленческий цикл по\u{A0}направлениям",
      introduction: Self.introduction(of: table, words), statement: statement,
      downloads: [
        .init(
          title: "Таблица для Excel, CSV",
          address: frame.route.link(to: .cycleFile(year: year))),
        .init(title: "Лист для\u{A0}эксперта", address: frame.route.link(to: .expert(year: year))),
      ]
        + (digest.management.threads(in: year).isEmpty
          ? []
          : [
            .init(
              title: "От\u{A0}показателя к\u{A0}результату",
              address: frame.route.link(to: .threads(year: year)))
          ]),
      isWide: true,
      parts: [
        Part("Направления и\u{A0}компоненты", .matrix(table)),
        CycleGaps(in: year, words).part,
      ].compactMap(\.self))
  }

  private static func introduction(
    of table: CycleTable, _ words: ManagementWording
  ) -> RichText {
    let numbers = words.digest.wording.numbers
    let day = words.onDay.map { " Состояние \($0)." } ?? ""
    let version = words.digest.section.directionsVersion.map {
      " Перечень от\u{A0}\(RussianDates.short($0))."
    }
    return RichText(
      "\(numbers.counted(table.directionCount, .direction)), "
        + "\(numbers.counted(table.components.count, .component)).\(version ?? "")\(day)")
  }

  private static func statement(of table: CycleTable, _ words: ManagementWording) -> RichText {
    let numbers = words.digest.wording.numbers
    let confirmed = table.totals.reduce(0, +)
    let all = table.directionCount * table.components.count
    let rows = table.groups.flatMap(\.rows)
    let whole = rows.count { $0.confirmed == table.components.count }
    var runs: [RichText.Run] = [
      .text("Подтверждены документами "),
      .strong("\(numbers.whole(confirmed)) из\u{A0}\(numbers.counted(all, .component, .genitive))"),
      .text("."),
    ]
    if rows.count > 1, whole > 0 {
      let count = numbers.counted(whole, .direction, .dative)
      runs += [
        .text(" Все компоненты подтверждены по\u{A0}"),
        .strong("\(count) из\u{A0}\(numbers.whole(rows.count))"), .text("."),
      ]
    }
    if rows.count > 1, let least = table.totals.min(), least < rows.count,
      let place = table.totals.firstIndex(of: least)
    {
      runs.append(.text(" Реже всего подтверждён компонент «\(table.components[place])»."))
    }
    return RichText(runs)
  }
}

extension ManagementWording {
  /// A link to a direction's page in a cycle, under its number and title.
  func link(to direction: Direction, in year: Int, anchor: String? = nil) -> RichText.Run {
    .link(
      SectionDigest.heading(number: direction.number, title: direction.title),
      address: page.link(to: .direction(direction.id, year: year), anchor: anchor))
  }
}

extension CycleTable {
  init(in year: Int, _ words: ManagementWording) {
    let matrix = words.digest.management.matrix
    let known = Set(matrix.directions.map(\.id))
    components = matrix.components.map(\.title)
    heads = components.map(RussianHyphenation.softened)
    caption = "Направления и\u{A0}компоненты управленческого цикла за\u{A0}\(year)\u{A0}год"
    groups = words.digest.section.mechanisms.map { mechanism in
      Group(
        title: SectionDigest.heading(number: mechanism.number, title: mechanism.title),
        rows: mechanism.directions.filter { known.contains($0.id) }.map {
          Row($0, matrix, in: year, words)
        })
    }
    let rows = groups.flatMap(\.rows)
    totals = components.indices.map { place in
      rows.count { $0.cells[place].state == .confirmed }
    }
    directionCount = rows.count
    key = Self.key(of: rows, ProofWording(words: words).absence)
  }

  /// The marks that rows have, in the order of their weight.
  private static func key(of rows: [Row], _ absence: String) -> [Sign] {
    let met = Set(rows.flatMap { $0.cells.map(\.state) })
    return State.allCases.filter(met.contains).map { state in
      let words =
        switch state {
        case .confirmed: "подтверждено: число документов того вида, который подтверждает компонент"
        case .generated: "данные раздела: показано его страницей, документа о\u{A0}них нет"
        case .planned: "предусмотрено планом: день, к\u{A0}которому ожидается"
        case .earlier: "год, за\u{A0}который документ размещён в\u{A0}последний раз"
        case .none, .gap: "«\(absence)»\u{A0}— нет ни\u{A0}документа, ни\u{A0}пункта плана"
        }
      return Sign(state: state, words: words)
    }
  }
}

extension CycleTable.Row {
  fileprivate init(
    _ direction: Direction, _ matrix: CycleMatrix, in year: Int, _ words: ManagementWording
  ) {
    let address = words.page.link(to: .direction(direction.id, year: year))
    anchor = direction.id.text
    formerAnchors = direction.formerIDs
    title = SectionDigest.heading(number: direction.number, title: direction.title)
    link = address
    let row = matrix.row(direction.id, in: year)
    cells = zip(matrix.components, row).map { component, cell in
      CycleTable.Cell(cell, component, address, words)
    }
    confirmed = row.count(where: \.isConfirmed)
  }
}

extension CycleTable.Cell {
  fileprivate init(
    _ cell: CycleCell, _ component: CycleComponent, _ address: String, _ words: ManagementWording
  ) {
    self.component = component.title
    link = "\(address)#\(component.id)"
    let said: (CycleTable.State, String, String)
    switch cell.state {
    case .confirmed(let count):
      let documents = words.digest.wording.numbers.counted(count, .document)
      said = (.confirmed, "\(count)\u{A0}док.", "подтверждено, \(documents)")
    case .generated: said = (.generated, "данные раздела", "данные раздела")
    case .planned:
      let day = ProofWording(words: words).expected(cell.planned).map {
        "до\u{A0}\(RussianDates.short($0))"
      }
      said = (
        .planned, day ?? "план",
        day.map { "предусмотрено планом, ожидается \($0)" } ?? "предусмотрено планом"
      )
    case .earlier(let year):
      said = (.earlier, "\(year)", "размещён документ за\u{A0}\(year)\u{A0}год")
    case .none:
      let absence = ProofWording(words: words).absence
      let isSaid = words.digest.section.settings.publication.printsGaps
      // A narrow cell breaks words where hyphens may stand.
      let soft = RussianHyphenation.softened(absence.replacing("\u{A0}", with: " "))
      said = (isSaid ? .gap : .none, soft, absence)
    }
    (state, self.words, _) = said
    description = "\(component.title): \(said.2)"
  }
}
