import SvodLanguage

extension NounForms {
  /// «замечание».
  static let finding = NounForms(
    singular: Declension(
      "замечание", "замечания", "замечанию", "замечание", "замечанием", "замечании"),
    plural: Declension(
      "замечания", "замечаний", "замечаниям", "замечания", "замечаниями", "замечаниях"))

  /// «раздел».
  static let section = NounForms(
    singular: Declension("раздел", "раздела", "разделу", "раздел", "разделом", "разделе"),
    plural: Declension("разделы", "разделов", "разделам", "разделы", "разделами", "разделах"))
}
