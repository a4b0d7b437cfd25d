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
        Part("Направления и\u{A0}компоненты", .matrix(table)), Self.gaps(in: year, words),
        Part("Что значат отметки", .items(Self.key.map { Item(RichText($0)) })),
      ].compactMap(\.self))
  }

  private static let key = [
    "«2 док.»\u{A0}— компонент подтверждён: размещены документы того вида, который его "
      + "подтверждает.",
    "«Данные раздела»\u{A0}— показан страницей раздела, документа о\u{A0}нём нет.",
    "«План» или «до…»\u{A0}— предусмотрен планом мероприятий, срок\u{A0}— по\u{A0}плану.",
    "Год\u{A0}— размещён документ прежнего цикла.",
  ]

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

  /// Components without documents, by directions, and what plans foresee.
  private static func gaps(in year: Int, _ words: ManagementWording) -> Part? {
    let proofs = ProofWording(words: words)
    let matrix = words.digest.management.matrix
    let titles = Dictionary(
      matrix.components.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    let rows = matrix.directions.compactMap { direction -> RegisterTable.Row? in
      let open = matrix.row(direction.id, in: year).filter { !$0.isConfirmed }
      guard !open.isEmpty else { return nil }
      let planned = open.flatMap(\.planned).compactMap { words.link(to: $0.link) }
      let names = open.map { "«\(titles[$0.component] ?? $0.component.text)»" }
      return RegisterTable.Row([
        .init([RichText([words.link(to: direction, in: year)])]),
        .init(names.joined(separator: ", ")),
        .init(planned.map { RichText([$0]) }, orAbsence: proofs.absence),
      ])
    }
    guard !rows.isEmpty else { return nil }
    return Part(
      "Компоненты без\u{A0}подтверждающих документов",
      .table(
        RegisterTable(
          caption: RichText("Рядом\u{A0}— пункты планов, которыми они предусмотрены."),
          columns: [
            .init("Направление"), .init("Компоненты", .wide), .init("Предусмотрено", .wide),
          ],
          groups: [.init(rows)])))
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
      said = (.none, absence, absence)
    }
    (state, self.words, _) = said
    description = "\(component.title): \(said.2)"
  }
}
