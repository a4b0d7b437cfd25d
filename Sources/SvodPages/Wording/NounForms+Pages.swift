import SvodLanguage

extension NounForms {
  /// «человек», as it stands after numbers.
  static let person = NounForms(
    singular: Declension("человек", "человека", "человеку", "человека", "человеком", "человеке"),
    plural: Declension("люди", "человек", "людям", "человек", "людьми", "людях"))

  /// «регион».
  static let region = NounForms(
    singular: Declension("регион", "региона", "региону", "регион", "регионом", "регионе"),
    plural: Declension("регионы", "регионов", "регионам", "регионы", "регионами", "регионах"))

  /// «единица».
  static let unit = NounForms(
    singular: Declension("единица", "единицы", "единице", "единицу", "единицей", "единице"),
    plural: Declension("единицы", "единиц", "единицам", "единицы", "единицами", "единицах"))

  /// «исправление».
  static let notice = NounForms(
    singular: Declension(
      "исправление", "исправления", "исправлению", "исправление", "исправлением",
      "исправлении"),
    plural: Declension(
      "исправления", "исправлений", "исправлениям", "исправления", "исправлениями",
      "исправлениях"))

  /// «значение».
  static let value = NounForms(
    singular: Declension(
      "значение", "значения", "значению", "значение", "значением", "значении"),
    plural: Declension(
      "значения", "значений", "значениям", "значения", "значениями", "значениях"))
}
