import SvodContent
import SvodLanguage

/// What is not published, and why.
struct PublicationRulesText {
  let rules: [MethodologyPage.Rule]

  init(settings: PublicationRules, catalogue: IndicatorCatalogue, isRegional: Bool) {
    let concerns = Set(catalogue.indicators.map(\.concerns))
    let isSensitive = catalogue.indicators.contains { $0.isSensitive }
    rules = [
      Self.smallGroups(settings, isSensitive: isSensitive, isRegional: isRegional),
      concerns.contains(.head) ? Self.heads : nil,
      Self.subtraction, settings.blocks.isEmpty ? nil : Self.blocks(settings.blocks),
      isRegional ? Self.municipalities : nil,
    ].compactMap(\.self)
  }

  private static func smallGroups(
    _ settings: PublicationRules, isSensitive: Bool, isRegional: Bool
  ) -> MethodologyPage.Rule {
    let sensitive = "Особо чувствительные показатели не публикуются для групп меньше 10 человек."
    return MethodologyPage.Rule(
      anchor: "malye-gruppy", title: "Малые группы", pupils(settings.pupils.hideBelow),
      staff(settings.staff?.hideBelow ?? 0), isSensitive ? sensitive : nil,
      "Пороги установлены \(isRegional ? "регионом" : "муниципалитетом"). Сводные значения вычислены по всем организациям, "
        + "в том числе по тем, чьи значения не публикуются.")
  }

  private static func pupils(_ below: Int) -> String {
    guard below > 1 else { return "Для сведений об обучающихся порог не установлен." }
    let group =
      below == 2
      ? "1 человек" : "от 1 до \(below - 1) \(NounForms.person.form(below - 1, .genitive))"
    return "Значение организации по показателю об обучающихся не публикуется, если за ним стоит "
      + "\(group). Это зависит только от величины группы, а не от самого значения."
  }

  private static func staff(_ below: Int) -> String {
    guard below > 1 else { return "Для сведений о работниках порог не установлен." }
    let persons = NounForms.person.form(below, .genitive)
    return "Значение по показателю о работниках не публикуется, если их меньше \(below) \(persons)."
  }

  private static let subtraction = MethodologyPage.Rule(
    anchor: "vychitanie", title: "Защита от\u{A0}вычисления",
    "Сводное значение за вычетом опубликованных — это сумма скрытых. Поэтому рядом с\u{A0}малыми "
      + "группами скрыты и\u{A0}другие, начиная с\u{A0}наименьших; сколько их, зависит только от величины "
      + "групп. Показатели, вычисленные по одним и тем же группам, скрываются вместе. Все скрытые "
      + "значения обозначены одинаково.",
    "Само сводное значение публикуется, если у каждого скрытого остаётся не меньше трёх возможных, "
      + "доля и среднее неизвестны в пределах не меньше 5 п. п. или 5 % шкалы, а выполнение условия "
      + "может быть и «да», и «нет». Если сумма скрытых слишком близка к наибольшей или наименьшей "
      + "возможной, сводное значение не публикуется. Число организаций, выполнивших условие, не "
      + "публикуется, если ответы некоторых из них скрыты.",
    "Что опубликовано раньше, остаётся известным: скрытое однажды скрыто и после исправлений, а "
      + "сводное значение, изменившееся из-за опоздавших сведений малой группы, не публикуется.")

  private static func blocks(_ years: [Int]) -> MethodologyPage.Rule {
    let length = PublicationRules.blockLength
    let all = years.map { "\($0)–\($0 + length - 1)" }.joined(separator: ", ")
    return MethodologyPage.Rule(
      anchor: "bloki", title: "Несколько лет вместе",
      "Если значение организации скрыто или группа слишком мала для оценки, рядом стоит значение "
        + "за три года вместе: суммы числителей и знаменателей. Годы объединяются всегда одинаково: "
        + "\(all). Такое значение публикуется, если по нему нельзя узнать скрытое значение "
        + "отдельного года и если оно не слишком близко к наибольшему или наименьшему возможному.")
  }

  private static let municipalities = MethodologyPage.Rule(
    anchor: "skrytye-svodnye", title: "Скрытые сводные значения",
    "Если у показателя публикуются только сводные значения, а за значением муниципалитета стоит "
      + "одна организация, оно не публикуется. Чтобы его нельзя было получить вычитанием из "
      + "значения региона, не публикуется и\u{A0}значение ещё одного муниципалитета.")

  private static let heads = MethodologyPage.Rule(
    anchor: "rukovoditeli", title: "Сведения о руководителях",
    "Показатель о компетенциях и обучении руководителя — это сведения об одном человеке. "
      + "По таким показателям публикуется только число по муниципалитету, и лишь если за ним "
      + "стоит не меньше трёх организаций.")
}
