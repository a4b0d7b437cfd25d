/// What the library of the command line says of a call, in Russian.
///
/// ArgumentParser 1.x words its messages in English and offers no other language; its fixed
/// phrases are replaced, and what it does not know to say stays as it is.
struct RussianUsage {
  let text: String

  /// - Parameter english: a whole message: an error with the usage, or a page of help.
  init(_ english: String) {
    text = english.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Self.line(String($0)) }.joined(separator: "\n")
  }

  private static func line(_ english: String) -> String {
    var line = phrases.reduce(english) { $0.replacing($1.0, with: $1.1) }
    if english.hasPrefix("Error: ") {
      line = mistakes.reduce(line) { $0.replacing($1.0, with: $1.1) }
      return line == english ? line : quoted(line)
    }
    if english.contains("See '") { line = line.replacing("'", with: "") }
    return line
  }

  /// Straight quotes in pairs become angle ones.
  private static func quoted(_ line: String) -> String {
    let parts = line.split(separator: "'", omittingEmptySubsequences: false)
    guard !parts.count.isMultiple(of: 2) else { return line }
    return parts.enumerated().map { place, part in
      place == 0 ? "\(part)" : (place.isMultiple(of: 2) ? "»" : "«") + part
    }.joined()
  }

  /// Words of every message; «Вызов» is as long as `Usage`, so that its lines stay in line.
  private static let phrases = [
    ("Error: ", "Ошибка: "), ("Help:  ", "Справка: "),
    ("Usage: ", "Вызов: "), ("USAGE: ", "ВЫЗОВ: "), ("OVERVIEW: ", ""),
    ("ARGUMENTS:", "АРГУМЕНТЫ:"), ("OPTIONS:", "КЛЮЧИ:"), ("SUBCOMMANDS:", "КОМАНДЫ:"),
    ("<subcommand>", "<команда>"), ("[<options>]", "[<ключи>]"), ("<options>", "<ключи>"),
    ("Show help information.", "Показать эту справку."),
    ("(default)", "(по умолчанию)"), ("(default:", "(по умолчанию:"), ("(values:", "(значения:"),
    ("default:", "по умолчанию:"),
    ("See '", "Подробнее: "), (" for more information.", ""), (" for detailed help.", ""),
  ]

  private static let mistakes = [
    ("Missing expected argument '", "Не указано обязательное '"),
    ("Missing one of: '", "Не указано ни одного из '"),
    ("Missing value for '", "Не указано значение: '"),
    ("Unknown option '", "Неизвестный ключ '"),
    ("Invalid option: ", "Неизвестный ключ "),
    (". Did you mean '", "; возможно, имелось в виду '"), ("'?", "'"),
    ("Unexpected argument '", "Непонятное слово '"),
    (" unexpected arguments: '", " непонятных слова: '"),
    ("The value '", "Значение '"), ("' is invalid for '", "' не подходит для '"),
    (". Please provide one of '", "; укажите одно из '"), ("' and '", "' или '"),
    ("' or '", "' или '"), ("'.", "'"),
    ("The option '", "Ключ '"),
    ("' does not take any value, but '", "' пишут без значения, а не '"),
    ("' was specified.", "'"),
  ]
}
