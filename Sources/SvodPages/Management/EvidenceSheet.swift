import SvodContent
import SvodDatasets
import SvodLanguage
import SvodManagement
import SvodPublication

/// The expert's sheet: one line for every fragment that confirms a component.
struct EvidenceSheet {
  struct Line {
    let mechanism: Mechanism
    let direction: Direction
    let component: CycleComponent
    let proof: Proof
    let document: Document
  }

  let lines: [Line]
  private let words: ManagementWording
  private let proofs: ProofWording

  init(in year: Int, _ words: ManagementWording) {
    let matrix = words.digest.management.matrix
    self.words = words
    proofs = ProofWording(words: words)
    lines = words.digest.section.mechanisms.flatMap { mechanism in
      mechanism.directions.flatMap { direction in
        zip(matrix.components, matrix.row(direction.id, in: year)).flatMap { component, cell in
          cell.proofs.compactMap { proof in
            words.digest.documents[proof.document].map {
              Line(
                mechanism: mechanism, direction: direction, component: component, proof: proof,
                document: $0)
            }
          }
        }
      }
    }
  }

  /// The whole address that opens at the fragment.
  func address(_ line: Line) -> String {
    words.digest.section.settings.address + Route.document(line.document.id).canonicalPath
      + (line.proof.link.anchor.map { "#\($0)" } ?? "")
  }

  func quote(_ line: Line) -> String? { proofs.quote(line.proof) }

  func kind(_ line: Line) -> String { words.digest.documents.kind(of: line.document) }

  /// The document's own date, or that of the act that approves it.
  func date(_ line: Line) -> String? {
    (line.document.date ?? approving(line)?.date).map { RussianDates.short($0) }
  }

  func number(_ line: Line) -> String? { line.document.number ?? approving(line)?.number }

  private func approving(_ line: Line) -> Document? {
    line.document.approvedBy.flatMap { words.digest.documents[$0] }
  }

  /// The sheet as a table: a row a fragment.
  var file: TableFile {
    let head = [
      "механизм", "направление", "название направления", "компонент", "вид документа", "дата",
      "номер", "пункт", "страница скана", "первые слова фрагмента", "адрес",
    ]
    return TableFile(
      rows: [head]
        + lines.map { line in
          [
            line.mechanism.title, line.direction.number ?? "", line.direction.title,
            line.component.title, kind(line), date(line) ?? "", number(line) ?? "",
            ManagementWording.clause(line.proof.link.anchor, of: line.document) ?? "",
            line.proof.scanPage ?? "", quote(line) ?? "", address(line),
          ]
        })
  }
}

extension RegisterPage {
  /// The sheet that an expert is given.
  init(ofEvidenceIn year: Int, from digest: SectionDigest, frame: PageFrame) {
    let words = ManagementWording(digest: digest, page: frame.route)
    let sheet = EvidenceSheet(in: year, words)
    let numbers = digest.wording.numbers
    let covered = Set(sheet.lines.map { "\($0.direction.id) \($0.component.id)" }).count
    let matrix = digest.management.matrix
    let all = matrix.directions.count * matrix.components.count
    let statement = RichText([
      .text("Предъявлено "), .strong(numbers.counted(sheet.lines.count, .fragment)),
      .text(" по\u{A0}"),
      .strong(
        "\(numbers.whole(covered)) из\u{A0}\(numbers.counted(all, .component, .genitive))"),
      .text("."),
    ])
    self.init(
      frame: frame.described(by: statement), heading: "Лист для\u{A0}эксперта",
      introduction: RichText(
        "\(digest.section.settings.authority), \(year)\u{A0}год."
          + (words.onDay.map { " Состояние \($0)." } ?? "")
          + " Каждая ссылка открывает документ на\u{A0}нужном месте."),
      statement: statement,
      downloads: [
        .init(
          title: "Лист для\u{A0}Excel, CSV",
          address: frame.route.link(to: .expertFile(year: year))),
        .init(
          title: "Матрица управленческого цикла",
          address: frame.route.link(to: .cycle(year: year))),
      ], isWide: true, parts: [Self.fragments(sheet, words)])
  }

