import SvodContent
import SvodDiagnostics
import SvodFormats

/// Finds sets that an indicator names and that are empty in a cycle, and denominators that are
/// made of other organizations than the indicator measures.
struct SetCheck {
  let organizations: [Organization]
  /// Years of the section's cycles.
  let years: [Int]

  func check(_ entries: [CatalogueReading.Entry], log: inout DiagnosticLog) {
    var told: Set<OrganizationSet.ID> = []
    for entry in entries {
      let indicator = entry.indicator
      let years = years.filter { year in indicator.since.map { $0 <= year } ?? true }
      let sets = indicator.appliesTo.sets + (indicator.denominatorSet?.sets ?? [])
      for set in sets where !told.contains(set.id) {
        let empty = years.filter { year in
          !organizations.contains { $0.isOpen(in: year) && set.contains($0.id, in: year) }
        }
        guard !empty.isEmpty else { continue }
        told.insert(set.id)
        log.report(.emptySet(set, in: empty, of: indicator, at: entry.position(of: .appliesTo)))
      }
      checkDenominator(of: entry, years, log: &log)
    }
  }

  /// A municipality's own figure has no organizations to compare with.
  private func checkDenominator(
    of entry: CatalogueReading.Entry, _ years: [Int], log: inout DiagnosticLog
  ) {
    let indicator = entry.indicator
    guard let denominator = indicator.denominatorSet, indicator.level == .organization else {
      return
    }
    for year in years {
      let differing = organizations.first {
        $0.isOpen(in: year)
          && denominator.contains($0, in: year) != indicator.applies(to: $0, in: year)
      }
      guard let differing else { continue }
      log.report(
        .otherDenominator(
          of: indicator, differing, in: year, at: entry.position(of: .denominatorSet)))
      return
    }
  }
}

extension CatalogueReading.Entry {
  fileprivate func position(of key: IndicatorKey) -> FilePosition {
    keys[key]?.position ?? keys[.denominatorSet]?.position ?? keys.position
  }
}

extension Diagnostic {
  fileprivate static func emptySet(
    _ set: OrganizationSet, in years: [Int], of indicator: Indicator, at position: FilePosition
  ) -> Self {
    let list = years.map { "\($0)" }.joined(separator: ", ")
    return Diagnostic(
      .emptySet, .warning, at: position,
      "Набор «\(set.id)» пуст (\(list)): показатель «\(indicator.id)» тогда ни к кому не относится",
      text: set.id.text,
      hint: "Проверьте даты в sets.csv или укажите в ключе «since», с какого года показатель "
        + "собирается",
      notes: [.init(at: set.position, "Набор указан здесь")])
  }

  fileprivate static func otherDenominator(
    of indicator: Indicator, _ organization: Organization, in year: Int,
    at position: FilePosition
  ) -> Self {
    Diagnostic(
      .valueMismatch, .warning, at: position,
      "Показатель «\(indicator.id)»: «applies-to» и «denominator-set» в \(year) году расходятся, "
        + "например об организации «\(organization.shortName)»", text: indicator.id.text,
      hint: "Сводное значение считается по «applies-to»: назовите в обоих ключах одни организации "
        + "или удалите «applies-to»")
  }
}
