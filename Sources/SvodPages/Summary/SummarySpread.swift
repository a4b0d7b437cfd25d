import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

/// By which share those that are compared differ most: what a first year can tell, without any
/// other to compare it with.
struct SummarySpread {
  private let digest: SectionDigest
  private let member: NounForms
  private let indicator: Int
  private let extremes: MunicipalFigures.Extremes

  /// Nil where no share has its least and its greatest value published, or all are alike.
  init?(of area: Area, in year: Int, _ digest: SectionDigest) {
    var widest: (indicator: Int, extremes: MunicipalFigures.Extremes)?
    for (place, entry) in digest.section.catalogue.indicators.enumerated()
    where entry.kind == .share && entry.role != .context {
      guard let extremes = digest.indicatorYear(place, of: area, year)?.figures.extremes else {
        continue
      }
      let width = extremes.maximum - extremes.minimum
      let known = widest.map { $0.extremes.maximum - $0.extremes.minimum } ?? Ratio(0)
      if known < width { widest = (place, extremes) }
    }
    guard let widest else { return nil }
    (indicator, extremes) = widest
    member = digest.words(of: area).member
    self.digest = digest
  }

  /// Which values differ most and by how much.
  ///
  /// «Сильнее всего организации различаются по показателю «Учителя …»: от 28,6 до 62,0 %.»
  var sentence: String {
    let style = digest.styles[indicator]
    let low = digest.wording.text(magnitude: extremes.minimum, style)
    let high = digest.wording.text(magnitude: extremes.maximum, style)
    return "Сильнее всего \(member.plural.nominative) различаются по\u{A0}показателю "
      + "«\(digest.indicatorTitles[indicator])»: от\u{A0}\(low) "
      + "до\u{A0}\(digest.wording.withUnit(high, style))."
  }
}
