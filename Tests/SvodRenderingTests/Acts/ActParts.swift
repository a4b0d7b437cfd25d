import SvodContent
import SvodDiagnostics

/// Short forms for acts in tests, where positions play no part.
let position = FilePosition(file: "act.md")

func words(_ text: String) -> [ActInline] { [inline(.text(text))] }

func inline(_ kind: ActInline.Kind) -> ActInline { ActInline(kind, at: position) }

func paragraph(_ text: String) -> ActBlock { .paragraph(words(text)) }

func clause(_ number: String, _ anchor: String, _ blocks: [ActBlock]) -> ActBlock {
  .clause(ActClause(number: number, anchor: anchor, depth: 1, blocks: blocks, position: position))
}

func heading(_ level: Int, _ anchor: String, _ number: String?, _ title: String) -> ActBlock {
  .heading(
    ActHeading(
      level: level, anchor: anchor, number: number, title: words(title), isAppendix: false,
      position: position))
}

func row(_ cells: [String]) -> ActTable.Row {
  ActTable.Row(
    cells: cells.map { ActTable.Cell($0.isEmpty ? [] : words($0), at: position) },
    position: position)
}

func table(
  _ header: [String], _ rows: [ActTable.Row], alignments: [ActTable.Alignment] = []
) -> ActBlock {
  .table(ActTable(alignments: alignments, header: row(header), rows: rows))
}
