import SvodContent
import SvodLanguage
import SvodNumbers

/// How values are compared with other cycles and other organizations.
struct ComparisonRulesText {
  let rules: [MethodologyPage.Rule]

  init(settings: PublicationRules, catalogue: IndicatorCatalogue) {
    rules = [
      Self.change, Self.weight(settings, catalogue), Self.others(settings),
      Self.rounding(settings),
    ]
  }

  private static let change = MethodologyPage.Rule(
    anchor: "izmenenie", title: "Изменение за год",
    "Изменение доли печатается в\u{A0}процентных пунктах (п.\u{A0}п.) и\u{A0}вычисляется по "
      + "неокруглённым значениям: рост с\u{A0}60 до 66\u{A0}% — это +6 п.\u{A0}п. Изменение "
      + "количества — в\u{A0}единицах; процент добавляется, если основание не меньше 10.",
    "Слова «лучше» и\u{A0}«хуже» следуют направлению показателя. «Без изменений» — только если "
      + "значения равны точно.",
    "«Нельзя сравнить» стоит, если в\u{A0}прежнем цикле значения нет или между циклами изменились "
      + "правила; причина указана. Рядом может стоять разность с\u{A0}последним сопоставимым "
      + "циклом, без оценки.")

  private static func weight(
    _ settings: PublicationRules, _ catalogue: IndicatorCatalogue
  ) -> MethodologyPage.Rule {
    let isCohort = catalogue.indicators.contains { $0.variation == .cohort }
    return MethodologyPage.Rule(
      anchor: "ves-izmeneniya", title: "Когда изменение не оценивается", step(settings),
      isCohort ? cohort : nil, noVerdict(settings),
      "В итогах года считаются только изменения, которые оцениваются; остальные названы "
        + "отдельно.")
  }

  private static func step(_ settings: PublicationRules) -> String? {
    let step = settings.minimumStep
    guard step > 1 else { return nil }
    let persons = NounForms.person.form(step, .genitive)
    let organizations = NounForms.organization.form(step, .genitive)
    return "Изменение меньше \(Wording.genitive(step)) \(persons) или \(organizations) печатается, "
      + "но не оценивается."
  }

  private static let cohort =
    "Там, где каждый год оцениваются другие дети, изменение сопоставляется с обычными "
    + "колебаниями для групп такого размера: 95-процентный интервал разности долей по методу "
    + "10 Ньюкома (R.\u{A0}Newcombe, Statistics in Medicine, 1998, 17, 873–890). Если интервал "
    + "накрывает ноль, изменение названо обычным."

  private static func noVerdict(_ settings: PublicationRules) -> String? {
    let groups = settings.pupils
    guard groups.noVerdictBelow > groups.hideBelow else { return nil }
    let persons = NounForms.person.form(groups.noVerdictBelow, .genitive)
    return "Для групп меньше \(groups.noVerdictBelow) \(persons) изменение показано без оценки."
  }

  private static func others(_ settings: PublicationRules) -> MethodologyPage.Rule {
    let limits = settings.compareFrom
    return MethodologyPage.Rule(
      anchor: "sravnenie", title: "Сравнение с другими организациями",
      "Медиана — середина ряда: у половины организаций значение не меньше её, у половины — не "
        + "больше. На странице организации минимум, максимум и медиана вычислены по остальным "
        + "организациям.",
      "Минимум и максимум печатаются, если значения есть не меньше чем у \(limits.extremes), "
        + "медиана — не меньше чем у \(limits.median).",
      heat(settings),
      settings.isRankingAllowed ? nil : "Места в рейтинге не присваиваются.")
  }

  private static func heat(_ settings: PublicationRules) -> String {
    let persons = NounForms.person.form(settings.minimumStep, .genitive)
    let organizations = NounForms.organization.form(settings.minimumStep, .genitive)
    let step = Wording.genitive(settings.minimumStep)
    return
      "В таблице «Организации и показатели» цветом отмечено отличие от медианы других организаций: "
      + "для долей — от 5 и от 15 процентных пунктов, если для показателя не установлено иное, "
      + "и не меньше \(step) \(persons). Ответ «да» или «нет» отмечен, если другие организации "
      + "отвечают иначе с перевесом не меньше \(step) \(organizations) над половиной. Условие, "
      + "вычисленное по доле, не отмечается: его может решить один человек."
  }

  private static func rounding(_ settings: PublicationRules) -> MethodologyPage.Rule {
    let rule =
      switch settings.rounding {
      case .halfAway: "ровно половина — в\u{A0}сторону большего по модулю"
      case .halfEven: "ровно половина — к\u{A0}чётной цифре"
      }
    return MethodologyPage.Rule(
      anchor: "okruglenie", title: "Округление",
      "Все действия выполняются точно; округляется только напечатанное число: \(rule). "
        + "Поэтому изменение может отличаться от разности напечатанных чисел, а\u{A0}сумма частей "
        + "— от целого на единицу последнего знака.",
      "Доля, которая не равна 0 или 100\u{A0}%, но печаталась бы так, печатается "
        + "как\u{A0}«<\u{A0}0,1\u{A0}%» или «>\u{A0}99,9\u{A0}%».")
  }
}
