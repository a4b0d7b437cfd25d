import SvodContent
import SvodLanguage
import SvodNumbers
import SvodPublication

extension MethodologyPage {
  init(in section: PublishedSection, plan: SitePlan) {
    heading = "Методика расчёта"
    statement = RichText(
      "Как из сведений организаций получаются значения этого раздела, как они сравниваются "
        + "и\u{A0}что не публикуется.")
    frame = PageFrame(
      for: .methodology, title: heading, description: statement.plain, in: section, plan: plan)
    let settings = section.settings.publication
    rules =
      CalculationRules(catalogue: section.catalogue).rules
      + ComparisonRulesText(settings: settings).rules
      + PublicationRulesText(settings: settings).rules
  }
}
