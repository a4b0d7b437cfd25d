import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

extension IndicatorPage.Calculation {
  /// «Как рассчитано»: formula, the municipality's own numbers, the set behind n.
  init(
    of context: IndicatorContext, _ members: [IndicatorContext.Member], memberCount: Int
  ) {
    formula = context.formula
    fraction = context.fraction
    example = context.example(among: members)
    municipality = context.municipalCalculation
    set = context.setSentence(memberCount: memberCount)
    // Of an indicator about heads no organization is named, not even in a list of all; of a region
    // every municipality lists its own.
    self.members =
      set == nil || context.section.isAggregate(context.place) || context.isRegion
      ? [] : members.map { PageFrame.Link(title: $0.name, address: $0.link) }
    remarks = context.calculationRemarks + context.calculationNotes
  }
}

extension IndicatorContext {
  /// The formula in the form of Russian acts.
  var formula: RichText {
    let part = indicator.numeratorTitle ?? "сколько отвечает условию показателя"
    let all =
      indicator.denominatorTitle
      ?? (indicator.kind == .mean ? "по\u{A0}скольким вычислено среднее" : "сколько их всего")
    if let derivation = indicator.derivation { return derived(derivation) }
    if indicator.level == .municipality, isTakenAsGiven {
      return RichText(
        isRegion
          ? "Значение собирается по\u{A0}муниципалитетам в\u{A0}целом; значение региона сложено "
            + "из\u{A0}них." : "Значение собирается по\u{A0}муниципалитету в\u{A0}целом.")
    }
    switch indicator.kind {
    case .share:
      return RichText([
        .text("Показатель = "), .strong("m\u{A0}/\u{A0}n\u{A0}· 100\u{A0}%"),
        .text(", где m\u{A0}— \(part), n\u{A0}— \(all)."),
      ])
    case .condition where style.unit != nil:
      return RichText(
        "Значение \(owner)\u{A0}— сколько организаций выполняют условие показателя.")
    case .condition:
      return RichText([
        .text("Показатель = "), .strong("m\u{A0}из\u{A0}n"),
        .text(
          ", где m\u{A0}— организации, в\u{A0}которых условие выполнено, n\u{A0}— организации, "
            + "к\u{A0}которым оно относится."),
      ])
    case .count:
      return RichText("Значение \(owner)\u{A0}— сумма значений организаций.")
    case .mean:
      return RichText([
        .text("Значение \(owner) = "),
        .strong("Σ(среднее\u{A0}· число)\u{A0}/\u{A0}Σ\u{A0}число"),
        .text(", где число\u{A0}— \(all)."),
      ])
    case .presence:
      return RichText("Ответ муниципалитета «да» или\u{A0}«нет», подтверждённый документом.")
    case .growth:
      return growthFormula
    case .distribution:
      return RichText(
        "По\u{A0}каждому интервалу значение \(owner)\u{A0}— сумма значений организаций; доля\u{A0}— "
          + "от\u{A0}суммы по\u{A0}всем интервалам.")
    }
  }

  /// Whether a value that is collected for the municipality has no formula of its own.
  private var isTakenAsGiven: Bool {
    switch indicator.kind {
    case .share, .condition, .count, .mean, .distribution: true
    case .growth, .presence: false
    }
  }

  /// «Показатель = A / B · 100 % − 100 %, где A — за 2021 год, B — за 2020 год.».
  private var growthFormula: RichText {
    let periods = GrowthPeriods(self)
    let amount = indicator.numeratorTitle.map { ": \($0)" } ?? ""
    let unit = indicator.unit.flatMap { $0 == "%" ? nil : ", \($0)" } ?? ""
    return RichText([
      .text("Показатель = "), .strong("A\u{A0}/\u{A0}B\u{A0}· 100\u{A0}% − 100\u{A0}%"),
      .text(", где A\u{A0}— \(periods.now), B\u{A0}— \(periods.before)\(amount)\(unit)".closed),
    ])
  }

  /// «муниципалитета», «региона».
  private var owner: String { words.noun.singular.genitive }

