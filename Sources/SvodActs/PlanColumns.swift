import SvodFormats

/// The columns of a plan's table that its items are known by.
struct PlanColumns {
  private static let numberNames: Set<String> = ["№", "№ п/п", "№п/п", "№ п.п.", "n п/п", "номер"]
  private static let measureNames = ["мероприят", "наименование мероприят"]

  /// Where the number stands, if the table has a column for it.
  let number: Int?
  let measure: Int?

  /// Nil for a table that is no plan's.
  init?(_ header: MarkdownTable.Row) {
    let names = header.cells.map { cell in
      cell.inlines.plainText.lowercased().split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }
    number = names.firstIndex { Self.numberNames.contains($0) }
    measure = names.firstIndex { name in Self.measureNames.contains { name.hasPrefix($0) } }
    if number == nil && measure == nil { return nil }
  }
}
