import SvodContent
import SvodLanguage
import SvodNumbers
import SvodPublication

/// How problem zones are found; only rules that the edition applies are told of.
struct ZoneRulesText {
  let rules: [MethodologyPage.Rule]

  init(_ section: PublishedSection) {
    let applied = section.settings.zoneRules.filter {
      !$0.comparesWithCluster || section.audience == .workingGroup
    }
    if applied.isEmpty {
      rules = []
      return
    }
    let numbers = RussianNumbers(rounding: section.settings.publication.rounding)
    let beginning =
      "Правила раздела ищут проблемные зоны среди публикуемых значений. Проблемной зону называет "
      + "рабочая группа: до её решения на страницах стоят только наибольшие изменения."
    let texts = applied.map { rule in
      let words = Self.words(rule.condition, section.settings.publication, numbers)
      return "«\(rule.title ?? Self.title(rule.condition))»: \(words)."
    }
    rules = [
      MethodologyPage.Rule(
        anchor: "zony", title: "Проблемные зоны",
        paragraphs: ([beginning] + texts).map { RichText(RussianText.bound($0)) })
    ]
  }

  private static func title(_ condition: ZoneRule.Condition) -> String {
    switch condition {
    case .belowTarget: "Целевое значение не достигнуто"
    case .worseBy: "Ухудшение за год"
    case .worseInARow: "Ухудшение несколько лет подряд"
    case .lowestInCluster: "Худшее значение в кластере"
    case .bestInClusterAndBetter: "Лучшее значение в кластере и улучшение за год"
    }
  }

  private static func words(
    _ condition: ZoneRule.Condition, _ rules: PublicationRules, _ numbers: RussianNumbers
  ) -> String {
    switch condition {
    case .belowTarget: belowTarget(rules)
    case .worseBy(let amount) where amount == .zero:
      "изменение за год к худшему, которое получило оценку"
    case .worseBy(let amount):
      "за год стало хуже на \(numbers.decimal(amount)) п. п. и больше, у показателей в единицах "
        + "— на столько же единиц; изменение получило оценку"
    case .worseInARow(let count):
      "\(runs(count)) подряд значение становилось хуже, и каждое изменение получило оценку"
    case .lowestInCluster:
      "значение хуже, чем у каждой из других организаций кластера\(step(rules))"
    case .bestInClusterAndBetter:
      "значение не хуже, чем у каждой из других организаций кластера, и лучше, чем год назад"
    }
  }

  private static func belowTarget(_ rules: PublicationRules) -> String {
    let step = step(rules)
    return "значение хуже целевого"
      + (step.isEmpty ? "" : "; у одной организации —\(step.dropFirst())")
  }

  /// «, не меньше чем на двух человек»; empty where one person counts.
  private static func step(_ rules: PublicationRules) -> String {
    guard rules.minimumStep > 1 else { return "" }
    let persons = NounForms.person.form(rules.minimumStep, .genitive)
    return ", не меньше чем на \(Wording.genitive(rules.minimumStep)) \(persons)"
  }

  private static func runs(_ count: Int) -> String {
    switch count {
    case 2: "два года"
    case 3: "три года"
    case 4: "четыре года"
    default: "несколько лет (\(count))"
    }
  }
}
