import SvodDiagnostics
import SvodFormats
import SvodNumbers

/// Values of the contract that YAML files hold; what is of another form is reported, and nil is
/// returned.
extension YAMLNode {
  /// Years that a cycle may have; a mistyped one would make a cycle for every year up to it.
  static let years = 1950...2100

  /// A day: `2021-08-27` or `27.08.2021`.
  func date(log: inout DiagnosticLog) -> CalendarDate? {
    guard let scalar = scalar(log: &log) else { return nil }
    if let date = CalendarDate(parsing: scalar.text) { return date }
    log.report(.badDate(scalar, key: key))
    return nil
  }

  /// A year of four digits.
  func year(log: inout DiagnosticLog) -> Int? {
    guard let scalar = scalar(log: &log) else { return nil }
    if let year = Int(yearDigits: scalar.text) { return year }
    log.report(.badYear(scalar, key: key))
    return nil
  }

  /// Years in a list, or one alone.
  func years(log: inout DiagnosticLog) -> [Int]? {
    items(single: .alone, log: &log)?.compactMap { $0.year(log: &log) }
  }

  /// A decimal with a point or a comma; a sign of percent is passed over where it is allowed.
  func decimal(allowingPercent: Bool = false, log: inout DiagnosticLog) -> ExactDecimal? {
    guard let scalar = scalar(log: &log) else { return nil }
    var text = scalar.text[...]
    if allowingPercent, text.hasSuffix("%") { text = text.dropLast() }
    do throws(NumberProblem) {
      return try ExactDecimal(parsing: text)
    } catch {
      log.report(.badDecimal(scalar, key: key, problem: error))
      return nil
    }
  }

  /// A whole number within a range.
  func wholeNumber(in range: ClosedRange<Int>, log: inout DiagnosticLog) -> Int? {
    guard let number = wholeNumber(log: &log) else { return nil }
    if range.contains(number) { return number }
    log.report(.outOfRange(number, self, range))
    return nil
  }

  /// An id by the rule for ids.
  func identifier(log: inout DiagnosticLog) -> YAMLScalar? {
    guard let scalar = scalar(log: &log),
      IdentifierRule.accepts(scalar.text, at: scalar.position, log: &log)
    else { return nil }
    return scalar
  }

  /// Ids in a list, or one alone.
  func identifiers(log: inout DiagnosticLog) -> [YAMLScalar] {
    (items(single: .alone, log: &log) ?? []).compactMap { $0.identifier(log: &log) }
  }

  /// An address of the web that begins with `https://` or `http://`.
  func webAddress(log: inout DiagnosticLog) -> String? {
    guard let scalar = scalar(log: &log) else { return nil }
    if WebAddress.isSound(scalar.text) { return scalar.text }
    log.report(.badAddress(scalar, key: key))
    return nil
  }
}

extension Int {
  /// A year of exactly four digits that a cycle may have.
  init?(yearDigits text: some StringProtocol) {
    guard text.utf8.count == 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let year = Int(text), YAMLNode.years.contains(year)
    else { return nil }
    self = year
  }
}

extension Diagnostic {
  private static func subject(_ key: String?) -> String { key.map { "ключа «\($0)»" } ?? "" }

  fileprivate static func badDate(_ scalar: YAMLScalar, key: String?) -> Self {
    Diagnostic(
      .badDate, .error, at: scalar.position, "Дата \(subject(key)) не читается: «\(scalar.text)»",
      text: scalar.text, hint: "Укажите существующую дату в таком виде",
      example: WrittenDate.example(for: scalar.text))
  }

  fileprivate static func badYear(_ scalar: YAMLScalar, key: String?) -> Self {
    Diagnostic(
      .wrongType, .error, at: scalar.position,
      "Значение \(subject(key)) должно быть годом, а указано «\(scalar.text)»", text: scalar.text,
      hint: "Укажите год четырьмя цифрами", example: "2021")
  }

  fileprivate static func badDecimal(
    _ scalar: YAMLScalar, key: String?, problem: NumberProblem
  ) -> Self {
    let code: DiagnosticCode =
      switch problem {
      case .notANumber, .empty, .looksLikeDate: .badNumber
      case .tooLarge: .numberTooLarge
      case .tooManyDecimals: .tooManyDecimals
      }
    return Diagnostic(
      code, .error, at: scalar.position,
      "Значение \(subject(key)) должно быть числом, а указано «\(scalar.text)»",
      text: scalar.text,
      hint: "Укажите число не больше 10¹², после запятой не больше шести знаков", example: "95,5")
  }

  fileprivate static func outOfRange(
    _ number: Int, _ node: YAMLNode, _ range: ClosedRange<Int>
  ) -> Self {
    Diagnostic(
      .valueOutOfRange, .error, at: node.position,
      "Значение \(subject(node.key)) должно быть от \(range.lowerBound) до \(range.upperBound), "
        + "а указано «\(number)»", text: "\(number)", hint: "Исправьте число",
      example: "\(range.lowerBound)")
  }

  fileprivate static func badAddress(_ scalar: YAMLScalar, key: String?) -> Self {
    Diagnostic(
      .badAddress, .error, at: scalar.position,
      "Адрес \(subject(key)) не читается: «\(scalar.text)»", text: scalar.text,
      hint: "Укажите адрес, который начинается с «https://» или «http://»",
      example: "https://zarechny.example/monitoring/")
  }
}
