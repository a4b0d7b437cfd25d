import SvodContent

/// What a row of a plan's table is called by: its number, if it has one, and its title.
///
/// They may share a cell. Runs of spaces, line breaks, bold and a trailing dot do not matter.
struct PlanName {
  struct Number {
    let value: ActNumber
    /// As written, without spaces.
    let written: String
  }

  let number: Number?
  let title: [ActInline]

  /// - Parameters:
  ///   - numberCell: empty where the table has no column for numbers.
  ///   - measureCell: what is to be done.
  init(numberCell: [ActInline], measureCell: [ActInline]) {
    let own = numberCell.trimmingBreaks
    let measure = measureCell.trimmingBreaks
    if let (number, length) = Self.number(inNumberCell: own) {
      self.number = number
      title = Self.joined(length.map { own.droppingLeading($0) } ?? [], measure)
    } else if let mark = ClauseMark(startOf: measure.leadingText) {
      number = Number(value: mark.number, written: mark.written)
      title = Self.joined(own, measure.droppingLeading(mark.length))
    } else {
      number = nil
      title = Self.joined(own, measure)
    }
  }

  private static func joined(_ left: [ActInline], _ right: [ActInline]) -> [ActInline] {
    guard let first = right.first, !left.isEmpty else { return left + right }
    return left + [ActInline(.text(" "), at: first.position)] + right
  }

  /// In its own column a number needs no dot, and a title may follow it.
  ///
  /// - Returns: the number and how many characters it takes, nil for the whole cell.
  private static func number(inNumberCell cell: [ActInline]) -> (Number, length: Int?)? {
    if let number = brokenNumber(cell.plainText) { return (number, nil) }
    var scanner = NumberScanner(cell.leadingText)
    if let letter = scanner.bracketedLetter() {
      let value = ActNumber(.letter, [Transliteration.anchorPart(ofLetter: letter)])
      return (Number(value: value, written: scanner.written), scanner.index)
    }
    guard let found = scanner.number() ?? scanner.romanNumber(),
      found.ending != .none || (scanner.next?.isWhitespace ?? true)
    else { return nil }
    let value = ActNumber(found.ending == .bracket ? .bracket : .point, found.components)
    return (Number(value: value, written: scanner.written), scanner.index)
  }

  /// A cell that is nothing but a number, even one that a narrow column broke: «2.1.1.<br>10».
  private static func brokenNumber(_ text: String) -> Number? {
    let words = text.prefix(80).split(whereSeparator: \.isWhitespace)
    let isBroken = zip(words, words.dropFirst()).allSatisfy { left, right in
      left.hasSuffix(".") || right.hasPrefix(".")
    }
    let written = words.joined()
    var scanner = NumberScanner(written)
    guard isBroken, let number = scanner.number(), scanner.next == nil else { return nil }
    let style: ActNumber.Style = number.ending == .bracket ? .bracket : .point
    return Number(value: ActNumber(style, number.components), written: written)
  }
}

extension [ActInline] {
  /// Without the line breaks and spaces around it.
  var trimmingBreaks: [ActInline] {
    let tail = drop { $0.plainText.allSatisfy(\.isWhitespace) }
    return tail.reversed().drop { $0.plainText.allSatisfy(\.isWhitespace) }.reversed()
  }
}
