import SvodDiagnostics

/// The contract's kinds of documents.
enum DocumentKind: String, CaseIterable {
  case order
  case directive
  case resolution
  case letter
  case regulation
  case procedure
  case concept
  case plan
  case composition
  case minutes
  case analysis
  case recommendations
  case decision
  case report
  case news
  case agreement
  case programme
  case schedule
  case list
  case instrument
  case practice
  case collegium
  case instruction
  case page

  /// What an author calls a kind; findings answer with the name of the contract.
  private static let words: [String: String] = [
    "приказ": "order", "распоряжение": "directive", "постановление": "resolution",
    "письмо": "letter", "положение": "regulation", "порядок": "procedure",
    "концепция": "concept", "план": "plan", "дорожная карта": "plan", "состав": "composition",
    "протокол": "minutes", "анализ": "analysis", "справка": "analysis",
    "рекомендации": "recommendations", "решение": "decision", "отчёт": "report",
    "отчет": "report", "новость": "news", "соглашение": "agreement", "договор": "agreement",
    "программа": "programme", "график": "schedule", "перечень": "list", "список": "list",
    "инструментарий": "instrument", "практика": "practice", "коллегия": "collegium",
    "инструкция": "instruction", "страница": "page",
  ]

  /// All kinds of a section: the contract's, then the author's own.
  static func names(with own: [String: String]) -> KnownNames {
    var meanings = words
    for (kind, title) in own { meanings[title.lowercased()] = kind }
    return KnownNames(
      .documentKind, allCases.map(\.rawValue) + own.keys.sorted(), meanings: meanings)
  }
}
