import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

extension Wording {
  /// A change up to a cycle as a cell of a table; nil in the first cycle of all.
  func cell(_ change: Change, in year: Int, _ style: ValueStyle) -> ChangeCell? {
    switch change {
    case .compared(let comparison): return cell(comparison, style)
    case .incomparable(let incomparability):
      if incomparability.reason == .firstCycle { return nil }
      return cell(incomparability, in: year, style)
    }
  }

  /// A municipality's change: the judged one, and the other beside it where they differ.
  func cell(_ change: MunicipalChange, in year: Int, _ style: ValueStyle) -> ChangeCell? {
    guard var cell = cell(change.judged, in: year, style) else { return nil }
    guard let matched = change.matched else { return cell }
    if change.judged == matched.change, change.judged != change.all {
      cell.add(remark: matchedRemark(matched, style))
    } else if let comparison = matched.change.comparison {
      let amount = amount(comparison, style)
      cell.add(remark: "по\u{A0}\(same(matched.organizations, style)): \(amount)")
    }
    return cell
  }

  /// «одним и тем же 8 организациям»; «одним и тем же» would not agree with 21.
  private func same(_ count: Int, _ style: ValueStyle) -> String {
    if count == 1 {
      return style.counted == .organization
        ? "одной и\u{A0}той\u{A0}же организации" : "одному и\u{A0}тому\u{A0}же муниципалитету"
    }
    let same = "одним и\u{A0}тем\u{A0}же"
    if RussianPlural.category(of: count) == .one {
      return "\(same) \(style.counted.plural.dative) (\(numbers.whole(count)))"
    }
    return "\(same) \(numbers.counted(count, style.counted, .dative))"
  }

  /// «по 13 организациям с сопоставимыми сведениями за оба года»: others were silent in one of
  /// the years, or a break lies between them.
  func matchedRemark(_ matched: MunicipalChange.Matched, _ style: ValueStyle) -> String {
    let members = numbers.counted(matched.organizations, style.counted, .dative)
    return "по\u{A0}\(members) с\u{A0}сопоставимыми сведениями за\u{A0}оба года"
  }

  /// A comparison as a cell of a table.
  func cell(_ comparison: Comparison, _ style: ValueStyle) -> ChangeCell {
    var cell = ChangeCell(sign: Sign(of: comparison.difference), tone: tone(comparison))
    if comparison.verdict != .unchanged || comparison.weight == .smallGroup {
      (cell.amount, cell.unit) = digits(comparison.difference, comparison.now, style)
    }
    cell.word = word(comparison)
    cell.remark = remark(comparison, style)
    return cell
  }

  /// The amount of a change in a sentence, with its unit.
  func amount(_ comparison: Comparison, _ style: ValueStyle) -> String {
    if comparison.verdict == .unchanged { return "без\u{A0}изменений" }
    return amount(comparison.difference, comparison.now, style)
  }

  private func amount(_ difference: Ratio, _ now: Figure, _ style: ValueStyle) -> String {
    let (digits, unit) = digits(difference, now, style)
    guard let digits else { return text(now, style) }
    return unit.map { "\(digits)\u{A0}\($0)" } ?? digits
  }

  private func digits(
    _ difference: Ratio, _ now: Figure, _ style: ValueStyle
  ) -> (amount: String?, unit: String?) {
    switch now {
    case .share, .percentage, .growth:
      return (numbers.pointsChangeNumber(difference, decimals: style.decimals), Self.points)
    case .tally(let tally):
      // One organization of fewer than a hundred weighs more than a point.
      return (
        numbers.pointsChangeNumber(difference, decimals: tally.of < 100 ? 0 : rules.decimals),
        Self.points
      )
    case .count, .mean:
      let digits = numbers.change(difference, decimals: style.decimals)
      return (digits, style.unit(after: digits))
    case .answer, .distribution: return (nil, nil)
    }
  }

  private func tone(_ comparison: Comparison) -> Tone {
    guard comparison.weight == .full else { return .neutral }
    switch comparison.verdict {
    case .better: return .better
    case .worse: return .worse
    case .unchanged, .increased, .decreased: return .neutral
    }
  }

  /// The word of a verdict, or what an answer became.
  private func word(_ comparison: Comparison) -> String? {
    if case .answer(let answer) = comparison.now, comparison.verdict != .unchanged {
      let before = Self.inYear(comparison.beforeYear)
      return answer
        ? "выполнено (\(before) не\u{A0}выполнялось)"
        : "не\u{A0}выполнено (\(before) выполнялось)"
    }
    switch comparison.weight {
    case .full, .usualForGroup: return Self.word(comparison.verdict)
    case .belowMinimumStep, .smallGroup: return nil
    }
  }

