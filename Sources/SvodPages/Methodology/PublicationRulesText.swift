import SvodContent
import SvodLanguage

/// What is not published, and why.
struct PublicationRulesText {
  let rules: [MethodologyPage.Rule]

  init(settings: PublicationRules) {
    rules = [Self.smallGroups(settings), Self.heads]
  }

  private static func smallGroups(_ settings: PublicationRules) -> MethodologyPage.Rule {
    let last = settings.pupils.hideBelow - 1
    let staff =
      settings.staff.map {
        "Для работников порог — \($0.hideBelow)\u{A0}"
          + RussianPlural.form($0.hideBelow, one: "человек", few: "человека", many: "человек")
          + "."
      } ?? "Для сведений о\u{A0}работниках порог не установлен."
    return MethodologyPage.Rule(
      anchor: "malye-gruppy", title: "Малые группы",
      "Значение организации по показателю об обучающихся не публикуется, если за ним стоит от 1 "
        + "до \(last)\u{A0}человек. Скрывается ли значение, зависит только от величины группы, "
        + "а\u{A0}не от самого значения.",
      "Особо чувствительные показатели не публикуются для групп меньше 10\u{A0}человек. " + staff,
      "Пороги установлены муниципалитетом. Сводные значения вычислены по всем организациям, "
        + "в\u{A0}том числе по тем, чьи значения не публикуются.")
  }

  private static let heads = MethodologyPage.Rule(
    anchor: "rukovoditeli", title: "Сведения о руководителях",
    "Показатель о\u{A0}компетенциях и\u{A0}обучении руководителя — это сведения об одном человеке. "
      + "По таким показателям публикуется только число по муниципалитету, и\u{A0}лишь если за ним "
      + "стоит не меньше трёх организаций.")
}
