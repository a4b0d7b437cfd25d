import SvodLanguage

/// Nouns by which acts call themselves and one another.
package enum ActNoun: String, Sendable, Hashable, CaseIterable {
  case order = "приказ"
  case directive = "распоряжение"
  case resolution = "постановление"
  case decree = "указ"
  case law = "закон"
  case code = "кодекс"
  case letter = "письмо"
  case decision = "решение"
  case minutes = "протокол"
  case regulation = "положение"
  case procedure = "порядок"
  case rules = "правила"
  case concept = "концепция"
  case plan = "план"
  case roadMap = "карта"
  case programme = "программа"
  case agreement = "соглашение"
  case contract = "договор"
  case instruction = "инструкция"
  case schedule = "график"
  case composition = "состав"
  case list = "перечень"
  case recommendations = "рекомендация"
  case requirements = "требование"
  case method = "методика"
  case statute = "устав"
  case agenda = "повестка"
  case questionnaire = "анкета"
  case report = "отчет"
  case certificate = "справка"
  case standard = "стандарт"
  case form = "форма"
  case table = "таблица"
  case commissionList = "поручение"
  case document = "документ"
  case act = "акт"
  case annex = "приложение"
  case convention = "конвенция"
  case constitution = "конституция"
  case passport = "паспорт"
  case regulationOfWork = "регламент"

  /// The noun that a folded word is a form of.
  package init?(_ word: String) {
    let stem = RussianStem.stem(of: word)
    guard let noun = Self.byStem[stem] else { return nil }
    // «Право» has the stem of «правила», «законный» loses its second «н».
    guard noun != .rules || word.hasPrefix("правил"),
      stem.last != word.dropFirst(stem.count).first
    else { return nil }
    self = noun
  }

  private static let byStem: [String: ActNoun] = {
    var nouns: [String: ActNoun] = [:]
    for noun in allCases {
      for form in [noun.rawValue] + noun.formsOfOtherStems {
        nouns[RussianStem.stem(of: form)] = noun
      }
    }
    return nouns
  }()

  /// Forms whose stem is another than that of the nominative: a vowel of theirs comes and goes, or
  /// the nominative looks as if it ended in the ending of a verb.
  private var formsOfOtherStems: [String] {
    switch self {
    case .procedure: ["порядка"]
    case .list: ["перечня"]
    case .letter: ["писем"]
    case .agenda: ["повесток"]
    case .certificate: ["справок"]
    case .composition: ["состава"]
    case .statute: ["устава"]
    case .rules: ["правилам"]
    case .order, .directive, .resolution, .decree, .law, .code, .decision, .minutes, .regulation,
      .concept, .plan, .roadMap, .programme, .agreement, .contract, .instruction, .schedule,
      .recommendations, .requirements, .method, .questionnaire, .report, .standard, .form, .table,
      .commissionList, .document, .act, .annex, .convention, .constitution, .passport,
      .regulationOfWork:
      []
    }
  }

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
