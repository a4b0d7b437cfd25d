import SvodContent
import SvodLanguage
package import SvodNumbers
import SvodPublication

/// What every format and every catalogue says of a section's data.
package struct DatasetDescription: Sendable, Hashable {
  /// «Показатели мониторинга: Заречный район, 2019–2021 годы».
  package let title: String
  package let summary: String
  package let owner: String
  package let municipality: String
  /// Where the section stands, with a closing `/`.
  package let address: String
  /// The conditions under which the data may be used.
  package let terms: String
  let keywords: [String]
  /// The cycles with figures, ascending.
  package let years: [Int]
  /// When the figures of all cycles became public and changed.
  package let dates: DatasetDates
  /// The day to which the data are true.
  package let valid: CalendarDate?
  package let email: String?
  package let phone: String?
  package let taxpayerNumber: String?
  package let isInternal: Bool

  /// - Parameters:
  ///   - section: the section as its audience sees it.
  ///   - years: its cycles with figures, ascending.
  init(of section: PublishedSection, years: [Int]) {
    let settings = section.settings
    dates = DatasetDates(of: years, in: section)
    isInternal = section.audience == .workingGroup
    let mark = isInternal ? " (внутреннее издание, не для публикации)" : ""
    title = "Показатели мониторинга: \(settings.municipality), \(Self.words(years))" + mark
    summary =
      "Значения показателей мониторинга по организациям и в целом, с числителем и знаменателем. "
      + "Там, где значения нет, указан код причины. Значения по малым группам не публикуются."
    owner = settings.authority
    municipality = settings.municipality
    address = settings.address
    terms = isInternal ? Self.internalTerms : Self.openTerms
    keywords = [
      "образование", "мониторинг", "показатели", "качество образования", settings.municipality,
    ]
    self.years = years
    valid = section.asOf
    email = settings.contacts.email
    phone = settings.contacts.phone
    taxpayerNumber = settings.contacts.taxpayerNumber
  }

  /// The conditions that open data of public bodies have to name: free, without a contract, for any
  /// purpose, with a link to the source.
  private static let openTerms =
    "Данные раздела можно использовать свободно, со ссылкой на источник: бесплатно, без договора "
    + "и без ограничения целей использования. Ссылка на источник обязательна."

  private static let internalTerms =
    "Внутреннее издание для рабочей группы, не для публикации и не для передачи."

  private static func words(_ years: [Int]) -> String {
    guard let first = years.first, let last = years.last else { return "без данных" }
    return first == last ? "\(first) год" : "\(first)–\(last) годы"
  }
}

extension DatasetDescription {
  /// The address of the page about the data.
  package var page: String { address + CycleDataset.folder + "/" }

  /// When the first of the cycles was published; nil where the content does not say.
  package var issued: CalendarDate? { dates.issued }

  /// The day of the version that is public now: of the last publication or correction.
  package var modified: CalendarDate? { dates.modified }

  /// How a text names the data: whose, what, when, where.
  package var citation: String {
    "\(owner). \(title).\(dates.words.map { " \($0)." } ?? "") \(page)"
  }

  /// For the sheet that travels with a workbook.
  var facts: [(String, String)] {
    let lines: [(String, String?)] = [
      ("Название", title), ("Описание", summary), ("Кто опубликовал", owner),
      ("Источник", page), ("Условия использования", terms),
      ("Опубликовано", issued.map { RussianDates.short($0) }),
      ("Изменено", modified.map { RussianDates.short($0) }),
      ("Актуально на", valid.map { RussianDates.short($0) }), ("Вопросы", email),
    ]
    return lines.compactMap { title, words in words.map { (title, $0) } }
  }
}
