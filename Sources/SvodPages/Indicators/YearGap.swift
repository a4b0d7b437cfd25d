import SvodContent
import SvodFigures
import SvodLanguage
import SvodPublication

/// A cycle before the page's own of which no row has a value, for one and the same reason.
///
/// It is said once above the table; neither its column nor the reason beside every change follows.
struct YearGap {
  /// «в 2020 году не проводилось».
  private let words: String
  private let hasEarlier: Bool

  /// Nil where some row has a value of that cycle, or another reason for having none.
  init?(_ rows: [IndicatorPage.OrganizationRow], _ context: IndicatorContext) {
    guard rows.count > 1, let change = context.change?.judged,
      case .incomparable(let incomparability) = change,
      case .absentBefore(.notConducted) = incomparability.reason
    else { return nil }
    let absence = Wording.words(.notConducted)
    guard rows.allSatisfy({ $0.before?.text == absence && $0.change?.amount == nil }),
      rows.allSatisfy({ $0.change?.sign ?? .incomparable == .incomparable })
    else { return nil }
    words = Wording.words(.notConducted, in: context.year - 1)
    hasEarlier = rows.contains { $0.change?.remark?.contains("; ") == true }
  }

  /// «В 2020 году не проводилось: сравнить с этим годом нельзя.», and what else the table means.
  func sentence(before meaning: RichText?) -> RichText {
    let earlier = hasEarlier ? "; рядом\u{A0}— разность с\u{A0}последним сопоставимым годом" : ""
    let first = RichText.Run.strong(words.capitalizedFirst)
    let rest = RichText.Run.text(": сравнить с\u{A0}этим годом нельзя\(earlier).")
    return RichText([first, rest] + (meaning.map { [.text(" ")] + $0.runs } ?? []))
  }

  /// A row without the empty cycle; of its change the difference to an earlier one is left.
  func withoutRepeating(_ row: IndicatorPage.OrganizationRow) -> IndicatorPage.OrganizationRow {
    var row = row
    row.before = nil
    let earlier = row.change?.remark.flatMap { remark in
      remark.hasPrefix("\(words); ") ? String(remark.dropFirst(words.count + 2)) : nil
    }
    row.change = earlier.map { ChangeCell(sign: .incomparable, word: $0, tone: .neutral) }
    return row
  }
}
