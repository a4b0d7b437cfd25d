/// Case and number of a form: what an adjective and its noun have to share.
struct RussianForm: Hashable {
  let grammaticalCase: GrammaticalCase
  let isPlural: Bool
}

/// Nouns by which acts call acts and authorities, with all their forms.
struct RussianNoun {
  enum Gender {
    case masculine
    case feminine
    case neuter
  }

  let singular: String
  let plural: String
  let gender: Gender
  private let stem: String
  private let endings: Endings

  /// The endings of both numbers, each in the order of the cases.
  private struct Endings {
    let singular: [String]
    let plural: [String]

    /// «приказ», «порядок».
    static let hardMasculine = Endings(
      singular: ["", "а", "у", "", "ом", "е"], plural: ["ы", "ов", "ам", "ы", "ами", "ах"])
    /// «перечень».
    static let softMasculine = Endings(
      singular: ["ь", "я", "ю", "ь", "ем", "е"], plural: ["и", "ей", "ям", "и", "ями", "ях"])
    /// «постановление».
    static let neuter = Endings(
      singular: ["ие", "ия", "ию", "ие", "ием", "ии"],
      plural: ["ия", "ий", "иям", "ия", "иями", "иях"])
    /// «письмо».
    static let hardNeuter = Endings(
      singular: ["о", "а", "у", "о", "ом", "е"], plural: ["а", "", "ам", "а", "ами", "ах"])
    /// «концепция».
    static let softFeminine = Endings(
      singular: ["ия", "ии", "ии", "ию", "ией", "ии"],
      plural: ["ии", "ий", "иям", "ии", "иями", "иях"])
    /// «программа».
    static let hardFeminine = Endings(
      singular: ["а", "ы", "е", "у", "ой", "е"], plural: ["ы", "", "ам", "ы", "ами", "ах"])
  }

  private init(
    _ singular: String, _ plural: String, _ gender: Gender, stem: String, _ endings: Endings
  ) {
    self.singular = singular
    self.plural = plural
    self.gender = gender
    self.stem = stem
    self.endings = endings
  }

  /// What a folded word may be a form of; a word has one noun here at most.
  static func forms(of word: String) -> (noun: RussianNoun, forms: Set<RussianForm>)? {
    byForm[word]
  }

  private static let all: [RussianNoun] = {
    let masculine = """
      закон приказ указ кодекс протокол план договор график состав устав отчёт стандарт документ \
      акт паспорт регламент отдел центр совет комитет департамент мониторинг резерв реестр
      """.split(separator: " ").map(String.init)
    let neuter = """
      постановлен распоряжен решен положен соглашен поручен приложен управлен учрежден требован
      """.split(separator: " ").map(String.init)
    let soft = "концепц инструкц рекомендац конвенц конституц организац комисс администрац"
      .split(separator: " ").map(String.init)
    let feminine = "карт программ групп школ анкет форм методик справк".split(separator: " ")
      .map(String.init)
    return masculine.map { word in
      RussianNoun(word, word + vowel(after: word), .masculine, stem: word, .hardMasculine)
    } + [
      RussianNoun("порядок", "порядки", .masculine, stem: "порядк", .hardMasculine),
      RussianNoun("перечень", "перечни", .masculine, stem: "перечн", .softMasculine),
      RussianNoun("письмо", "письма", .neuter, stem: "письм", .hardNeuter),
    ] + neuter.map { RussianNoun($0 + "ие", $0 + "ия", .neuter, stem: $0, .neuter) }
      + soft.map { RussianNoun($0 + "ия", $0 + "ии", .feminine, stem: $0, .softFeminine) }
      + feminine.map {
        RussianNoun($0 + "а", $0 + vowel(after: $0), .feminine, stem: $0, .hardFeminine)
      }
  }()

  /// The ending of «приказы»; after г, к, х it is «и».
  private static func vowel(after stem: String) -> String {
    stem.last.map { "гкх".contains($0) } == true ? "и" : "ы"
  }

  private static let byForm: [String: (noun: RussianNoun, forms: Set<RussianForm>)] = {
    var known: [String: (noun: RussianNoun, forms: Set<RussianForm>)] = [:]
    for noun in all {
      for (word, form) in noun.forms {
        known[RussianFold.folded(word), default: (noun, [])].forms.insert(form)
      }
    }
    return known
  }()

  private var forms: [(String, RussianForm)] {
    let cases = GrammaticalCase.allCases
    let single = zip(cases, endings.singular).map { grammaticalCase, ending in
      let word = grammaticalCase == .nominative ? singular : form(ending)
      return (word, RussianForm(grammaticalCase: grammaticalCase, isPlural: false))
    }
    let many = zip(cases, endings.plural).map { grammaticalCase, ending in
      (form(ending), RussianForm(grammaticalCase: grammaticalCase, isPlural: true))
    }
    // Of things, the accusative is the nominative: «порядок» has a vowel more than its stem.
    let accusative = RussianForm(grammaticalCase: .accusative, isPlural: false)
    return single + many + (gender == .masculine ? [(singular, accusative)] : [])
  }

  private func form(_ ending: String) -> String {
    stem + (ending == "ы" ? Self.vowel(after: stem) : ending)
  }
}
