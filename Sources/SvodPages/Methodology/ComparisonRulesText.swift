import SvodContent
import SvodLanguage
import SvodNumbers

/// How values are compared with other cycles and other organizations.
struct ComparisonRulesText {
  let rules: [MethodologyPage.Rule]

  init(settings: PublicationRules) {
    rules = [
      Self.change, Self.weight(settings), Self.others(settings.compareFrom),
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

  private static func weight(_ settings: PublicationRules) -> MethodologyPage.Rule {
    let step = settings.minimumStep
    let units = RussianPlural.form(
      step, one: "человека или организацию", few: "человека или организации",
      many: "человек или организаций")
    return MethodologyPage.Rule(
      anchor: "ves-izmeneniya", title: "Когда изменение не оценивается",
      "Изменение меньше чем на \(step)\u{A0}\(units) печатается, но не оценивается.",
      "Там, где каждый год оцениваются другие дети, изменение сопоставляется с\u{A0}обычными "
        + "колебаниями для групп такого размера: 95-процентный интервал разности долей по методу "
        + "10 Ньюкома (R.\u{A0}Newcombe, Statistics in Medicine, 1998, 17, 873–890). Если "
        + "интервал накрывает ноль, изменение названо обычным.",
      "Группы меньше \(settings.pupils.noVerdictBelow)\u{A0}человек показаны без оценки "
        + "изменения.",
      "В\u{A0}итогах года считаются только изменения, которые оцениваются; остальные названы "
        + "отдельно.")
  }

  private static func others(_ limits: PublicationRules.CompareFrom) -> MethodologyPage.Rule {
    let noun = { (count: Int) in
      RussianPlural.form(count, one: "организации", few: "организаций", many: "организаций")
    }
    return MethodologyPage.Rule(
      anchor: "sravnenie", title: "Сравнение с другими организациями",
      "Медиана — значение, выше и\u{A0}ниже которого поровну организаций. На странице "
        + "организации минимум, максимум и\u{A0}медиана вычислены по остальным организациям.",
      "Минимум и\u{A0}максимум печатаются, если других организаций не меньше "
        + "\(limits.extremes); медиана — если не меньше \(limits.median). Названия при крайних "
        + "значениях стоят от \(limits.names)\u{A0}\(noun(limits.names)).",
      "Места в\u{A0}рейтинге не присваиваются.")
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
