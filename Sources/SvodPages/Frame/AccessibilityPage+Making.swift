import SvodContent
import SvodLanguage
import SvodPublication

extension AccessibilityPage {
  /// The statement of accessibility: settings, known limits, whom to write to.
  init(from digest: SectionDigest, frame: PageFrame) {
    heading = frame.title
    statement = RichText(
      "Раздел можно читать крупным шрифтом, в\u{A0}контрастных цветах, с\u{A0}клавиатуры "
        + "и\u{A0}на\u{A0}бумаге.")
    parts = [
      Part(title: "Настройки отображения", Self.settings),
      Part(title: "Что сделано на\u{A0}каждой странице", Self.everywhere),
      Part(title: "Что пока не\u{A0}работает", Self.limits),
      Part(title: "Куда сообщить", [Self.contact(digest.section.settings)]),
    ]
    self.frame = frame.described(by: statement)
  }

  private static let settings = [
    "Их открывает кнопка «Версия для слабовидящих» вверху каждой страницы: размер шрифта (100, "
      + "137,5 и 200 %), цвета (обычные, чёрным по белому, белым по чёрному, тёмно-синим по "
      + "голубому), междустрочный интервал, таблицы без рисунков.",
    "Отдельной версии раздела нет: меняется вид той же страницы, поэтому сведения всегда одни и те "
      + "же. Настройки действуют и без скриптов; чтобы они сохранялись при переходе на другую "
      + "страницу, браузер должен разрешать скрипты и хранение данных сайта. Выбор хранится только "
      + "в вашем браузере и никуда не передаётся.",
  ]

  private static let everywhere = [
    "Цвет нигде не бывает единственным признаком: рядом стоят знак, слово или число. Рисунки в "
      + "строках таблиц повторяют числа этих строк. Все ссылки и настройки доступны с клавиатуры, "
      + "выделение видно. Страницы печатаются на листах A4 в чёрно-белом виде.",
    "Страницы проверяются автоматически на соответствие WCAG 2.2 уровня AA, правила которого "
      + "повторяет ГОСТ Р 52872-2019, в обычном и тёмном виде и во всех контрастных цветах.",
  ]

  private static let limits = [
    "Настройки без скриптов и складывание широких таблиц на узком экране работают в браузерах, "
      + "выпущенных с 2023 года. В более старых страницы остаются читаемыми, но без настроек.",
    "Таблица «Организации и показатели» на узком экране прокручивается вбок.",
    "Приложенные к документам файлы (сканы, таблицы) размещаются в том виде, в каком они получены, "
      + "и могут не читаться программами экранного доступа. Тексты документов на страницах раздела "
      + "читаются.",
  ]

  private static func contact(_ settings: SectionSettings) -> String {
    let ways = [settings.contacts.email, settings.contacts.phone.map(Self.unbroken)]
      .compactMap(\.self)
    let request =
      "Если что-то не читается или недоступно, сообщите об этом: \(settings.authority)"
    return (ways.isEmpty ? request : "\(request), \(ways.joined(separator: ", "))").closed
  }
}

extension AccessibilityPage {
  /// «телефон +7 (000) 000-21-21» on one line.
  private static func unbroken(_ phone: String) -> String {
    "телефон\u{A0}" + String(phone.map { $0 == " " ? "\u{A0}" : $0 })
  }
}

extension AccessibilityPage.Part {
  fileprivate init(title: String, _ paragraphs: [String]) {
    self.init(
      title: title, paragraphs: paragraphs.map { RichText(RussianText.bound($0)) })
  }
}
