import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

/// Where an organization differs noticeably from the middle of the others.
struct Standouts {
  /// An indicator and its value: «Учителя с категорией» (62,5 %).
  private var better: [String] = []
  private var worse: [String] = []
  private var isAnythingCompared = false

  /// How far from the median a share is noticeable: 5 percentage points.
  private static let noticeable = Ratio(5, over: 100)

  /// More are counted, not named.
  private static let greatestNamedCount = 3

  /// Compares a row's share with the median of the others.
  ///
  /// Noticeable is only what amounts to the smallest step in persons too, in a group large enough
  /// for a verdict.
  mutating func add(_ row: OrganizationRow, of digest: SectionDigest) {
    let better = row.shared.indicator.better
    guard better != .neither, let median = row.surroundings?.median,
      let figure = row.outcome.figure, case .share(_, let group) = figure
    else { return }
    isAnythingCompared = true
    let difference = figure.magnitude - median
    guard difference.magnitude >= Self.noticeable else { return }
    let rules = digest.wording.rules
    let least = rules.smallGroups(of: row.shared.indicator)?.noVerdictBelow ?? 0
    guard group >= ExactDecimal(least),
      difference.magnitude * Ratio(group) >= Ratio(rules.minimumStep)
    else { return }
    let value = digest.wording.spoken(figure, digest.styles[row.indicator])
    let text = "«\(digest.indicatorTitles[row.indicator])» (\(value))"
    if (difference.sign > 0) == (better == .higher) {
      self.better.append(text)
    } else {
      worse.append(text)
    }
  }

  /// A sentence or two in plain words; nil where nothing could be compared.
  ///
  /// The municipality's name, where it is given, is in the genitive.
  func sentences(_ numbers: RussianNumbers, municipality: String?) -> String? {
    guard isAnythingCompared else { return nil }
    let place = municipality.map { " \(RussianText.bound($0))" } ?? ""
    let half = "чем у\u{A0}половины других организаций\(place),"
    let best = "Заметно лучше, \(half)\u{A0}— \(Self.list(better, numbers))."
    switch (better.isEmpty, worse.isEmpty) {
    case (true, true): return "Значений заметно хуже, \(half) нет."
    case (false, true): return "\(best) Заметно худших значений нет."
    case (true, false): return "Заметно хуже, \(half)\u{A0}— \(Self.list(worse, numbers))."
    case (false, false): return "\(best) Заметно хуже\u{A0}— \(Self.list(worse, numbers))."
    }
  }

  private static func list(_ items: [String], _ numbers: RussianNumbers) -> String {
    if items.count <= greatestNamedCount { return RussianList.joined(items) }
    let rest = items.count - greatestNamedCount
    let count = numbers.counted(rest, .indicator)
    return RussianList.joined(items.prefix(greatestNamedCount) + ["ещё \(count)"])
  }
}
