import SvodContent

extension WordCursor {
  /// A whole number in digits or words: «5», «5-ти», «пяти», «двадцати пяти».
  mutating func count() -> Int? {
    if let value = digits(upTo: 3) {
      skipEnding()
      return value
    }
    guard let word, let value = RussianNumerals.cardinal(word) else { return nil }
    advance()
    guard value >= 20, let next = self.word, let unit = RussianNumerals.cardinal(next), unit < 10
    else { return value }
    advance()
    return value + unit
  }

  /// A place in an order: «1», «1-й», «I», «IV», «первый», «двадцать пятого».
  mutating func ordinal() -> Int? {
    if let value = digits(upTo: 2) {
      skipEnding()
      return value
    }
    guard let word else { return nil }
    if let tens = RussianNumerals.cardinal(word), tens == 20 || tens == 30 {
      return attempt { cursor in
        cursor.advance()
        return cursor.ordinalWord(below: 10).map { tens + $0 }
      }
    }
    if let value = ordinalWord(below: 32) { return value }
    guard let value = RomanNumeral(word)?.value else { return nil }
    advance()
    skipEnding()
    return value
  }

  private mutating func ordinalWord(below limit: Int) -> Int? {
    guard let word, let value = RussianNumerals.ordinal(word), value < limit else { return nil }
    advance()
    return value
  }

  /// A number of at most so many digits.
  mutating func digits(upTo length: Int) -> Int? {
    guard case .number(let value, let digits) = current?.kind, digits <= length else { return nil }
    advance()
    return value
  }

  /// A number of just so many digits, glued to what stands before it if that is asked for.
  mutating func digits(exactly length: Int, glued: Bool = false) -> Int? {
    guard case .number(let value, length) = current?.kind, !glued || current?.isGlued == true
    else { return nil }
    advance()
    return value
  }

  /// Takes a mark that is glued to what stands before it.
  @discardableResult
  mutating func take(glued mark: DeadlineWord.Mark) -> Bool {
    current?.isGlued == true && take(mark)
  }

  /// The month that a name stands for, with the dot of a shortened name.
  mutating func month() -> Int? {
    guard let word, let month = MonthNames.month(word) else { return nil }
    advance()
    take(glued: .dot)
    return month
  }

  /// A calendar year: «2022», «2022 г.», «2022-го года».
  mutating func year() -> Int? {
    attempt { cursor in
      guard let year = cursor.digits(exactly: 4), Self.years.contains(year) else { return nil }
      cursor.skipEnding()
      _ = cursor.take("год|года|году|годом") || cursor.take(abbreviated: "г|гг")
      return cursor.stands("учебн*|уч") ? nil : year
    }
  }

  /// A year, or none where the words only say «текущего года».
  mutating func yearOrThisYear() -> Int? {
    if let year = year() { return year }
    take("текущего|этого|календарного года")
    return nil
  }

  private static let years = 1900...2199

  private static let endings: Set<String> = [
    "го", "ого", "й", "ый", "ой", "ий", "е", "ое", "я", "ая", "ья", "ю", "ую", "х", "ех", "ти",
    "и", "м", "ом", "му", "ми",
  ]

  /// Skips the ending of a number: «-го», «-й», «х».
  private mutating func skipEnding() {
    var ahead = self
    if ahead.current?.isGlued == true { ahead.take(.dash) }
    guard let word = ahead.word, ahead.current?.isGlued == true, Self.endings.contains(word)
    else { return }
    ahead.advance()
    self = ahead
  }
}
