import SvodContent

/// How figures are computed, for the kinds of indicators that the section has.
struct CalculationRules {
  let rules: [MethodologyPage.Rule]

  init(catalogue: IndicatorCatalogue) {
    let present = Set(catalogue.indicators.map(\.kind))
    let kinds = Indicator.Kind.allCases.filter(present.contains).compactMap(Self.rule)
    let derived = catalogue.indicators.contains { $0.derivation != nil } ? [Self.derived] : []
    rules = kinds + derived + [Self.absences]
  }

  private static func rule(_ kind: Indicator.Kind) -> MethodologyPage.Rule? {
    switch kind {
    case .share:
      .init(
        anchor: "dolya", title: "Доля",
        "Показатель организации = m\u{A0}/\u{A0}n\u{A0}·\u{A0}100\u{A0}%, где m — сколько "
          + "человек или предметов отвечает условию, n — сколько их всего.",
        "Сводное значение муниципалитета — сумма всех m, делённая на сумму всех n. Среднее долей "
          + "не вычисляется: маленькая школа весила бы в нём столько же, сколько большая.",
        "Если организация сообщила только процент, без m и\u{A0}n, сводное значение вычислить "
          + "нельзя, и\u{A0}раздел об этом говорит.")
    case .condition:
      .init(
        anchor: "uslovie", title: "Условие",
        "Организация отвечает условию или нет. Значение муниципалитета — сколько организаций "
          + "отвечает условию из тех, к которым оно относится: «12 из 14».",
        "Пока некоторые организации не сообщили сведений, показаны границы: «9–10 из 14».")
    case .count:
      .init(
        anchor: "kolichestvo", title: "Количество",
        "Значение муниципалитета — сумма значений организаций.")
    case .mean:
      .init(
        anchor: "srednee", title: "Среднее",
        "Организация сообщает среднее и\u{A0}число, по которому оно вычислено. Значение "
          + "муниципалитета = Σ(среднее · число) / Σ число.")
    case .presence:
      .init(
        anchor: "nalichie", title: "Наличие",
        "Муниципалитет отвечает «да» или «нет»; ответ подтверждается документом.")
    case .growth, .distribution:
      nil
    }
  }

  private static let derived = MethodologyPage.Rule(
    anchor: "vychislyaemoe-uslovie", title: "Вычисляемое условие",
    "Условие, которое выводится из другого показателя, проверяется по самим m и\u{A0}n, "
      + "а\u{A0}не по округлённому проценту: 249 из 250 — это не 100\u{A0}%, хотя при "
      + "округлении до целых и\u{A0}печаталось бы так.",
    "Если проверять нечего, например в\u{A0}школе нет 11 класса, условие не применимо "
      + "и\u{A0}в\u{A0}счёт не входит.")

  private static let absences = MethodologyPage.Rule(
    anchor: "net-znacheniya", title: "Когда значения нет",
    "«Нет данных» — организация не передала значение. «Не представлено» — сведения "
      + "запрашивались, но не поступили. «Не применимо» — показатель к\u{A0}организации не "
      + "относится. «Не проводилось» — процедуры в\u{A0}этом цикле не было. «Ожидается» — срок "
      + "ещё не наступил. «Нет основания» — делить не на что: n равно нулю. Ноль — это значение.")
}
