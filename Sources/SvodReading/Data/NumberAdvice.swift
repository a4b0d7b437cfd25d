import SvodDiagnostics
import SvodNumbers

/// What to type in place of a text that is no number.
struct NumberAdvice {
  let hint: String
  let example: String

  init(_ text: String) {
    if text.hasPrefix("#") {
      hint = "Исправьте формулу: в ячейке таблицы стоит её ошибка; если числа нет, напишите почему"
      example = "не применимо"
    } else if text.hasSuffix("%"), let number = Self.leadingNumber(in: text) {
      hint = "Укажите число людей или единиц, а долю в процентах — в столбце «value»"
      example = number
    } else if let number = Self.leadingNumber(in: text) {
      hint = "Оставьте в ячейке одно число, остальное перенесите в столбец «note»"
      example = number
    } else if let nearest = nearestName(to: text, among: StatusWord.texts) {
      hint = "Возможно, имелось в виду «\(nearest)»"
      example = nearest
    } else {
      hint =
        "Укажите число; если его нет, напишите причину: «нет данных», «не представлено», "
        + "«не применимо», «не проводилось» или «ожидается»"
      example = "не применимо"
    }
  }

  /// The number with which a text begins: «12» in «12 чел.».
  private static func leadingNumber(in text: String) -> String? {
    let digits = text.prefix { $0.isASCII && $0.isNumber || ",. \u{A0}".contains($0) }
    let number = String(digits).trimmed
    guard text.first?.isNumber == true, (try? ExactDecimal(parsing: number)) != nil else {
      return nil
    }
    return number
  }
}
