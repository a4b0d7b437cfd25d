import SvodDiagnostics
import SvodFormats
import SvodNumbers

/// What to type in place of a text that is no number.
///
/// A number is offered only where nothing else can have been meant; where digits may be lost or a
/// word changes the size, the author alone knows the number.
struct NumberAdvice {
  let hint: String
  let example: String?

  init(_ text: String, in place: NumberPlace) {
    let advice =
      Self.machine(text, place) ?? Self.wrongLetter(text) ?? Self.leadingNumber(text, place)
      ?? Self.word(text, place)
    hint = advice.hint
    example = advice.example
  }

  private typealias Advice = (hint: String, example: String?)

  /// What a spreadsheet has put into the cell.
  private static func machine(_ text: String, _ place: NumberPlace) -> Advice? {
    if text.hasPrefix("#") {
      return (
        "Исправьте формулу: в ячейке таблицы стоит её ошибка; если числа нет, напишите почему",
        place.takesWords ? "не применимо" : nil
      )
    }
    guard ScientificNotation.isOne(text) else { return nil }
    return (
      "Задайте ячейке формат «Числовой» и наберите число заново, всеми цифрами: табличный редактор "
        + "записал его сокращённо, и часть цифр могла потеряться", nil
    )
  }

  /// «2О» with a letter: the one thing that can have been meant is the digit of that shape.
  private static func wrongLetter(_ text: String) -> Advice? {
    guard text.contains(where: \.isASCIIDigit),
      let letter = text.first(where: { digits[$0] != nil })
    else { return nil }
    let number = String(text.map { digits[$0] ?? $0 })
    guard (try? ExactDecimal(parsing: number)) != nil else { return nil }
    let digit = digits[letter].map(String.init) ?? ""
    return ("Замените букву «\(letter)» цифрой \(digit)", number)
  }

  /// Letters of both alphabets that stand where a digit was meant.
  private static let digits: [Character: Character] = [
    "О": "0", "о": "0", "O": "0", "o": "0", "З": "3", "з": "3", "l": "1", "I": "1", "І": "1",
  ]

  /// The number with which a text begins: «12» in «12 чел.».
  private static func leadingNumber(_ text: String, _ place: NumberPlace) -> Advice? {
    let digits = text.prefix { $0.isASCIIDigit || ",. \u{A0}".contains($0) }
    let number = String(digits).trimmed
    guard text.first?.isASCIIDigit == true, (try? ExactDecimal(parsing: number)) != nil else {
      return nil
    }
    let rest = text.dropFirst(digits.count)
    if rest.first == "%" {
      return (
        "Укажите число людей или единиц, а долю в процентах — в столбце "
          + "«\(place.title(of: .value))»",
        place.isPart ? nil : number
      )
    }
    if Magnitude.isOne(rest) {
      return ("Напишите число полностью, цифрами, без «\(String(rest).trimmed)»", nil)
    }
    let isOneNumber = !rest.contains(where: \.isASCIIDigit) && isRemark(rest, after: digits)
    return (
      "Оставьте в ячейке одно число, остальное перенесите в столбец «\(place.title(of: .note))»",
      isOneNumber ? number : nil
    )
  }

  /// Whether a rest explains the number before it: a single letter at a digit may stand for one.
  private static func isRemark(_ rest: Substring, after digits: Substring) -> Bool {
    let isApart = digits.last?.isASCIIDigit == false
    return isApart || rest.prefix { $0.isLetter }.count > 1 || rest.first == "*"
  }

  private static func word(_ text: String, _ place: NumberPlace) -> Advice {
    if let nearest = nearestName(to: text, among: StatusWord.texts) {
      return ("Возможно, имелось в виду «\(nearest)»", place.takesWords ? nearest : nil)
    }
    return (
      "Укажите число; если его нет, напишите причину: «нет данных», «не представлено», "
        + "«не применимо», «не проводилось» или «ожидается»",
      place.takesWords ? "не применимо" : nil
    )
  }
}

/// What the column of a cell may hold.
struct NumberPlace {
  /// Whether the number need not be whole.
  let takesFractions: Bool
  /// Whether a word may say why there is no number.
  let takesWords: Bool
  /// Whether it is a numerator or a denominator, which another number bounds.
  let isPart: Bool
  /// The title of the cell's column.
  let header: String?

  /// What a column is called, in the language of the table.
  func title(of column: ObservationColumn) -> String { column.title(beside: header) }
}

/// «1E+03»: what spreadsheets write in narrow columns.
private enum ScientificNotation {
  private static let marks: Set<Character> = ["e", "E", "е", "Е"]

  static func isOne(_ text: String) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) { marks.contains($0) }
    guard parts.count == 2, (try? ExactDecimal(parsing: parts[0])) != nil else { return false }
    let exponent =
      parts[1].first.map { "+-−".contains($0) } == true ? parts[1].dropFirst() : parts[1]
    return !exponent.isEmpty && exponent.allSatisfy(\.isASCIIDigit)
  }
}

/// Words that make a number another one.
private enum Magnitude {
  private static let beginnings = ["тыс", "млн", "млрд", "миллион", "миллиард", "т.р", "т. р"]

  static func isOne(_ rest: Substring) -> Bool {
    let folded = rest.lowercased()
    return beginnings.contains { folded.hasPrefix($0) }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
