package import SvodNumbers

/// The days and months that a line names: «12.07.2021», «10 июля 2021 г.», «февраль 2021 г.».
package struct LineDates: Sendable, Hashable {
  package struct Stretch: Sendable, Hashable {
    package let start: CalendarDate
    package let end: CalendarDate
    /// In characters of the line.
    package let range: Range<Int>
  }

  /// In the order of the line.
  package private(set) var all: [Stretch] = []

  /// - Parameter line: the words without markup.
  package init(of line: String) {
    guard line.utf8.contains(where: { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else {
      return
    }
    let text = CitationText(line)
    var cursor = CitationCursor(text.words, at: 0)
    while let start = cursor.current?.range.lowerBound {
      if let date = cursor.date() {
        all.append(Stretch(start: date, end: date, range: start..<cursor.end))
      } else if let month = cursor.monthOfYear() {
        all.append(Stretch(start: month.start, end: month.end, range: start..<cursor.end))
      } else {
        cursor.advance()
      }
    }
  }
}

extension CitationCursor {
  private static let months = [
    "январ": 1, "феврал": 2, "март": 3, "апрел": 4, "ма": 5, "июн": 6, "июл": 7, "август": 8,
    "сентябр": 9, "октябр": 10, "ноябр": 11, "декабр": 12,
  ]

  /// A month with its year.
  fileprivate mutating func monthOfYear() -> (start: CalendarDate, end: CalendarDate)? {
    attempt { cursor in
      guard let word = cursor.word,
        let month = Self.months[word] ?? Self.months[String(word.dropLast())]
      else { return nil }
      cursor.advance()
      guard let digits = cursor.current?.digits, digits.count == 4, let year = Int(digits),
        let start = CalendarDate(year: year, month: month, day: 1),
        let end = CalendarDate(
          year: year, month: month, day: CalendarDate.dayCount(ofMonth: month, year: year))
      else { return nil }
      cursor.advance()
      return (start, end)
    }
  }
}