  private static func word(_ verdict: Comparison.Verdict) -> String {
    switch verdict {
    case .better: "лучше"
    case .worse: "хуже"
    case .unchanged: "без\u{A0}изменений"
    case .increased: "рост"
    case .decreased: "снижение"
    }
  }
}

extension Wording {
  /// What stands after the verdict in plain ink.
  private func remark(_ comparison: Comparison, _ style: ValueStyle) -> String? {
    let weight: String? =
      switch comparison.weight {
      case .full: nil
      case .belowMinimumStep: lessThanStep(style)
      case .usualForGroup:
        "разница обычна для\u{A0}группы такого размера: состав детей каждый год новый"
      case .smallGroup: "без\u{A0}оценки: малая группа"
      }
    return [base(comparison, style), weight].compactMap(\.self).joinedRemark
  }

  /// The base of a change of a count: «было 0, стало 3», or the change in percent.
  private func base(_ comparison: Comparison, _ style: ValueStyle) -> String? {
    guard case .count = comparison.now, comparison.verdict != .unchanged else { return nil }
    if comparison.before.magnitude.isZero {
      return "было 0, стало \(text(comparison.now, style))"
    }
    return comparison.percent.map { percent in
      numbers.percentChange(percent / Ratio(100), decimals: rules.decimals)
    }
  }

  /// «меньше двух человек».
  private func lessThanStep(_ style: ValueStyle) -> String {
    let step = rules.minimumStep
    let noun =
      switch style.step {
      case .persons: NounForms.person.form(step, .genitive)
      case .organizations: style.counted.form(step, .genitive)
      case .things: NounForms.unit.form(step, .genitive)
      }
    return "меньше \(Self.genitive(step))\u{A0}\(noun)"
  }

  /// A small number in words, in the genitive that all of the nouns counted here share.
  static func genitive(_ number: Int) -> String {
    switch number {
    case 2: "двух"
    case 3: "трёх"
    case 4: "четырёх"
    case 5: "пяти"
    default: String(number)
    }
  }

  /// «нельзя сравнить» with its reason and the latest comparable cycle, which has no verdict.
  private func cell(
    _ incomparability: Incomparability, in year: Int, _ style: ValueStyle
  ) -> ChangeCell {
    let earlier = incomparability.earlier.map { earlier in
      if case .answer = earlier.figure {
        return "\(Self.inYear(earlier.year))\u{A0}— \(text(earlier.figure, style))"
      }
      let amount = amount(earlier.difference, earlier.figure, style)
      return "\(Self.toYear(earlier.year)) \(amount)"
    }
    return ChangeCell(
      sign: .incomparable, word: "нельзя\u{A0}сравнить", tone: .neutral,
      remark: [Self.words(incomparability.reason, in: year), earlier].compactMap(\.self)
        .joinedRemark)
  }

  private static func words(_ reason: Incomparability.Reason, in year: Int) -> String? {
    switch reason {
    // Of an absent value its own cell says why.
    case .firstCycle, .absentNow, .incomputableNow: nil
    case .notMeasuredBefore(let since): "сопоставимые данные\u{A0}— с\u{A0}\(since)\u{A0}года"
    case .absentBefore(let absence): words(absence, in: year - 1)
    case .seriesBreak: "методика изменилась"
    case .incomputableBefore: "значение \(forYear(year - 1)) \(incomputable)"
    case .differentOrganizations: "сведения представили не\u{A0}все организации"
    }
  }
}

extension [String] {
  fileprivate var joinedRemark: String? { isEmpty ? nil : joined(separator: "; ") }
}

extension ChangeCell {
  mutating func add(remark addition: String) {
    remark = remark.map { "\($0); \(addition)" } ?? addition
  }
}

extension Sign {
  fileprivate init(of difference: Ratio) {
    switch difference.sign {
    case 1: self = .up
    case -1: self = .down
    default: self = .same
    }
  }
}

extension Wording {
  /// How many years one after another: «второй год подряд».
  static func inARow(_ count: Int) -> String {
    let order =
      switch count {
      case 2: "второй год"
      case 3: "третий год"
      case 4: "четвёртый год"
      case 5: "пятый год"
      default: "\(count)-й\u{A0}год"
      }
    return "\(order) подряд"
  }
}
