import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

/// What heat tables have to say around themselves, gathered from what they show.
struct HeatWording {
  var showsInapplicable = false
  /// Whether some value has enough others to stand beside.
  var showsCompared = false
  private var levels: Set<HeatMap.Level> = []
  private var showsAnswers = false
  private var notes = TableNotes()
  /// Names of columns by their thresholds, in the order of the tables.
  private var thresholds: [(value: HeatThresholds, unit: String, names: [String])] = []
  private var complete: [String] = []
  private let wording: Wording

  init(_ digest: SectionDigest) {
    wording = digest.wording
  }

  mutating func note(_ outcome: Outcome) { notes.add(outcome) }

  mutating func note(_ level: HeatMap.Level) { levels.insert(level) }

  mutating func note(_ column: HeatColumn) {
    guard let figures = column.figures else { return }
    if figures.shownTally != nil { showsAnswers = true }
    guard let median = figures.median else { return }
    notes.add(median: median)
    if column.indicator.kind == .share, median == .one {
      complete.append(complete(column.name, figures.sample))
    }
    guard column.indicator.better != .neither, let value = column.indicator.heatThresholds else {
      return
    }
    let unit = column.indicator.kind == .share ? Wording.points : column.indicator.unit ?? ""
    if let place = thresholds.firstIndex(where: { $0.value == value && $0.unit == unit }) {
      thresholds[place].names.append(column.name)
    } else {
      thresholds.append((value, unit, [column.name]))
    }
  }

  /// «5.3.1: 100 % у всех, кроме трёх организаций».
  private func complete(_ name: String, _ sample: OrderedSample) -> String {
    let rest = sample.values.count { $0 != .one }
    if rest == 0 { return "\(name)\u{A0}— у\u{A0}всех" }
    let organizations = NounForms.organization.form(rest, .genitive)
    let number = rest == 1 ? "одной" : Wording.genitive(rest)
    return "\(name)\u{A0}— у\u{A0}всех, кроме\u{A0}\(number) \(organizations)"
  }
}

extension HeatWording {
  /// How to read the tables, and which indicators are not in them.
  var meaning: RichText {
    let order = " Порядок\u{A0}— по\u{A0}реестру, это не\u{A0}рейтинг. "
    let contents =
      "В\u{A0}таблицах\u{A0}— показатели, которые публикуются по\u{A0}организациям и\u{A0}имеют "
      + "значения за\u{A0}этот год."
    if levels.isEmpty {
      let none = "Заметных отличий от\u{A0}медианы других организаций не\u{A0}отмечено."
      let uncompared = "Отличия не\u{A0}отмечаются: для\u{A0}сравнения значений слишком мало."
      return RichText([.strong(showsCompared ? none : uncompared), .text(order + contents)])
    }
    let signs = "Стрелка: значение выше или\u{A0}ниже медианы; цвет: это лучше или\u{A0}хуже. "
    return RichText([
      .strong("Цветом отмечены только заметные отличия от\u{A0}медианы других организаций."),
      .text(order + signs + contents),
    ])
  }

  var key: [HeatMap.KeyLine] {
    var lines = HeatMap.Level.allCases.filter(levels.contains).map { level in
      HeatMap.KeyLine(mark: .level(level), text: text(level))
    }
    if !levels.isEmpty {
      lines.append(HeatMap.KeyLine(mark: .near, text: "около медианы или\u{A0}не\u{A0}оценивается"))
    }
    if notes.hiddenCount > 0 {
      lines.append(HeatMap.KeyLine(mark: .hidden, text: Wording.words(.suppressed)))
    }
    if showsInapplicable {
      lines.append(HeatMap.KeyLine(mark: .inapplicable, text: "не\u{A0}применимо"))
    }
    return lines
  }

  private func text(_ level: HeatMap.Level) -> String {
    switch level {
    case .better:
      "лучше медианы\(near)"
        + (showsAnswers ? " или\u{A0}«да» там, где у\u{A0}большинства «нет»" : "")
    case .muchBetter: "лучше\(far)"
    case .worse:
      "хуже медианы\(near)"
        + (showsAnswers ? " или\u{A0}«нет» там, где у\u{A0}большинства «да»" : "")
    case .muchWorse: "хуже\(far)"
    }
  }

  /// How far from the median, where the thresholds of all columns are the same.
  private var near: String {
    guard thresholds.count == 1, let common = thresholds.first else { return "" }
    let first = wording.numbers.decimal(common.value.noticeable)
    guard let strong = common.value.strong else {
      return " на\u{A0}\(first)\u{A0}\(common.unit) и\u{A0}больше"
    }
    return " на\u{A0}\(first)–\(wording.numbers.decimal(strong))\u{A0}\(common.unit)"
  }

  private var far: String {
    guard thresholds.count == 1, let common = thresholds.first, let strong = common.value.strong
    else { return " значительно" }
    return " на\u{A0}\(wording.numbers.decimal(strong))\u{A0}\(common.unit) и\u{A0}больше"
  }
}

extension HeatWording {
  /// The notes under the tables.
  func sentences(methodology: String) -> [RichText] {
    var sentences: [RichText] = []
    if !levels.isEmpty { sentences.append(RichText(step)) }
    if thresholds.count > 1 { sentences.append(RichText(differences)) }
    if !complete.isEmpty {
      sentences.append(
        RichText("100\u{A0}% среди показанных значений: \(complete.joined(separator: "; "))."))
    }
    return sentences + notes.sentences(wording, methodology: methodology)
  }

  /// From how many persons and organizations on anything is told apart.
  private var step: String {
    let rules = wording.rules
    let others = wording.numbers.counted(rules.compareFrom.median, .organization, .genitive)
    let comparison =
      "Отличие отмечено, если значения есть не\u{A0}меньше чем у\u{A0}\(others), кроме самой"
    guard rules.minimumStep > 1 else { return "\(comparison).\(smallGroups)" }
    let persons = NounForms.person.form(rules.minimumStep, .genitive)
    return "\(comparison), и\u{A0}оно составляет не\u{A0}меньше "
      + "\(Wording.genitive(rules.minimumStep)) \(persons).\(smallGroups)"
  }

  private var smallGroups: String {
    let least = wording.rules.pupils.noVerdictBelow
    if least <= 1 { return "" }
    let persons = wording.numbers.counted(least, .person, .genitive)
    return " Для\u{A0}групп обучающихся меньше \(persons) отличие не\u{A0}отмечается."
  }

  /// The thresholds and the columns that each holds for.
  private var differences: String {
    let parts = thresholds.map { value, unit, names in
      let first = wording.numbers.decimal(value.noticeable)
      let both = value.strong.map { "\(first) и\u{A0}\(wording.numbers.decimal($0))" } ?? first
      return "\(both)\u{A0}\(unit)\u{A0}— \(names.joined(separator: ", "))"
    }
    return "Пороги заметного и\u{A0}значительного отличия от\u{A0}медианы: "
      + parts.joined(separator: "; ").closed
  }
}
