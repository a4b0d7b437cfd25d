import SvodContent
import SvodNumbers

/// A place between the words of a line, from which productions read on.
///
/// A value: a production that fails leaves the cursor of its caller where it was.
struct CitationCursor {
  let words: [CitationWord]
  private(set) var index: Int

  init(_ words: [CitationWord], at index: Int) {
    self.words = words
    self.index = index
  }

  var current: CitationWord? { index < words.count ? words[index] : nil }

  var word: String? { current?.word }

  /// The place behind the last word that was read.
  var end: Int { index > 0 ? words[index - 1].range.upperBound : 0 }

  mutating func advance(_ count: Int = 1) { index += count }

  func ahead(_ count: Int) -> CitationWord? {
    index + count < words.count ? words[index + count] : nil
  }

  @discardableResult
  mutating func take(_ mark: Character, glued: Bool = false) -> Bool {
    guard current?.mark == mark, !glued || current?.isGlued == true else { return false }
    index += 1
    return true
  }

  @discardableResult
  mutating func take(word: String) -> Bool {
    guard current?.word == word else { return false }
    index += 1
    return true
  }

  /// Reads by a production, or nothing at all.
  mutating func attempt<Value>(_ production: (inout CitationCursor) -> Value?) -> Value? {
    var cursor = self
    guard let value = production(&cursor) else { return nil }
    self = cursor
    return value
  }
}

extension CitationCursor {
  /// `27.08.2021`, `« 30 » 12. 2020`, `10 июля 2021`, each with «г.» or «года» behind it.
  mutating func date() -> CalendarDate? {
    attempt { cursor in
      let isQuoted = cursor.take("«") || cursor.take("\"")
      guard let day = cursor.digits(upTo: 2) else { return nil }
      if isQuoted { _ = cursor.take("»") || cursor.take("\"") }
      cursor.take(".")
      guard let month = cursor.month() else { return nil }
      cursor.take(".")
      guard let year = cursor.digits(upTo: 4), year >= 1900 else { return nil }
      let date = CalendarDate(year: year, month: month, day: day)
      if date != nil { cursor.skipYearWord() }
      return date
    }
  }

  private mutating func digits(upTo length: Int) -> Int? {
    guard let digits = current?.digits, digits.count <= length else { return nil }
    index += 1
    return Int(digits)
  }

  private mutating func month() -> Int? {
    if let month = digits(upTo: 2) { return (1...12).contains(month) ? month : nil }
    guard let word, let month = Self.months[word] else { return nil }
    index += 1
    return month
  }

  private mutating func skipYearWord() {
    guard let word, ["г", "год", "года", "году"].contains(word) else { return }
    index += 1
    if word == "г" { take(".", glued: true) }
  }

  private static let months = [
    "января": 1, "февраля": 2, "марта": 3, "апреля": 4, "мая": 5, "июня": 6, "июля": 7,
    "августа": 8, "сентября": 9, "октября": 10, "ноября": 11, "декабря": 12,
  ]

  /// «№ 98», «N 08-70», «№586»: the number as written.
  mutating func actNumber(in text: CitationText) -> String? {
    attempt { cursor in
      guard cursor.takeNumberSign() else { return nil }
      let start = cursor.current?.range.lowerBound
      guard cursor.takeNumberPart(glued: false) else { return nil }
      var hasDigits = cursor.words[cursor.index - 1].digits != nil
      while let next = cursor.current, next.isGlued {
        if cursor.takeNumberPart(glued: true) {
          hasDigits = hasDigits || cursor.words[cursor.index - 1].digits != nil
        } else if let mark = next.mark, "-–/.".contains(mark), let behind = cursor.ahead(1),
          behind.isGlued, behind.mark == nil
        {
          cursor.advance()
        } else {
          break
        }
      }
      guard hasDigits, let start else { return nil }
      return text.text(start..<cursor.end)
    }
  }

  /// «№», «N», «No»; an «н» that stands for the Latin N is one before digits alone.
  mutating func takeNumberSign() -> Bool {
    if take("№") { return true }
    guard let word, ["n", "н", "no", "но"].contains(word), current?.isCapitalized == true,
      ahead(1)?.digits != nil || (ahead(1)?.mark == "." && ahead(2)?.digits != nil)
    else { return false }
    index += 1
    take(".", glued: true)
    return true
  }

  private mutating func takeNumberPart(glued: Bool) -> Bool {
    guard let current, !glued || current.isGlued, current.mark == nil else { return false }
    index += 1
    return true
  }
}
