import SvodFigures
import SvodLanguage
import SvodPublication

extension VerdictCounts {
  /// Whether any indicator could be compared with the cycle before.
  var areComparable: Bool {
    better + worse + unchanged + usualForGroup + withoutVerdict > 0
  }

  /// All indicators that the year may judge.
  var total: Int { better + worse + unchanged + unjudged }

  /// «без оценки динамики».
  private var unjudged: Int { withoutVerdict + usualForGroup + incomparable + uncompared }

  /// «За год улучшились 3 показателя, ухудшился 1.», with the rest named after it.
  ///
  /// - Parameters:
  ///   - numbers: how numbers are printed.
  ///   - showsTotal: whether it says of how many.
  ///   - namesUsual: whether it counts apart what is usual for a group; not where a note does.
  /// - Returns: the sentences, with the counts in bold.
  func sentences(
    _ numbers: RussianNumbers, showsTotal: Bool, namesUsual: Bool = true
  ) -> [RichText.Run] {
    guard areComparable else { return [.text("Сравнить с\u{A0}предыдущим годом нельзя.")] }
    let verdicts = verdicts(numbers, total: showsTotal ? total : nil)
    let rest = rest(numbers, namesUsual: namesUsual)
    return verdicts + (rest.map { [.text(" \($0)")] } ?? [])
  }

  /// More of what worsened is counted, not named.
  private static let greatestNamedCount = 3

  /// «За год улучшились 3 показателя, ухудшился 1: «Учителя с категорией».», of an organization.
  ///
  /// The titles are those of all that became worse, in the order of the table.
  func sentence(_ numbers: RussianNumbers, worsened: [String]) -> [RichText.Run] {
    let verdicts = areComparable ? verdicts(numbers, total: nil) : []
    guard !verdicts.isEmpty else { return [.text("Сравнить с\u{A0}предыдущим годом нельзя.")] }
    if worse == 0 { return verdicts }
    let names = [RichText.Run.text(": \(Self.list(worsened, numbers))")]
    return better > 0
      ? (verdicts.dropLast() + names).closed
      : verdicts.dropLast() + names + [.text("; не\u{A0}улучшился ни\u{A0}один.")]
  }

  /// What became of the indicators that a sentence names neither better nor worse; nil where none
  /// is left or nothing can be compared.
  func restSentence(_ numbers: RussianNumbers) -> String? {
    areComparable ? rest(numbers, namesUsual: true) : nil
  }

  private static func list(_ titles: [String], _ numbers: RussianNumbers) -> String {
    let named = titles.prefix(greatestNamedCount).map { "«\($0)»" }
    let rest = titles.count - named.count
    return RussianList.joined(
      rest > 0 ? named + ["ещё \(numbers.counted(rest, .indicator))"] : named)
  }

  /// «улучшились 3 показателя, ухудшился 1», for a line of a list.
  func phrase(_ numbers: RussianNumbers) -> String {
    guard areComparable else { return "сравнить с\u{A0}предыдущим годом нельзя" }
    let indicators = numbers.counted(better > 0 ? better : worse, .indicator)
    return switch (better, worse) {
    case (0, 0): "заметных улучшений и\u{A0}ухудшений нет"
    case (_, 0): "\(Self.improved(better)) \(indicators)"
    case (0, _): "\(Self.worsened(worse)) \(indicators)"
    case (_, _):
      "\(Self.improved(better)) \(indicators), \(Self.worsened(worse)) \(numbers.whole(worse))"
    }
  }

  /// «улучшились 3 показателя», in a column of a list; says also that nothing changed much.
  func improvement(_ numbers: RussianNumbers) -> String? {
    if !areComparable || better + worse == 0 { return phrase(numbers) }
    return better > 0 ? "\(Self.improved(better)) \(numbers.counted(better, .indicator))" : nil
  }

  /// «ухудшился 1 показатель», in the column beside it.
  func worsening(_ numbers: RussianNumbers) -> String? {
    worse > 0 ? "\(Self.worsened(worse)) \(numbers.counted(worse, .indicator))" : nil
  }

  private func verdicts(_ numbers: RussianNumbers, total: Int?) -> [RichText.Run] {
    let outOf = total.map { " из\u{A0}\(numbers.whole($0))" } ?? ""
    let first = RichText.Run.strong(
      numbers.counted(better > 0 ? better : worse, .indicator) + outOf)
    return switch (better, worse) {
    case (0, 0): [.text("За\u{A0}год заметных улучшений и\u{A0}ухудшений нет.")]
    case (_, 0):
      [
        .text("За\u{A0}год \(Self.improved(better)) "), first,
        .text(", не\u{A0}ухудшился ни\u{A0}один."),
      ]
    case (0, _):
      [
        .text("За\u{A0}год \(Self.worsened(worse)) "), first,
        .text(", не\u{A0}улучшился ни\u{A0}один."),
      ]
    case (_, _):
      [
        .text("За\u{A0}год \(Self.improved(better)) "), first,
        .text(", \(Self.worsened(worse)) "), .strong(numbers.whole(worse)), .text("."),
      ]
    }
  }

  /// What became of the rest: «Остальные: без изменений — 2, без оценки динамики — 4».
  ///
  /// The numbers are those of the tile bar; what is usual for a group is counted apart within.
  private func rest(_ numbers: RussianNumbers, namesUsual: Bool) -> String? {
    let parts = [
      ("без\u{A0}изменений", unchanged), ("без\u{A0}оценки динамики", unjudged),
    ]
    let named = parts.filter { $0.1 > 0 }.map { "\($0.0)\u{A0}— \(numbers.whole($0.1))" }
    if named.isEmpty { return nil }
    let subject = better + worse > 0 ? "Остальные" : "Показатели"
    let usual = namesUsual && usualForGroup > 0 ? " (\(usual(numbers)))" : ""
    return "\(subject): \(named.joined(separator: ", "))\(usual)."
  }

  /// «из них у 1 разница обычна для группы такого размера».
  private func usual(_ numbers: RussianNumbers) -> String {
    "из\u{A0}них у\u{A0}\(numbers.whole(usualForGroup)) разница обычна для\u{A0}группы такого "
      + "размера"
  }

  private static func improved(_ count: Int) -> String {
    RussianPlural.form(count, one: "улучшился", few: "улучшились", many: "улучшились")
  }

  private static func worsened(_ count: Int) -> String {
    RussianPlural.form(count, one: "ухудшился", few: "ухудшились", many: "ухудшились")
  }
}

extension TileBar.Group.Verdict {
  /// The part of the tile bar that a change stands in: only full weight is better or worse.
  init(_ change: Change) {
    guard let comparison = change.comparison else {
      self = .unjudged
      return
    }
    self =
      switch (comparison.weight, comparison.verdict) {
      case (.full, .better): .better
      case (.full, .worse): .worse
      case (.full, .unchanged): .unchanged
      case (.full, .increased), (.full, .decreased), (.belowMinimumStep, _), (.smallGroup, _),
        (.usualForGroup, _):
        .unjudged
      }
  }
}