  private static func fragments(_ sheet: EvidenceSheet, _ words: ManagementWording) -> Part {
    guard !sheet.lines.isEmpty else {
      return Part("Фрагменты", .absence(RichText("Подтверждающих документов не\u{A0}размещено.")))
    }
    var groups: [RegisterTable.Group] = []
    var counts: [String: Int] = [:]
    for line in sheet.lines {
      let component = "\(line.direction.id)-\(line.component.id)"
      counts[component, default: 0] += 1
      let anchor = "_f-\(component)-\(counts[component, default: 1])"
      let title = SectionDigest.heading(
        number: line.direction.number, title: line.direction.title)
      if groups.last?.title != title { groups.append(.init(title, [])) }
      groups[groups.count - 1].rows.append(row(of: line, sheet, words, anchor: anchor))
    }
    return Part(
      "Подтверждающие фрагменты",
      .table(
        RegisterTable(
          caption: RichText("По\u{A0}направлениям и\u{A0}компонентам управленческого цикла."),
          columns: [
            .init("Компонент"), .init("Документ"), .init("Дата и\u{A0}номер", .narrow),
            .init("Первые слова фрагмента", .wide), .init("Адрес", .address),
          ], groups: groups)))
  }

  private static func row(
    of line: EvidenceSheet.Line, _ sheet: EvidenceSheet, _ words: ManagementWording,
    anchor: String
  ) -> RegisterTable.Row {
    let clause = ManagementWording.clause(line.proof.link.anchor, of: line.document)
    let requisites = [sheet.date(line), sheet.number(line).map { "№\u{A0}\($0)" }]
      .compactMap(\.self).joined(separator: " ")
    let scan = line.proof.scanPage.map { [RichText("страница скана\u{A0}— \($0)")] } ?? []
    return RegisterTable.Row(
      [
        .init(line.component.title),
        .init(
          [RichText([sheet.kind(line), clause].compactMap(\.self).joined(separator: ", "))] + scan),
        .init(requisites.isEmpty ? nil : requisites),
        .init(sheet.quote(line).map { "«\($0)»" }, orAbsence: "текст не\u{A0}размещён"),
        .init([
          RichText([
            .link(
              sheet.address(line),
              address: words.page.link(
                to: .document(line.document.id), anchor: line.proof.link.anchor))
          ])
        ]),
      ], anchor: anchor)
  }
}

extension TableFile {
  /// The expert's sheet of a cycle.
  init(ofEvidenceIn year: Int, from digest: SectionDigest, on page: Route) {
    self = EvidenceSheet(in: year, ManagementWording(digest: digest, page: page)).file
  }

  /// The matrix of a cycle: a row for every component of every direction.
  init(ofCycle year: Int, from digest: SectionDigest, on page: Route) {
    let words = ManagementWording(digest: digest, page: page)
    let matrix = digest.management.matrix
    let table = CycleTable(in: year, words)
    let head = [
      "механизм", "направление", "название направления", "компонент", "состояние", "адреса",
    ]
    let root = digest.section.settings.address
    var rows: [[String]] = [head]
    for (mechanism, group) in zip(digest.section.mechanisms, table.groups) {
      for (direction, row) in zip(mechanism.directions, group.rows) {
        for (cell, said) in zip(matrix.row(direction.id, in: year), row.cells) {
          rows.append([
            mechanism.title, direction.number ?? "", direction.title, said.component, said.words,
            Self.addresses(of: cell.proofs + cell.planned, under: root),
          ])
        }
      }
    }
    self.init(rows: rows)
  }

  private static func addresses(of proofs: [Proof], under root: String) -> String {
    proofs.map { proof in
      let anchor = proof.link.anchor.map { "#\($0)" } ?? ""
      return root + Route.document(proof.document).canonicalPath + anchor
    }.joined(separator: " ")
  }
}
