import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodNumbers

extension EntryReader {
  /// The absence that a word in place of a value means: «не проводилось».
  func absence(in cell: CSVTable.Cell) -> Absence? {
    // Words begin with a letter, so most cells need no second look.
    guard let first = cell.bytes.first, first >= UInt8(ascii: "A"),
      case .absent(let absence)? = StatusWord(cell.text)
    else { return nil }
    return absence
  }

  /// The number of a cell.
  func number(in cell: CSVTable.Cell, log: inout DiagnosticLog) -> ExactDecimal? {
    number(in: cell, bytes: cell.bytes, log: &log)
  }

  /// The number of a cell from which a sign of percent may be taken.
  func percentage(in cell: CSVTable.Cell, log: inout DiagnosticLog) -> ExactDecimal? {
    let bytes = cell.bytes
    return number(
      in: cell, bytes: bytes.last == UInt8(ascii: "%") ? bytes.dropLast() : bytes, log: &log)
  }

  private func number(
    in cell: CSVTable.Cell, bytes: ArraySlice<UInt8>, log: inout DiagnosticLog
  ) -> ExactDecimal? {
    do throws(NumberProblem) {
      return try ExactDecimal(parsing: bytes)
    } catch {
      log.report(.badNumber(cell, error, in: place(of: cell)))
      return nil
    }
  }

  /// What may be typed where a number cannot be read.
  func place(of cell: CSVTable.Cell) -> NumberPlace {
    let isValue = cell.column == cells.value
    let isPart = [cells.numerator, cells.denominator].contains(cell.column)
    let isCount = [.count, .distribution].contains(indicator.kind) && indicator.countsWhole
    return NumberPlace(
      takesFractions: indicator.kind == .growth || isValue && !isCount,
      takesWords: isValue || cell.column == cells.numerator, isPart: isPart,
      header: cell.header)
  }

  /// Whether a number counts whole things; if not, that is reported.
  func isWhole(
    _ number: ExactDecimal, _ cell: CSVTable.Cell, log: inout DiagnosticLog
  ) -> Bool {
    if number.isNegative {
      log.report(.negative(cell, in: place(of: cell)))
    } else if !number.isWhole {
      log.report(.fractional(cell, in: place(of: cell)))
    }
    return !number.isNegative && number.isWhole
  }

  /// «да» or «нет» in any of their forms.
  func answer(log: inout DiagnosticLog) -> Observation.Entry? {
    guard let cell = row.filled(cells.value) else { return nil }
    if let answer = AnswerWord.answer(of: cell.bytes) { return .answer(answer) }
    if let absence = absence(in: cell) { return .absent(absence) }
    log.report(.badAnswer(cell))
    return nil
  }
}

/// Answers as they are typed.
private enum AnswerWord {
  private static let answers: [ByteText: Bool] = {
    let words: [(Bool, [String])] = [
      (true, ["да", "Да", "ДА", "yes", "Yes", "YES", "1", "true", "True", "TRUE", "истина"]),
      (false, ["нет", "Нет", "НЕТ", "no", "No", "NO", "0", "false", "False", "FALSE", "ложь"]),
    ]
    let pairs = words.flatMap { answer, texts in
      texts.map { (ByteText(ArraySlice(Array($0.utf8))), answer) }
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()

  static func answer(of bytes: ArraySlice<UInt8>) -> Bool? {
    if let answer = answers[ByteText(bytes)] { return answer }
    // Other mixtures of case, as «ИСТИНА» of a spreadsheet, are rare.
    let lowered = String(decoding: bytes, as: UTF8.self).lowercased()
    return answers[ByteText(ArraySlice(Array(lowered.utf8)))]
  }
}

extension Diagnostic {
  fileprivate static func badNumber(
    _ cell: CSVTable.Cell, _ problem: NumberProblem, in place: NumberPlace
  ) -> Self {
    let text = cell.text
    switch problem {
    case .looksLikeDate:
      return Diagnostic(
        .spreadsheetDate, .error, at: cell.position,
        "Вместо числа стоит дата «\(text)»: её поставил табличный редактор", text: text,
        hint: "Задайте столбцу текстовый формат и наберите число заново",
        example: place.takesFractions ? SpreadsheetDate.number(in: text) : nil)
    case .tooLarge:
      return Diagnostic(
        .numberTooLarge, .error, at: cell.position, "Число «\(text)» больше 1 000 000 000 000",
        text: text, hint: "Проверьте число и единицу измерения")
    case .tooManyDecimals:
      return Diagnostic(
        .tooManyDecimals, .error, at: cell.position,
        "В числе «\(text)» больше шести знаков после запятой", text: text,
        hint: "Округлите число до шести знаков после запятой",
        example: place.takesFractions ? "0,333333" : nil)
    case .notANumber, .empty:
      let advice = NumberAdvice(text, in: place)
      return Diagnostic(
        .badNumber, .error, at: cell.position, "Вместо числа стоит «\(text)»", text: text,
        hint: advice.hint, example: advice.example)
    }
  }

  static func negative(_ cell: CSVTable.Cell, in place: NumberPlace) -> Self {
    Diagnostic(
      .negativeValue, .error, at: cell.position, "Число «\(cell.text)» отрицательно",
      text: cell.text, hint: "Укажите ноль или положительное число",
      example: place.takesWords ? "0" : nil)
  }

  fileprivate static func fractional(_ cell: CSVTable.Cell, in place: NumberPlace) -> Self {
    Diagnostic(
      .fractionalPeople, .error, at: cell.position,
      "Людей и организаций не может быть «\(cell.text)»: число должно быть целым",
      text: cell.text, hint: "Укажите целое число", example: place.isPart ? nil : "12")
  }

  fileprivate static func badAnswer(_ cell: CSVTable.Cell) -> Self {
    let text = cell.text
    let nearest = nearestName(to: text, among: ["да", "нет", "yes", "no"] + StatusWord.texts)
    return Diagnostic(
      .unknownValue, .error, at: cell.position, "Вместо «да» или «нет» стоит «\(text)»",
      text: text,
      hint: nearest.map { "Возможно, имелось в виду «\($0)»" }
        ?? "Укажите «да» или «нет», а причину отсутствия ответа — в столбце "
        + "«\(ObservationColumn.status.title(beside: cell.header))»",
      example: nearest ?? "да")
  }
}
