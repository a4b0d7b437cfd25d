import SvodContent
import SvodDiagnostics
import SvodNumbers

/// Finds values of a municipality or a region that are not the sum of its organizations' values.
///
/// A given value stands as given. Where cells of the organizations' column were merged and came
/// apart, a school's row is read as the municipality's, and only the sum gives it away.
struct MunicipalTotalCheck {
  let table: ObservationTable
  let indicators: [Indicator]
  let municipalities: [Municipality]
  /// By municipality, the places of its organizations.
  private let members: [[Int]]

  init(
    table: ObservationTable, indicators: [Indicator], municipalities: [Municipality],
    organizations: [Organization]
  ) {
    self.table = table
    self.indicators = indicators
    self.municipalities = municipalities
    let own = Dictionary(grouping: organizations.indices) { organizations[$0].municipality }
    members = municipalities.map { own[$0.id] ?? [] }
  }

  /// Reports every such value of the given years.
  func report(years: [Int], log: inout DiagnosticLog) {
    for year in years {
      for (place, indicator) in indicators.enumerated() where indicator.level == .organization {
        guard let column = table[year, place] else { continue }
        for (area, given) in column.areas.sorted(by: { $0.value.line < $1.value.line }) {
          guard let sum = sum(of: organizations(of: area, column)),
            isOther(given.entry, than: sum)
          else { continue }
          let position = FilePosition(
            file: table.files[Int(given.file)].printed, line: Int(given.line))
          let words = words(sum, of: indicator.kind)
          let total = "\(name(of: area)) не равно сумме по организациям (\(words))"
          log.report(.otherTotal(indicator, year: year, total, at: position))
        }
      }
    }
  }

  private func organizations(
    of area: Area, _ column: ObservationTable.Column
  ) -> [Observation] {
    switch area {
    case .section: column.organizations
    case .municipality(let place): members[place].map { column.organizations[$0] }
    }
  }

  /// «значение муниципалитета», and which one where there are several.
  private func name(of area: Area) -> String {
    switch area {
    case .section: municipalities.isEmpty ? "значение муниципалитета" : "значение региона"
    case .municipality(let place): "значение муниципалитета «\(municipalities[place].name)»"
    }
  }

  /// The sum of all counts or shares; nil where there are none, or values of another form.
  private func sum(of organizations: [Observation]) -> [ExactDecimal]? {
    var sum: [ExactDecimal]?
    for case let entry in organizations.lazy.map(\.entry) {
      guard let parts = parts(of: entry) else { continue }
      guard let earlier = sum else {
        sum = parts
        continue
      }
      guard earlier.count == parts.count else { return nil }
      sum = zip(earlier, parts).map { $0 + $1 }
    }
    return sum
  }

  private func isOther(_ entry: Observation.Entry, than sum: [ExactDecimal]) -> Bool {
    parts(of: entry).map { $0.count == sum.count && $0 != sum } ?? false
  }

  private func parts(of entry: Observation.Entry) -> [ExactDecimal]? {
    switch entry {
    case .count(let number): [number]
    case .share(let numerator, let denominator): [numerator, denominator]
    case .growth(let amounts): amounts.base == nil ? [amounts.now, amounts.before] : nil
    case .distribution(let counts): counts
    case .none, .absent, .percentage, .answer, .mean: nil
    }
  }

  private func words(_ sum: [ExactDecimal], of kind: Indicator.Kind) -> String {
    let separator =
      switch kind {
      case .share: " из "
      case .growth: ", за прошлый период "
      case .condition, .count, .mean, .distribution, .presence: ", "
      }
    return sum.map { "\($0)" }.joined(separator: separator)
  }
}

extension Diagnostic {
  fileprivate static func otherTotal(
    _ indicator: Indicator, year: Int, _ total: String, at position: FilePosition
  ) -> Self {
    Diagnostic(
      .valueMismatch, .warning, at: position,
      "Показатель «\(indicator.id)», \(year) год: \(total)", text: indicator.id.text,
      hint: "Проверьте, не пропущена ли в этой строке организация; сумму раздел считает сам")
  }
}
