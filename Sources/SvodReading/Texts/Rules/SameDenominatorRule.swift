import SvodContent
import SvodDiagnostics
import SvodFormats
import SvodLanguage

/// Finds two denominators that differ in words, while the same organizations stand in both.
///
/// «… общего образования» and «… общего образования и основные профессиональные программы» are two
/// sets by their words; where both indicators apply to the same organizations, the second phrase
/// was most likely copied from a region that has such organizations.
enum SameDenominatorRule {
  private struct Denominator {
    let entry: CatalogueReading.Entry
    let written: String
    let folded: String
  }

  static func check(_ entries: [CatalogueReading.Entry], log: inout DiagnosticLog) {
    let all = entries.compactMap(denominator)
    var told: Set<String> = []
    for wider in all {
      let narrower = all.first { other in
        other.entry.indicator.direction == wider.entry.indicator.direction
          && other.entry.indicator.level == wider.entry.indicator.level
          && other.entry.indicator.appliesTo == wider.entry.indicator.appliesTo
          && wider.folded.hasPrefix(other.folded + " и ")
      }
      guard let narrower, told.insert(wider.folded).inserted else { continue }
      let extra = String(wider.written.dropFirst(narrower.written.count)).trimmed
      log.report(.sameDenominator(wider.entry, extra, narrower.entry))
    }
  }

  private static func denominator(_ entry: CatalogueReading.Entry) -> Denominator? {
    let title = entry.indicator.denominatorTitle ?? fromTitle(entry.indicator.title)
    guard let title else { return nil }
    return Denominator(entry: entry, written: title, folded: RussianFold.folded(title))
  }

  /// What stands behind «от общего числа», without the unit at the end.
  private static func fromTitle(_ title: String) -> String? {
    for words in ["от общего числа ", "от общего количества "] {
      guard let range = title.firstRange(of: words) else { continue }
      let rest = title[range.upperBound...]
      let end = rest.lastIndex(of: "%").map { rest[..<$0] } ?? rest
      return String(end).trimmed.trimmingCommas
    }
    return nil
  }
}

extension String {
  fileprivate var trimmingCommas: String {
    var text = self[...]
    while let last = text.last, last == "," || last == " " || last == "." { text.removeLast() }
    return String(text)
  }
}

extension Diagnostic {
  fileprivate static func sameDenominator(
    _ wider: CatalogueReading.Entry, _ extra: String, _ narrower: CatalogueReading.Entry
  ) -> Self {
    Diagnostic(
      .sameDenominator, .warning, at: wider.keys[.title]?.position ?? wider.keys.position,
      "Знаменатель показателя «\(wider.indicator.id)» шире на слова «\(extra)», а организации "
        + "в нём те же, что у «\(narrower.indicator.id)»", text: extra,
      hint: "Проверьте, есть ли такие организации (ключ «applies-to»); если слова перенесены "
        + "из регионального акта, поясните в ключе «method»",
      notes: [
        .init(at: narrower.keys[.title]?.position ?? narrower.keys.position, "здесь этих слов нет")
      ])
  }
}
