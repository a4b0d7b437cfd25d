import Testing

@testable import SvodCommandLine

/// Sentences of ArgumentParser, as it words them.
struct RussianUsageTests {
  @Test(arguments: [
    (
      "Error: Missing expected argument '--to <папка>'",
      "Ошибка: Не указано обязательное «--to <папка>»"
    ),
    ("Error: Missing value for '--port <port>'", "Ошибка: Не указано значение: «--port <port>»"),
    ("Error: Unexpected argument 'chek'", "Ошибка: Непонятное слово «chek»"),
    ("Error: 2 unexpected arguments: 'a', 'b'", "Ошибка: 2 непонятных слова: «a», «b»"),
    (
      "Error: The value 'x' is invalid for '--format <вид>'. Please provide one of 'text' and 'json'.",
      "Ошибка: Значение «x» не подходит для «--format <вид>»; укажите одно из «text» или «json»"
    ),
    (
      "Error: The option '--strict' does not take any value, but 'x' was specified.",
      "Ошибка: Ключ «--strict» пишут без значения, а не «x»"
    ),
    ("ARGUMENTS:", "АРГУМЕНТЫ:"), ("  Для кого. (values:", "  Для кого. (значения:"),
    ("Usage: svod <subcommand>", "Вызов: svod <команда>"),
    ("  See 'svod build --help' for more information.", "  Подробнее: svod build --help"),
  ])
  func saysWhatTheLibrarySays(english: String, russian: String) {
    #expect(RussianUsage(english).text == russian)
  }

  @Test func leavesOtherWordsAlone() {
    let own = "Error: Папка «d'Or» содержит «Content»."

    #expect(RussianUsage(own).text == "Ошибка: Папка «d'Or» содержит «Content».")
  }
}
