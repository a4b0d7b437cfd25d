import SvodLanguage

/// Nouns by which acts call themselves and one another.
package enum ActNoun: String, Sendable, Hashable, CaseIterable {
  case order = "приказ"
  case directive = "распоряжен"
  case resolution = "постановлен"
  case decree = "указ"
  case law = "закон"
  case code = "кодекс"
  case letter = "письм"
  case decision = "решен"
  case minutes = "протокол"
  case regulation = "положен"
  case procedure = "порядк"
  case rules = "правил"
  case concept = "концепц"
  case plan = "план"
  case roadMap = "карт"
  case programme = "программ"
  case agreement = "соглашен"
  case contract = "договор"
  case instruction = "инструкц"
  case schedule = "график"
  case composition = "состав"
  case list = "перечн"
  case recommendations = "рекомендац"
  case requirements = "требован"
  case method = "методик"
  case statute = "устав"
  case agenda = "повестк"
  case questionnaire = "анкет"
  case report = "отчет"
  case certificate = "справк"
  case standard = "стандарт"
  case form = "форм"
  case table = "таблиц"
  case commissionList = "поручен"
  case document = "документ"
  case act = "акт"
  case annex = "приложен"
  case convention = "конвенц"
  case constitution = "конституц"
  case passport = "паспорт"
  case regulationOfWork = "регламент"

  /// The noun that a folded word is a form of.
  package init?(_ word: String) {
    guard let noun = Self.byForm[RussianStem.stem(of: word)] else { return nil }
    self = noun
  }

  private static let byForm: [String: ActNoun] = {
    var nouns: [String: ActNoun] = [:]
    for noun in allCases { nouns[RussianStem.stem(of: noun.rawValue)] = noun }
    // A vowel of these comes and goes.
    nouns["порядок"] = .procedure
    nouns["перечен"] = .list
    nouns["указ"] = .decree
    return nouns
  }()

  /// The kinds of the section's documents that are so called; none where it may be any.
  package var kinds: Set<String> {
    switch self {
    case .order: ["order"]
    case .directive: ["directive"]
    case .resolution: ["resolution"]
    case .letter: ["letter"]
    case .decision: ["decision", "collegium"]
    case .minutes: ["minutes"]
    case .regulation: ["regulation"]
    case .procedure: ["procedure"]
    case .concept: ["concept"]
    case .plan, .roadMap: ["plan"]
    case .programme: ["programme"]
    case .agreement, .contract: ["agreement"]
    case .instruction: ["instruction"]
    case .schedule: ["schedule"]
    case .composition: ["composition"]
    case .list: ["list"]
    case .recommendations: ["recommendations"]
    case .report: ["report"]
    case .certificate: ["analysis"]
    case .decree, .law, .code, .rules, .requirements, .method, .statute, .agenda, .questionnaire,
      .standard, .form, .table, .commissionList, .document, .act, .annex, .convention,
      .constitution, .passport, .regulationOfWork:
      []
    }
  }

  /// Whether only acts from outside a municipal section are so called.
  package var isForeign: Bool {
    let foreign: Set<ActNoun> = [.decree, .law, .code, .constitution, .convention]
    return foreign.contains(self)
  }
}
