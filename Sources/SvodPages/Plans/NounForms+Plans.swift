import SvodLanguage

extension NounForms {
  /// «раздел».
  static let section = NounForms(
    singular: Declension("раздел", "раздела", "разделу", "раздел", "разделом", "разделе"),
    plural: Declension("разделы", "разделов", "разделам", "разделы", "разделами", "разделах"))
}
