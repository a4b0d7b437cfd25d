import SvodContent
import SvodFigures
import SvodLanguage
import SvodNumbers
import SvodPublication

/// The year's changes of full weight, the largest first.
struct SummaryMoves {
  /// A change and what it is measured by.
  private struct Candidate {
    let indicator: Int
    let comparison: Comparison
    /// A difference of shares, or another one in parts of the greater value.
    let size: Ratio
    /// Which organizations the figures are of, where they are not all.
    let organizations: String?
  }

  private var candidates: [Candidate] = []
  private let digest: SectionDigest
  private let page: Route
  private let year: Int

  /// More stand in the table.
  private static let greatestCount = 4

  init(_ digest: SectionDigest, on page: Route, in year: Int) {
    self.digest = digest
    self.page = page
    self.year = year
  }

  /// Takes a row's change, if its verdict is better or worse of full weight.
  mutating func add(_ row: SummaryRow, _ change: MunicipalChange) {
    guard let comparison = change.judged.comparison, comparison.weight == .full,
      comparison.verdict == .better || comparison.verdict == .worse
    else { return }
    let matched = change.matched.flatMap { matched in
      change.judged == matched.change && change.judged != change.all
        ? digest.wording.matchedRemark(matched, digest.styles[row.indicator]) : nil
    }
    candidates.append(
      Candidate(
        indicator: row.indicator, comparison: comparison, size: comparison.size,
        organizations: matched))
  }

  /// The largest changes of a verdict.
  func moves(_ verdict: Comparison.Verdict) -> [SummaryPage.Move] {
    sorted(verdict).prefix(Self.greatestCount).map(move)
  }

  /// The indicators that `moves` names.
  func named(_ verdict: Comparison.Verdict) -> Set<Int> {
    Set(sorted(verdict).prefix(Self.greatestCount).map(\.indicator))
  }

  /// «Ещё 4 показателя в таблице», with the way there; nil where all are named.
  ///
  /// - Parameters:
  ///   - verdict: of the changes.
  ///   - areDivided: whether the tables stand on the pages of directions.
  /// - Returns: how many changes are not among `moves`, and where they are.
  func rest(_ verdict: Comparison.Verdict, areDivided: Bool) -> PageFrame.Link? {
    let rest = sorted(verdict).count - Self.greatestCount
    if rest <= 0 { return nil }
    let count = digest.wording.numbers.counted(rest, .indicator)
    let place =
      areDivided ? "\u{A0}— на\u{A0}страницах направлений" : " в\u{A0}таблице"
    return PageFrame.Link(
      title: "Ещё \(count)\(place)", address: areDivided ? "#_napravleniya" : "#_vse")
  }

  /// The largest decline in a sentence, or the largest improvement where nothing became worse.
  ///
  /// «Наиболее заметное ухудшение: «Школы …» — 4 из 10 (в 2020 году 5 из 10).»
  var sentence: String? {
    let worst = sorted(.worse).first
    guard let candidate = worst ?? sorted(.better).first else { return nil }
    let comparison = candidate.comparison
    let title = digest.indicatorTitles[candidate.indicator]
    let style = digest.styles[candidate.indicator]
    let now = digest.wording.plain(comparison.now, style)
    let before = digest.wording.plain(comparison.before, style)
    let organizations = candidate.organizations.map { ", \($0)" } ?? ""
    let subject = worst == nil ? "улучшение" : "ухудшение"
    return "Наиболее заметное \(subject): «\(title)»\u{A0}— \(now) "
      + "(\(Wording.inYear(comparison.beforeYear)) \(before))\(organizations)."
  }

  private func sorted(_ verdict: Comparison.Verdict) -> [Candidate] {
    candidates.filter { $0.comparison.verdict == verdict }.sorted {
      $0.size == $1.size ? $0.indicator < $1.indicator : $0.size > $1.size
    }
  }

  /// «53 из 60 (в 2020 году 47 из 60)», and of whom that is said.
  private func remark(_ candidate: Candidate) -> String? {
    let parts = [digest.wording.members(candidate.comparison), candidate.organizations]
    let words = parts.compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  private func answered(_ candidate: Candidate) -> ChangeCell {
    let style = digest.styles[candidate.indicator]
    var cell = digest.wording.cell(candidate.comparison, style)
    if cell.tone == .worse {
      cell.answer = digest.answer(to: candidate.indicator, of: nil, in: year, on: page)
    }
    return cell
  }

  private func move(_ candidate: Candidate) -> SummaryPage.Move {
    let id = digest.section.catalogue.indicators[candidate.indicator].id
    let style = digest.styles[candidate.indicator]
    return SummaryPage.Move(
      title: digest.indicatorTitles[candidate.indicator],
      link: page.link(to: .indicator(id, of: page.municipality, year: year)),
      values: digest.wording.course(candidate.comparison, style),
      remark: remark(candidate),
      change: answered(candidate))
  }
}

extension Comparison {
  fileprivate var size: Ratio {
    let difference = difference.magnitude
    switch now {
    case .share, .percentage, .tally, .answer, .growth: return difference
    case .count, .mean, .distribution:
      let greater = max(before.magnitude.magnitude, now.magnitude.magnitude)
      return greater.isZero ? .zero : difference / greater
    }
  }
}
