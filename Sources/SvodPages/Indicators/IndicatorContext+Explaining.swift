import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

extension IndicatorContext {
  /// What stands under an area's formula, in sentences; the same on its page and in a terminal.
  struct CalculationLines {
    /// Nil where nothing is rounded.
    var rounding: String?
    var flags: String?
    /// File and row of a value given for the area itself, and the document that proves it.
    var source: String?
    /// The value of the cycle before and the change on it.
    var change: String?
    /// Least, middle and greatest value of the members shown.
    var members: String?
  }

  var calculationLines: CalculationLines {
    let provenance = section.municipalProvenance(area, indicator: place, year: year)
    let hasFigure = figures?.total.outcome.figure != nil
    return CalculationLines(
      rounding: hasFigure ? roundingSentence : nil,
      flags: provenance.flatMap { Wording.allWords($0.flags) },
      source: provenance.map(source), change: change.flatMap(sentence),
      members: membersSentence)
  }

  /// How many organizations of the area the indicator is collected of in the cycle.
  var memberCount: Int { max(members(on: 1).count, shared?.sheets.total ?? 0) }

  /// «data/2021/results.csv, строка 7; документ — «Приказ …»».
  private func source(_ provenance: Provenance) -> String {
    let document = provenance.document.flatMap { digest.documents[$0] }
    let proof = document.map { "; документ\u{A0}— «\(RussianText.bound($0.title))»" }
    return "\(provenance.file), строка\u{A0}\(provenance.line)\(proof ?? "")"
  }

  /// The same as paragraphs under the formula, with links to the rules.
  var calculationNotes: [RichText] {
    let lines = calculationLines
    let methodology = route.link(to: .methodology)
    let rounding = lines.rounding.map {
      RichText([
        .text("\($0) Правила\u{A0}— в\u{A0}"),
        .link("методике", address: "\(methodology)#okruglenie"), .text("."),
      ])
    }
    let notes = [
      lines.source.map { "Источник: \($0)" }, lines.flags.map(\.capitalizedFirst),
      change?.all.comparison == nil ? nil : lines.change, submissionNote,
    ]
    return notes.compactMap { $0.map { RichText($0.closed) } } + [rounding].compactMap(\.self)
  }

  /// Where a row's data come from; nil where there are no rows of organizations.
  private var submissionNote: String? {
    guard indicator.level == .organization, !section.isAggregate(place), !isRegion,
      section.organizations(of: area).contains(where: {
        SubmissionSentence(of: $0, in: year, section) != nil
      })
    else { return nil }
    return "Файл и\u{A0}строку исходных чисел называет таблица; кто и\u{A0}когда их представил "
      + "и\u{A0}проверил, сказано на\u{A0}странице организации"
  }

  /// «15 / 20 · 100 % = 75,0 %», of a figure that is made of others.
  func equation(_ outcome: Outcome, of organization: Int) -> String? {
    guard outcome != .absent(.suppressed),
      let members = calculation(outcome, of: organization)
    else { return nil }
    switch outcome.figure {
    case .share, .growth(_, _, base: nil):
      return "\(members) = \(wording.spoken(PooledOutcome(outcome), style))"
    case .percentage, .answer, .count, .mean, .tally, .growth, .distribution, nil:
      return members
    }
  }

  /// Why an organization's value is shown to nobody of the audience.
  var withheld: String {
    if indicator.level == .municipality {
      return "Показатель собирается по\u{A0}муниципалитету в\u{A0}целом; значений отдельных "
        + "организаций у\u{A0}него нет."
    }
    return "По\u{A0}этому показателю публикуется только значение по\u{A0}муниципалитету."
  }

  /// Of a member's own value, which is no count of others.
  var roundingOfMember: String? { indicator.kind == .condition ? nil : roundingSentence }

