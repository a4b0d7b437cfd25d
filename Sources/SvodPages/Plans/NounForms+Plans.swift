import SvodDeadlines
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

  /// «раз», with «раз» after five.
  static let time = NounForms(
    singular: Declension("раз", "раза", "разу", "раз", "разом", "разе"),
    plural: Declension("разы", "раз", "разам", "разы", "разами", "разах"))

  /// «срок».
  static let term = NounForms(
    singular: Declension("срок", "срока", "сроку", "срок", "сроком", "сроке"),
    plural: Declension("сроки", "сроков", "срокам", "сроки", "сроками", "сроках"))

  /// «месяц».
  static let month = NounForms(
    singular: Declension("месяц", "месяца", "месяцу", "месяц", "месяцем", "месяце"),
    plural: Declension("месяцы", "месяцев", "месяцам", "месяцы", "месяцами", "месяцах"))

  /// «неделя».
  static let week = NounForms(
    singular: Declension("неделя", "недели", "неделе", "неделю", "неделей", "неделе"),
    plural: Declension("недели", "недель", "неделям", "недели", "неделями", "неделях"))

  /// «квартал».
  static let quarter = NounForms(
    singular: Declension("квартал", "квартала", "кварталу", "квартал", "кварталом", "квартале"),
    plural: Declension(
      "кварталы", "кварталов", "кварталам", "кварталы", "кварталами", "кварталах"))

  /// «полугодие».
  static let halfYear = NounForms(
    singular: Declension(
      "полугодие", "полугодия", "полугодию", "полугодие", "полугодием", "полугодии"),
    plural: Declension(
      "полугодия", "полугодий", "полугодиям", "полугодия", "полугодиями", "полугодиях"))

  /// «рабочий день».
  static let workingDay = NounForms(
    singular: Declension(
      "рабочий день", "рабочего дня", "рабочему дню", "рабочий день", "рабочим днём",
      "рабочем дне"),
    plural: Declension(
      "рабочие дни", "рабочих дней", "рабочим дням", "рабочие дни", "рабочими днями",
      "рабочих днях"),
    afterTwo: "рабочих дня")

  /// «учебный год».
  static let schoolYear = NounForms(
    singular: Declension(
      "учебный год", "учебного года", "учебному году", "учебный год", "учебным годом",
      "учебном годе"),
    plural: Declension(
      "учебные годы", "учебных лет", "учебным годам", "учебные годы", "учебными годами",
      "учебных годах"),
    afterTwo: "учебных года")

  /// «половина месяца».
  static let halfMonth = NounForms(
    singular: Declension(
      "половина месяца", "половины месяца", "половине месяца", "половину месяца",
      "половиной месяца", "половине месяца"),
    plural: Declension(
      "половины месяца", "половин месяца", "половинам месяца", "половины месяца",
      "половинами месяца", "половинах месяца"))

  /// The noun of a unit of time.
  init(of unit: CalendarPeriod.Unit) {
    self =
      switch unit {
      case .day: .day
      case .workingDay: .workingDay
      case .week: .week
      case .halfMonth: .halfMonth
      case .month: .month
      case .quarter: .quarter
      case .halfYear: .halfYear
      case .year: .year
      case .schoolYear: .schoolYear
      }
  }
}
