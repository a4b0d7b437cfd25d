import SvodContent
import SvodDiagnostics
import SvodFormats

extension YAMLNode {
  /// The first years of blocks of three cycles, ascending; one that overlaps another is left out.
  func blockYears(log: inout DiagnosticLog) -> [Int]? {
    guard let items = items(single: .alone, log: &log) else { return nil }
    let years = items.compactMap { item in
      item.year(log: &log).map { (year: $0, position: item.position) }
    }
    var kept: [Int] = []
    for (year, position) in years.sorted(by: { $0.year < $1.year }) {
      if let last = kept.last, year < last + PublicationRules.blockLength {
        log.report(.overlappingBlocks(last, year, at: position))
      } else {
        kept.append(year)
      }
    }
    return kept
  }
}

extension Diagnostic {
  fileprivate static func overlappingBlocks(
    _ first: Int, _ second: Int, at position: FilePosition
  ) -> Self {
    let length = PublicationRules.blockLength
    return Diagnostic(
      .valueOutOfRange, .error, at: position,
      "Блоки лет \(first)–\(first + length - 1) и \(second)–\(second + length - 1) пересекаются",
      hint: "Укажите первые годы так, чтобы между ними было не меньше трёх лет",
      example: "blocks: [\(first), \(first + length)]")
  }
}