  /// How the printed number was made of the exact one; nil where it is printed as it is.
  var roundingSentence: String? {
    let half =
      switch wording.rules.rounding {
      case .halfAway: "ровно половина\u{A0}— в\u{A0}сторону большего по\u{A0}модулю"
      case .halfEven: "ровно половина\u{A0}— к\u{A0}чётной цифре"
      }
    switch style.kind {
    case .share, .mean, .growth:
      let digits =
        style.decimals == 0
        ? "до\u{A0}целых" : "до\u{A0}\(style.decimals)-го знака после запятой"
      return "Вычислено точно, напечатано с\u{A0}округлением \(digits); \(half)."
    case .condition where style.unit != nil: return nil
    case .condition:
      return "Процент от\u{A0}числа организаций напечатан без\u{A0}знаков после запятой, пока их "
        + "меньше\u{A0}100; \(half)."
    case .count, .presence, .distribution: return nil
    }
  }
}

extension IndicatorContext {
  /// The value before and the change on it; nil in the first cycle.
  ///
  /// «За 2020 год — 50,0 % (10 / 20 · 100 %). За год: +25,0 п. п., лучше».
  func sentence(_ change: Change) -> String? {
    wording.cell(change, in: year, style).map { before(change) + "За\u{A0}год: \($0.words)" }
  }

  /// The same of the area: the value before is the one that its page prints, whatever set of
  /// organizations the verdict is taken on.
  private func sentence(_ change: MunicipalChange) -> String? {
    digest.cell(change, of: place, in: year).map {
      before(change.all) + "За\u{A0}год: \($0.words)"
    }
  }

  private func before(_ change: Change) -> String {
    guard let comparison = change.comparison else { return "" }
    let year = Wording.forYear(comparison.beforeYear).capitalizedFirst
    let value = wording.spoken(comparison.before, style)
    guard case .share = comparison.before, let members = calculation(comparison.before) else {
      return "\(year)\u{A0}— \(value)".closed + " "
    }
    return "\(year)\u{A0}— \(value) (\(members)). "
  }

  /// «минимум 12,5, медиана 40,0, максимум 80,0 — по 9 другим организациям».
  func sentence(_ surroundings: Surroundings) -> String? {
    let others =
      RussianPlural.category(of: surroundings.others) == .one
      ? "\(wording.numbers.whole(surroundings.others))\u{A0}другой организации"
      : "\(wording.numbers.whole(surroundings.others))\u{A0}другим организациям"
    if let met = surroundings.met {
      return "условие выполняют \(wording.numbers.members(met, of: surroundings.others)) "
        + "других организаций"
    }
    let parts = [
      surroundings.extremes.map { "минимум \(text($0.minimum))" },
      surroundings.median.map { "медиана \(text($0))" },
      surroundings.extremes.map { "максимум \(text($0.maximum))" },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : "\(parts.joined(separator: ", "))\u{A0}— по\u{A0}\(others)"
  }

  /// «минимум 12,5, медиана 40,0, максимум 80,0 — по 9 организациям, чьи значения показаны».
  private var membersSentence: String? {
    guard let figures, let extremes = figures.extremes else { return nil }
    let parts = [
      "минимум \(text(extremes.minimum))", figures.median.map { "медиана \(text($0))" },
      "максимум \(text(extremes.maximum))",
    ].compactMap(\.self)
    let members = wording.numbers.counted(figures.sample.count, words.member, .dative)
    return "\(parts.joined(separator: ", "))\u{A0}— по\u{A0}\(members), чьи значения показаны"
  }

  private func text(_ magnitude: Ratio) -> String { wording.text(magnitude: magnitude, style) }
}

extension ChangeCell {
  /// The whole cell in a sentence.
  var words: String {
    let amount = amount.map { amount in
      [amount, unit].compactMap(\.self).joined(separator: "\u{A0}")
    }
    let main = [amount, word].compactMap(\.self).joined(separator: ", ")
    guard let remark else { return main }
    return main.isEmpty ? remark : "\(main) (\(remark))"
  }
}
