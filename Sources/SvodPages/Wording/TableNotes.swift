import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

/// What a table has to say above and under itself, gathered from what it shows.
struct TableNotes: Sendable {
  /// Of whom the table's medians are.
  private let member: NounForms
  /// Who has set the rules of publication.
  private let authority: NounForms
  /// Whether it is the municipality of which something is not applicable.
  private var isInapplicableToAll = false
  private var absences: Set<Absence> = []
  private(set) var hiddenCount = 0
  private var showsChange = false
  private var showsPoints = false
  private var showsIncomputable = false
  /// By reasons in the order of the table, whose series they cut.
  private var breaks: [(reason: String, names: [String])] = []
  private var showsMedian = false
  private var showsUncompared = false
  private var showsBound = false
  /// What is said once of all worsenings, in a section that says nowhere what is done.
  private var unanswered: String?

  init(mediansOf member: NounForms = .organization, ruledBy authority: NounForms = .municipality) {
    self.member = member
    self.authority = authority
  }

  /// Takes note of a value in the page's own columns.
  mutating func add(_ outcome: Outcome) {
    if let absence = outcome.absence { add(absence) }
  }

  /// Takes note of a municipality's value.
  mutating func add(_ outcome: PooledOutcome) {
    switch outcome {
    case .figure: break
    case .absent(.notApplicable): isInapplicableToAll = true
    case .absent(let absence): add(absence)
    case .incomputable: showsIncomputable = true
    }
  }

  /// Takes note of a change; the indicator's number or title names a break of its series.
  mutating func add(_ change: Change, of name: String) {
    switch change {
    case .compared(let comparison):
      showsChange = true
      switch comparison.now {
      case .share, .percentage, .tally, .growth: showsPoints = true
      case .answer, .count, .mean, .distribution: break
      }
    case .incomparable(let incomparability):
      guard case .seriesBreak(let reason?) = incomparability.reason else { return }
      add(breakOf: name, RussianText.bound(reason))
    }
  }

  /// Takes note of a worsening to which the section has no answer at all.
  mutating func add(worsening cell: ChangeCell?, unanswered words: String) {
    if cell?.tone == .worse, cell?.answer == nil { unanswered = words }
  }

  private mutating func add(breakOf name: String, _ reason: String) {
    if let place = breaks.firstIndex(where: { $0.reason == reason }) {
      breaks[place].names.append(name)
    } else {
      breaks.append((reason, [name]))
    }
  }

  /// Takes note of a comparison with the others' median; nil where they are too few for one.
  mutating func add(median: Ratio?) {
    if median == nil { showsUncompared = true } else { showsMedian = true }
  }

  /// Takes note of printed values that rounding would make equal to 0 or 100 %.
  mutating func add(printed values: [ValueCell?]) {
    let texts = values.compactMap { $0?.text }
    if texts.contains(where: { $0.hasPrefix("<") || $0.hasPrefix(">") }) { showsBound = true }
  }

  private mutating func add(_ absence: Absence) {
    if absence == .suppressed { hiddenCount += 1 } else { absences.insert(absence) }
  }
}

extension TableNotes {
  /// What the table's signs and terms mean, to be read before it; nil where it has none.
  var meaning: RichText? {
    let parts = [
      showsChange ? Self.signs : nil, showsPoints ? Self.points : nil,
      showsMedian ? median : nil,
    ].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    return RichText([
      .strong("Что это значит:"), .text(" " + parts.joined(separator: "; ") + "."),
    ])
  }

  /// The notes under the table, in the order in which a reader meets their subjects.
  ///
  /// They link to the methodology, where the rule for small groups stands.
  func sentences(_ wording: Wording, methodology: String) -> [RichText] {
    var notes = changes(methodology: methodology)
    notes += breaks.map { RichText(Self.incomparable($0.names, $0.reason)) }
    if let legend = legend(wording) { notes.append(RichText(legend)) }
    if hiddenCount > 0 { notes.append(hidden(wording.numbers, methodology)) }
    return notes
  }

  /// Of them, those that changes need even without the table.
  func changes(methodology: String) -> [RichText] {
    [
      showsChange ? Self.rounding(methodology) : nil,
      unanswered.map {
        RichText("Что\u{A0}делается по\u{A0}ухудшившимся показателям: \($0).")
      },
    ].compactMap(\.self)
  }

  /// Whose series are cut, and why; more than three are not named.
  ///
  /// «5.4.2: нельзя сравнить. С 2021 года новые требования.»
  private static func incomparable(_ names: [String], _ reason: String) -> String {
    let words = "нельзя\u{A0}сравнить. \(reason.capitalizedFirst)".closed
    return names.count <= 3
      ? "\(names.joined(separator: ", ")): \(words)" : words.capitalizedFirst
  }

  private static let signs =
    "знак и\u{A0}стрелка\u{A0}— куда изменилось число, слово\u{A0}— хорошо это или\u{A0}плохо"

  private static let points =
    "п.\u{A0}п.\u{A0}— процентные пункты, разность двух долей в\u{A0}процентах"

  private static func rounding(_ methodology: String) -> RichText {
    RichText([
      .text(
        "Изменение рассчитано по\u{A0}неокруглённым значениям и\u{A0}может на\u{A0}единицу последнего "
          + "знака отличаться от\u{A0}разности чисел в\u{A0}таблице; правила\u{A0}— в\u{A0}"),
      .link("методике", address: "\(methodology)#izmenenie"), .text("."),
    ])
  }

  private var median: String {
    "медиана\u{A0}— середина ряда: у\u{A0}половины \(member.plural.genitive) значение "
      + "не\u{A0}меньше её, у\u{A0}половины\u{A0}— не\u{A0}больше"
  }

  private func legend(_ wording: Wording) -> String? {
    // In the order of the codes, so that the same words always read alike.
    var parts = Absence.allCases.filter(absences.contains).map { absence in
      "«\(Wording.words(absence))»\u{A0}— \(Wording.meaning(absence))"
    }
    if isInapplicableToAll, !absences.contains(.notApplicable) {
      parts.append(
        "«\(Wording.words(.notApplicable))»\u{A0}— в\u{A0}этом году показатель не\u{A0}применялся")
    }
    if showsIncomputable {
      parts.append(
        "«\(Wording.incomputable)»\u{A0}— часть организаций представила процент без\u{A0}чисел, "
          + "из\u{A0}которых он\u{A0}получен")
    }
    if showsUncompared {
      let least = wording.numbers.counted(
        wording.rules.compareFrom.median, member, .genitive)
      parts.append(
        "«\(Wording.uncompared)»\u{A0}— значения есть меньше чем у\u{A0}\(least)")
    }
    if showsBound { parts.append(Self.bound) }
    return parts.isEmpty ? nil : parts.joined(separator: "; ").closed
  }

  private static let bound =
    "«<» и\u{A0}«>»\u{A0}— число не\u{A0}равно 0 или\u{A0}100\u{A0}%, но при\u{A0}округлении "
    + "стало бы ими"

  private func hidden(_ numbers: RussianNumbers, _ methodology: String) -> RichText {
    let verb = RussianPlural.form(
      hiddenCount, one: "Не\u{A0}публикуется", few: "Не\u{A0}публикуются",
      many: "Не\u{A0}публикуются")
    let values = numbers.counted(hiddenCount, .value)
    return RichText([
      .text("\(verb) \(values): \(Wording.meaning(.suppressed)) (порог\u{A0}— в\u{A0}"),
      .link("методике", address: methodology),
      .text("; установлен \(authority.singular.instrumental))."),
    ])
  }
}
