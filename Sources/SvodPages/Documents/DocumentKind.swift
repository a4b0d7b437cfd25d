/// Kinds of documents in words.
enum DocumentKind {
  /// «Приказ»; the id of a kind that the contract does not know.
  static func title(_ kind: String) -> String { kinds[kind]?.one ?? kind }

  /// «Приказы», as a heading over a list.
  static func heading(_ kind: String) -> String { kinds[kind]?.many ?? kind }

  /// The order of headings on the list of documents: acts first, then plans, then what follows.
  static func place(_ kind: String) -> Int {
    order.firstIndex(of: kind) ?? order.count
  }

  /// «приказа»; nil for kinds that change no other act.
  static func genitive(_ kind: String) -> String? { genitives[kind] }

  private static let genitives = [
    "order": "приказа", "directive": "распоряжения", "resolution": "постановления",
    "decision": "решения", "collegium": "решения коллегии",
  ]

  /// «приказом»; nil for kinds that approve nothing.
  static func instrumental(_ kind: String) -> String? { instrumentals[kind] }

  private static let instrumentals = [
    "order": "приказом", "directive": "распоряжением", "resolution": "постановлением",
    "decision": "решением", "collegium": "решением коллегии", "minutes": "протоколом",
    "letter": "письмом",
  ]

  private static let order = [
    "concept", "regulation", "procedure", "order", "directive", "resolution", "decision",
    "collegium", "plan", "programme", "schedule", "composition", "minutes", "analysis", "report",
    "recommendations", "instrument", "instruction", "practice", "agreement", "list", "letter",
    "news", "page",
  ]

  private static let kinds: [String: (one: String, many: String)] = [
    "order": ("Приказ", "Приказы"),
    "directive": ("Распоряжение", "Распоряжения"),
    "resolution": ("Постановление", "Постановления"),
    "letter": ("Письмо", "Письма"),
    "regulation": ("Положение", "Положения"),
    "procedure": ("Порядок", "Порядки"),
    "concept": ("Концепция", "Концепции"),
    "plan": ("План", "Планы и дорожные карты"),
    "composition": ("Состав", "Составы рабочих групп"),
    "minutes": ("Протокол", "Протоколы"),
    "analysis": ("Аналитическая справка", "Аналитические справки"),
    "recommendations": ("Рекомендации", "Адресные рекомендации"),
    "decision": ("Решение", "Решения"),
    "report": ("Отчёт", "Отчёты"),
    "news": ("Новость", "Новости"),
    "agreement": ("Соглашение", "Соглашения"),
    "programme": ("Программа", "Программы"),
    "schedule": ("График", "Графики"),
    "list": ("Перечень", "Перечни"),
    "instrument": ("Инструментарий", "Инструментарий"),
    "practice": ("Практика", "Эффективные практики"),
    "collegium": ("Решение коллегии", "Решения коллегии"),
    "instruction": ("Инструкция", "Инструкции"),
    "page": ("Страница", "Страницы"),
  ]
}
