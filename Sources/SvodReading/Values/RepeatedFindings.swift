import SvodDiagnostics

/// Findings of tables, those of them told once that one mistake repeats from row to row.
///
/// A misspelt name stands in as many rows as its school has values, and two exchanged titles make
/// every row wrong. The first place is told in full, the rows of the others are named in notes, so
/// that none is lost.
struct RepeatedFindings {
  /// What a repeated mistake has in common.
  private struct Mistake: Hashable {
    let code: DiagnosticCode
    let file: String
    let header: String?
    let words: String
  }

  /// Where more different cells of a column than this are wrong in one way, the column is.
  private static let mostCells = 10
  /// Names are told one by one as long as a person may read them.
  private static let mostNames = 200
  /// Codes about a name, which is as wrong in one file as in the next.
  private static let namings: Set<DiagnosticCode> = [
    .unknownOrganization, .unknownMunicipality, .unknownIndicator, .closedOrganization,
    .unopenedOrganization,
  ]

  /// The findings of a log, merged.
  static func merged(_ log: DiagnosticLog) -> [Diagnostic] {
    let groups = grouped(log.diagnostics.map { [$0] }) { mistake(of: $0[0]) }
    let columns = Dictionary(grouping: groups.compactMap { column(of: $0[0]) }) { $0 }
    let merged = grouped(groups) { group in
      column(of: group[0]).flatMap { column in
        let most = namings.contains(column.code) ? mostNames : mostCells
        return columns[column, default: []].count > most ? column : nil
      }
    }
    return merged.map(told)
  }

  /// Joins the groups of one key at the place of the first; those without a key stay alone.
  private static func grouped(
    _ groups: [[Diagnostic]], by key: ([Diagnostic]) -> Mistake?
  ) -> [[Diagnostic]] {
    var joined: [[Diagnostic]] = []
    var places: [Mistake: Int] = [:]
    for group in groups {
      if let key = key(group), let place = places[key] {
        joined[place] += group
      } else {
        key(group).map { places[$0] = joined.count }
        joined.append(group)
      }
    }
    return joined
  }

  private static func mistake(of finding: Diagnostic) -> Mistake? {
    if namings.contains(finding.code), let text = finding.text {
      return Mistake(code: finding.code, file: "", header: nil, words: text)
    }
    guard finding.position.header != nil || finding.code == .raggedRow else { return nil }
    return Mistake(
      code: finding.code, file: finding.position.file, header: finding.position.header,
      words: finding.summary)
  }

  private static func column(of finding: Diagnostic) -> Mistake? {
    guard let header = finding.position.header else { return nil }
    return Mistake(
      code: finding.code, file: finding.position.file, header: header, words: "")
  }

  private static func told(_ group: [Diagnostic]) -> Diagnostic {
    var first = group[0]
    let others = group.dropFirst()
    for file in Set(others.map(\.position.file)).sorted() {
      let places = others.map(\.position).filter { $0.file == file }.sorted()
      first.notes.append(.init(at: places[0], "То же \(LineList(places.map(\.line)).words)"))
    }
    return first
  }
}

/// Numbers of lines as a person lists them: «в строках 3–46 и 50».
struct LineList {
  /// More stretches than this are counted instead.
  private static let mostStretches = 60

  let words: String

  init(_ lines: [Int]) {
    var stretches: [ClosedRange<Int>] = []
    for line in lines {
      if let last = stretches.last, line <= last.upperBound + 1 {
        stretches[stretches.count - 1] = last.lowerBound...max(line, last.upperBound)
      } else {
        stretches.append(line...line)
      }
    }
    let list = stretches.prefix(Self.mostStretches).map(Self.words).joined(separator: ", ")
    let rest = stretches.dropFirst(Self.mostStretches).reduce(0) { $0 + $1.count }
    let isOne = stretches.count == 1 && stretches[0].count == 1
    words = (isOne ? "в строке " : "в строках ") + list + (rest > 0 ? " и ещё в \(rest)" : "")
  }

  private static func words(_ stretch: ClosedRange<Int>) -> String {
    stretch.count == 1 ? "\(stretch.lowerBound)" : "\(stretch.lowerBound)–\(stretch.upperBound)"
  }
}
