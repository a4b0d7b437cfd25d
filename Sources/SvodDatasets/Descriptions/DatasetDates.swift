import SvodContent
import SvodLanguage
package import SvodNumbers
package import SvodPublication

/// When figures became public, and when they changed after that, as far as their audience is told.
///
/// A correction counts once the log tells of it: one that the gate keeps back changes no date, for
/// the date would tell of it.
package struct DatasetDates: Sendable, Hashable {
  /// The first publication of a cycle; nil where the content does not say.
  package let issued: CalendarDate?
  /// The latest publication of one.
  package let published: CalendarDate?
  /// The notices of the last day on which a published figure changed; none where no correction came
  /// after the latest publication.
  let lastCorrections: [PublishedCorrection]

  /// - Parameters:
  ///   - years: the cycles whose figures are meant.
  ///   - section: the section as its audience sees it.
  package init(of years: some Collection<Int>, in section: PublishedSection) {
    let days = section.cycles.filter { years.contains($0.year) }.compactMap(\.published)
    issued = days.min()
    published = days.max()
    let notices = section.corrections.filter { years.contains($0.year) }
    let last = notices.map(\.date).max()
    let isLater = last.map { last in days.allSatisfy { $0 < last } } ?? false
    lastCorrections = isLater ? notices.filter { $0.date == last } : []
  }

  private init(issued: CalendarDate?, published: CalendarDate?) {
    self.issued = issued
    self.published = published
    lastCorrections = []
  }

  /// The last day on which a published figure was corrected; nil where none was.
  package var corrected: CalendarDate? { lastCorrections.first?.date }

  /// The day of the version that is public now.
  package var modified: CalendarDate? { corrected ?? published }

  /// The same of tables that hold no figures.
  var withoutCorrections: DatasetDates { DatasetDates(issued: issued, published: published) }
}

extension DatasetDates {
  /// «Опубликовано 15.04.2022, с исправлениями на 05.05.2022»; nil where no day is known.
  package var words: String? {
    let published = published.map { "опубликовано \(RussianDates.short($0))" }
    let corrected = corrected.map { "с исправлениями на \(RussianDates.short($0))" }
    let words = [published, corrected].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: ", ").capitalizedFirst
  }

  /// What the last corrections did: «Исправлено значение за 2021 год»; nil without any.
  var correction: String? {
    guard !lastCorrections.isEmpty else { return nil }
    let isOne = lastCorrections.count == 1 && lastCorrections[0].subject != .everybody
    let verbs = CorrectionNotice.Kind.allCases.filter { kind in
      lastCorrections.contains { $0.kind == kind }
    }.map { $0.participle(ofOne: isOne) }
    let years = Set(lastCorrections.map(\.year)).sorted().map(String.init)
    let words = RussianList.joined(verbs) + (isOne ? " значение" : " значения")
    let span = RussianList.joined(years) + (years.count == 1 ? " год" : " годы")
    return "\(words.capitalizedFirst) за \(span)".unbound
  }
}

extension CorrectionNotice.Kind {
  fileprivate func participle(ofOne isOne: Bool) -> String {
    switch self {
    case .correction: isOne ? "исправлено" : "исправлены"
    case .revision: isOne ? "уточнено" : "уточнены"
    }
  }
}
