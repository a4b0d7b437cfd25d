import SvodContent
import SvodLanguage
import SvodPublication

extension MethodologyPage {
  /// The rules that the section's settings and kinds of indicators bring into force.
  init(from digest: SectionDigest, frame: PageFrame) {
    let catalogue = digest.section.catalogue
    let settings = digest.section.settings.publication
    heading = "Методика расчёта"
    statement = RichText(
      "Как из\u{A0}сведений организаций получаются значения этого раздела, как они сравниваются "
        + "и\u{A0}что не\u{A0}публикуется.")
    rules =
      CalculationRules(catalogue: catalogue, isRegional: digest.section.isRegional).rules
      + ComparisonRulesText(settings: settings, catalogue: catalogue).rules
      + ClusterRulesText(digest, on: frame.route).rules
      + ZoneRulesText(digest.section).rules
      + PublicationRulesText(
        settings: settings, catalogue: catalogue, isRegional: digest.section.isRegional
      ).rules
      + YearlyChangesText(digest, on: frame.route).rules
    self.frame = frame.described(by: statement).citing(
      "\(heading)\u{A0}: \(RussianText.bound(frame.municipality))",
      places: "Адрес правила открывается по\u{A0}знаку\u{A0}¶ у\u{A0}его заголовка.")
  }
}

extension MethodologyPage.Rule {
  /// A rule of plain paragraphs; those that do not hold in the section are nil.
  init(anchor: String, title: String, _ paragraphs: String?...) {
    self.init(
      anchor: anchor, title: title,
      paragraphs: paragraphs.compactMap(\.self).map { RichText(RussianText.bound($0)) })
  }
}
