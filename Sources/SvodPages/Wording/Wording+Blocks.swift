import SvodFigures
import SvodLanguage

extension Wording {
  /// What stands instead of a hidden cycle: «за 2019–2021 гг.: 14 из 19».
  func words(_ block: CycleBlock, _ style: ValueStyle) -> String {
    "за\u{A0}\(years(block)) гг.: \(value(block, style))"
  }

  /// The verdict between two blocks, where single cycles are too small for one:
  /// «2022–2024: 14 из 19, было 2019–2021: 11 из 18, лучше».
  func words(
    _ comparison: Comparison, of now: CycleBlock, on before: CycleBlock, _ style: ValueStyle
  ) -> String {
    let cell = cell(comparison, style)
    let verdict = [cell.word, comparison.weight == .full ? nil : cell.remark].compactMap(\.self)
    return
      (["\(years(now)): \(value(now, style))", "было \(years(before)): \(value(before, style))"]
      + verdict).joined(separator: ", ")
  }

  private func years(_ block: CycleBlock) -> String {
    "\(block.years.lowerBound)–\(block.years.upperBound)"
  }

  private func value(_ block: CycleBlock, _ style: ValueStyle) -> String {
    switch block.figure {
    case .share(let numerator, let denominator):
      "\(numbers.decimal(numerator))\u{A0}из\u{A0}\(numbers.decimal(denominator))"
    case .percentage, .answer, .count, .mean, .growth, .tally, .distribution:
      spoken(block.figure, style)
    }
  }
}
