import SvodContent
import SvodFigures
import SvodLanguage
import SvodPublication

/// Where an organization differs noticeably from the middle of the others.
struct Standouts {
  /// An indicator and its value: «Учителя с категорией» (62,5 %).
  private var better: [String] = []
  private var worse: [String] = []
  private var isAnythingCompared = false
  /// Whether some of what is compared, and some of what is named, concerns other kinds too.
  private var isMixed = false
  private var isNamedMixed = false
  private let kind: Organization.Kind

  /// More are counted, not named.
  private static let greatestNamedCount = 3

  init(amongKind kind: Organization.Kind) {
    self.kind = kind
  }

  /// Compares a row's share with the median of the others, as the heat table of a summary does.
  mutating func add(_ row: OrganizationRow, of digest: SectionDigest) {
    guard row.shared.indicator.better != .neither, let others = row.surroundings,
      others.median != nil, let figure = row.outcome.figure, case .share = figure
    else { return }
    isAnythingCompared = true
    let isOfKind = row.shared.indicator.appliesTo == .kinds([kind])
    isMixed = isMixed || !isOfKind
    guard let heat = digest.section.heat(of: figure, among: others, indicator: row.indicator)
    else { return }
    let value = digest.wording.spoken(figure, digest.styles[row.indicator])
    let text = "«\(digest.indicatorTitles[row.indicator])» (\(value))"
    isNamedMixed = isNamedMixed || !isOfKind
    switch heat {
    case .better, .muchBetter: better.append(text)
    case .worse, .muchWorse: worse.append(text)
    }
  }

  /// A sentence or two in plain words; nil where nothing could be compared.
  ///
  /// The municipality's name, where it is given, is in the genitive.
  func sentences(_ numbers: RussianNumbers, municipality: String?) -> String? {
    guard isAnythingCompared else { return nil }
    let place = municipality.map { " \(RussianText.bound($0))" } ?? ""
    let isNothingNamed = better.isEmpty && worse.isEmpty
    let others = (isNothingNamed ? isMixed : isNamedMixed) ? Self.organizations : kind.others
    let half = "чем в\u{A0}половине других \(others)\(place),"
    let best = "Заметно лучше, \(half)\u{A0}— \(Self.list(better, numbers))."
    switch (better.isEmpty, worse.isEmpty) {
    case (true, true): return "Значений заметно хуже, \(half) нет."
    case (false, true): return "\(best) Заметно худших значений нет."
    case (true, false): return "Заметно хуже, \(half)\u{A0}— \(Self.list(worse, numbers))."
    case (false, false): return "\(best) Заметно хуже\u{A0}— \(Self.list(worse, numbers))."
    }
  }

  private static let organizations = NounForms.organization.plural.genitive

  private static func list(_ items: [String], _ numbers: RussianNumbers) -> String {
    if items.count <= greatestNamedCount { return RussianList.joined(items) }
    let rest = items.count - greatestNamedCount
    let count = numbers.counted(rest, .indicator)
    return RussianList.joined(items.prefix(greatestNamedCount) + ["ещё \(count)"])
  }
}

extension Organization.Kind {
  /// Others of the same kind, in the genitive: «школ».
  fileprivate var others: String {
    switch self {
    case .school: NounForms.school.plural.genitive
    case .kindergarten: "детских садов"
    case .supplementary, .other: NounForms.organization.plural.genitive
    }
  }
}