  private func derived(_ derivation: Indicator.Derivation) -> RichText {
    let source = section.catalogue.index(of: derivation.source)
    let target = Route.indicator(derivation.source, of: municipality, year: year)
    let name = source.map { digest.indicatorTitles[$0] }
    return RichText([
      .text("Условие вычисляется: организация отвечает ему, если показатель «"),
      name.map { .link($0, address: route.link(to: target)) } ?? .text(derivation.source.text),
      .text("» "), .strong(RussianText.bound(derivation.text)),
      .text(". Проверяются сами числа, а\u{A0}не\u{A0}округлённый процент."),
    ])
  }

  /// «Σm / Σn · 100 % = 126 / 217 · 100 % = 58,1 %».
  var municipalCalculation: RichText? {
    guard let figure = figures?.total.outcome.figure,
      indicator.level == .organization || indicator.kind == .growth
    else { return nil }
    let value = wording.spoken(figure, style)
    let words: String
    switch figure {
    case .share(let numerator, let denominator):
      let members = wording.fraction(numerator, denominator)
      words = ": Σm\u{A0}/\u{A0}Σn\u{A0}· 100\u{A0}% = \(members)\u{A0}· 100\u{A0}% = "
    case .mean(_, let base):
      words = ": Σ\u{A0}число = \(wording.numbers.decimal(base)), значение = "
    case .growth(let now, let before, let base):
      let sums =
        base == nil ? "ΣA\u{A0}/\u{A0}ΣB" : "Σ(A\u{A0}· число)\u{A0}/\u{A0}Σ(B\u{A0}· число)"
      let growth = wording.growth(from: before, to: now)
      words =
        indicator.level == .organization
        ? ": \(sums)\u{A0}· 100\u{A0}% − 100\u{A0}% = \(growth) = " : ": \(growth) = "
    case .tally, .count, .percentage, .answer, .distribution:
      words = ": "
    }
    let year = Wording.forYear(year).capitalizedFirst
    return RichText([.text(year + words), .strong(value)].closed)
  }

  /// To how many organizations the indicator applies, and how many have a value.
  ///
  /// «Показатель относится к 10 организациям; в 2021 году собирался по 6, сведения есть по 6.»
  func setSentence(memberCount: Int) -> RichText? {
    guard indicator.level == .organization, let total = figures?.total, memberCount > 0 else {
      return nil
    }
    let numbers = wording.numbers
    let all = numbers.counted(memberCount, .organization, .dative)
    let year = Wording.inYear(year)
    let collected =
      total.expected < memberCount
      ? "\(year) собирался по\u{A0}\(numbers.whole(total.expected)), " : ""
    let given =
      total.given == 0 ? "сведений нет" : "сведения есть по\u{A0}\(numbers.whole(total.given))"
    return RichText([
      .text("Показатель относится к\u{A0}"), .strong(all), .text("; \(collected)\(given)."),
    ])
  }

  /// More organizations are counted, not named.
  private static let greatestNamedCount = 20

  var calculationRemarks: [RichText] {
    var remarks: [RichText] = []
    if let figures, !figures.total.withoutCounts.isEmpty {
      let organizations = section.organizations.organizations
      let without = figures.total.withoutCounts
      let named = without.prefix(Self.greatestNamedCount)
        .map { organizations[$0].shortName(in: year) }
      let rest = without.count - named.count
      let names =
        rest > 0 ? named + ["ещё \(wording.numbers.counted(rest, .organization))"] : named
      remarks.append(
        RichText(
          "Сводное значение вычислить нельзя; процент без\u{A0}m и\u{A0}n сообщён "
            + "по\u{A0}организациям: \(RussianText.bound(RussianList.joined(names)))".closed))
    }
    if indicator.derivation != nil {
      remarks.append(
        RichText(
          "Где проверять нечего, условие не\u{A0}применимо и\u{A0}в\u{A0}счёт не\u{A0}входит."))
    }
    switch indicator.absent {
    case .countsAsNo where indicator.kind == .condition:
      remarks.append(
        RichText("Организации, не\u{A0}представившие сведений, считаются не\u{A0}выполнившими."))
    case .countsAsNo, .excluded:
      break
    }
    if let hidden = figures?.hidden, hidden > 0 {
      remarks.append(
        RichText(
          "Сводное значение вычислено по\u{A0}всем организациям, в\u{A0}том числе "
            + "по\u{A0}тем, чьи значения не\u{A0}публикуются."))
    }
    return remarks
  }
}
