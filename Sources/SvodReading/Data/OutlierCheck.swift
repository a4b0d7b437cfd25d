import SvodContent
import SvodDiagnostics
import SvodLanguage
import SvodNumbers

/// Finds values that moved so far since the year before that a slip of the pen is likely.
struct OutlierCheck {
  /// A value and the one before it, in words.
  fileprivate struct Outlier {
    let organization: Organization
    let was: String
    let became: String
    let position: FilePosition
    let earlier: FilePosition
  }

  /// Groups below this number move much by one person.
  private static let leastGroup = ExactDecimal(10)
  /// Counts below this number grow threefold without a slip.
  private static let leastCount = ExactDecimal(20)
  /// More than 40 percentage points.
  private static let greatestStep = Ratio(2, over: 5)
  private static let greatestGrowth = Ratio(3)
  /// Where more than this many move, and more than a tenth, something else has happened.
  private static let manyAtLeast = 5

  let table: ObservationTable
  let organizations: [Organization]
  let indicators: [Indicator]
  let breaks: [SeriesBreak]

  /// Reports every outlier of the given years.
  func report(years: [Int], log: inout DiagnosticLog) {
    for year in years {
      for (place, indicator) in indicators.enumerated() {
        guard let now = table[year, place], let before = table[year - 1, place] else { continue }
        let broken = breaks.filter { $0.year == year && $0.indicator == indicator.id }
        if broken.contains(where: { $0.organization == nil }) { continue }
        let excused = Set(broken.compactMap(\.organization))
        let (outliers, compared) = outliers(in: now, since: before, excused: excused)
        report(outliers, of: compared, indicator, year: year, log: &log)
      }
    }
  }

  private func report(
    _ outliers: [Outlier], of compared: Int, _ indicator: Indicator, year: Int,
    log: inout DiagnosticLog
  ) {
    if outliers.count > Self.manyAtLeast, outliers.count * 10 > compared {
      log.report(.manyOutliers(outliers, of: compared, indicator, year: year))
    } else {
      for outlier in outliers { log.report(.outlier(outlier, indicator)) }
    }
  }

  /// The outliers of an indicator, and how many organizations have values in both years.
  private func outliers(
    in now: ObservationTable.Column, since before: ObservationTable.Column,
    excused: Set<Organization.ID>
  ) -> (outliers: [Outlier], compared: Int) {
    var outliers: [Outlier] = []
    var compared = 0
    for (place, observation) in now.organizations.enumerated() {
      let earlier = before.organizations[place]
      guard !observation.flags.contains(.seriesBreak), earlier.entry != .none,
        !excused.contains(organizations[place].id)
      else { continue }
      compared += 1
      guard let change = Self.change(from: earlier.entry, to: observation.entry) else { continue }
      outliers.append(
        Outlier(
          organization: organizations[place], was: change.was, became: change.became,
          position: position(of: observation), earlier: position(of: earlier)))
    }
    return (outliers, compared)
  }

  private func position(of observation: Observation) -> FilePosition {
    FilePosition(file: table.files[Int(observation.file)].printed, line: Int(observation.line))
  }

  /// The two values in words, where they lie too far apart.
  private static func change(
    from earlier: Observation.Entry, to later: Observation.Entry
  ) -> (was: String, became: String)? {
    switch (earlier, later) {
    case (.share(let m, let n), .share(let laterM, let laterN)):
      guard leastGroup <= n, leastGroup <= laterN else { return nil }
      let step = (Ratio(laterM, over: laterN) - Ratio(m, over: n)).magnitude
      return greatestStep < step ? ("\(m) из \(n)", "\(laterM) из \(laterN)") : nil
    case (.count(let was), .count(let became)):
      guard leastCount <= max(was, became), isFar(was, became) else { return nil }
      return (printed(was), printed(became))
    case (.mean(let was, let base), .mean(let became, let laterBase)):
      guard leastGroup <= min(base, laterBase), isFar(was, became) else { return nil }
      return (printed(was), printed(became))
    default:
      return nil
    }
  }

  /// Whether one number is more than three times the other.
  private static func isFar(_ first: ExactDecimal, _ second: ExactDecimal) -> Bool {
    let (less, greater) = first < second ? (first, second) : (second, first)
    guard !less.isNegative else { return false }
    return Ratio(less) * greatestGrowth < Ratio(greater)
  }

  private static func printed(_ number: ExactDecimal) -> String {
    String("\(number)".map { $0 == "." ? "," : $0 })
  }
}

extension Diagnostic {
  private static let outlierHint =
    "Проверьте число; если изменилась методика, укажите это в comparability.csv"

  fileprivate static func outlier(
    _ outlier: OutlierCheck.Outlier, _ indicator: Indicator
  ) -> Self {
    Diagnostic(
      .outlier, .warning, at: outlier.position,
      "\(outlier.organization.shortName), «\(indicator.id)»: значение «\(outlier.became)» "
        + "далеко от прошлогоднего («\(outlier.was)»)", text: outlier.became, hint: outlierHint,
      notes: [.init(at: outlier.earlier, "Прошлогоднее значение «\(outlier.was)»")])
  }

  fileprivate static func manyOutliers(
    _ outliers: [OutlierCheck.Outlier], of compared: Int, _ indicator: Indicator, year: Int
  ) -> Self {
    let first = outliers[0]
    let count = outliers.count
    let organizations = "\(count) \(NounForms.organization.form(count, .genitive))"
    return Diagnostic(
      .outlier, .warning, at: first.position,
      "Показатель «\(indicator.id)», \(year) год: значения далеки от прошлогодних у "
        + "\(organizations) из \(compared), первая из них — "
        + "\(first.organization.shortName)", text: first.became, hint: outlierHint,
      notes: [.init(at: first.earlier, "Прошлогоднее значение «\(first.was)»")])
  }
}
