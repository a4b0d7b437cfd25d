import SvodContent
import SvodFormats

/// What a row of a plan's table is called by.
enum PlanRow {
  case numbered(ActNumber, written: String)
  /// An item without a number.
  case unnumbered
  /// No item: dashes, or cells that only continue the row above.
  case remainder

  init(_ row: MarkdownTable.Row, columns: PlanColumns) {
    let number = Self.text(of: row, in: columns.number)
    let measure = Self.text(of: row, in: columns.measure)
    if let found = Self.number(inNumberCell: number) ?? Self.number(inMeasureCell: measure) {
      self = .numbered(found.0, written: found.1)
    } else {
      let words = (number + measure).contains { $0.isLetter || $0.isNumber }
      self = words ? .unnumbered : .remainder
    }
  }

  private static func text(of row: MarkdownTable.Row, in column: Int?) -> String {
    guard let column, row.cells.indices.contains(column) else { return "" }
    return row.cells[column].inlines.plainText.trimmingSpaces
  }

  /// In its own column a number needs no dot, and a title may follow it.
  private static func number(inNumberCell text: String) -> (ActNumber, String)? {
    var scanner = NumberScanner(text.prefix(80))
    if let letter = scanner.bracketedLetter() {
      let part = Transliteration.anchorPart(ofLetter: letter)
      return (ActNumber(.letter, [part]), scanner.written)
    }
    guard let found = scanner.number() ?? scanner.romanNumber() else { return nil }
    guard found.ending != .none || (scanner.next?.isWhitespace ?? true) else { return nil }
    let style: ActNumber.Style = found.ending == .bracket ? .bracket : .point
    return (ActNumber(style, found.components), scanner.written)
  }

  private static func number(inMeasureCell text: String) -> (ActNumber, String)? {
    ClauseMark(startOf: text).map { ($0.number, $0.written) }
  }
}
