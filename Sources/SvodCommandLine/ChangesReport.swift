import SvodLedger

/// What a publication changed, for people and for programs.
enum ChangesReport {
  /// More addresses of one sort than this nobody reads in a terminal.
  private static let longestList = 20

  /// A line for each sort of change with its addresses under it, and the documents whose text
  /// changed.
  static func text(_ changes: PublicationChanges) -> String {
    if changes.isFirst { return "Первая публикация: адресов \(changes.added.count)" }
    if changes.isEmpty { return "С прошлой публикации ничего не изменилось" }
    let lists = [
      ("Новые", changes.added), ("Изменились", changes.changed),
      ("Указывают на новое место", changes.moved), ("Исчезли", changes.gone),
    ]
    let lines =
      lists.filter { !$0.1.isEmpty }.flatMap { list($0.0, $0.1) }
      + places(changes.lostAnchors)
    return (lines.isEmpty ? ["Изменилось только оформление"] : lines).joined(separator: "\n")
      + documents(changes.revisions)
  }

  private static func list(_ title: String, _ paths: [String]) -> [String] {
    let counts = PageKind.allCases.compactMap { kind -> String? in
      let count = paths.count { PageKind(path: $0) == kind }
      return count == 0 ? nil : "\(kind.words): \(count)"
    }
    let rest = paths.count - longestList
    return ["\(title): \(paths.count) (\(counts.joined(separator: ", ")))"]
      + paths.prefix(longestList).map { "  " + String(addressOf: $0) }
      + (rest > 0 ? ["  … и ещё \(rest)"] : [])
  }

  private static func places(_ lost: [PublicationChanges.LostAnchor]) -> [String] {
    guard !lost.isEmpty else { return [] }
    let rest = lost.count - longestList
    return ["Исчезли места на страницах: \(lost.count)"]
      + lost.prefix(longestList).map { "  " + $0.address }
      + (rest > 0 ? ["  … и ещё \(rest)"] : [])
  }

  private static func documents(_ revisions: [PublicationChanges.Revision]) -> String {
    guard !revisions.isEmpty else { return "" }
    let lines = revisions.map { revision in
      let clauses = revision.clauses.map { clause in
        clause.number.map { "\($0) (#\(clause.anchor))" } ?? "#\(clause.anchor)"
      }
      return "\n  \(revision.name), \(String(addressOf: revision.path)): "
        + clauses.joined(separator: ", ")
    }
    return "\nИзменён текст по опубликованным адресам, документов: \(revisions.count)"
      + lines.joined()
  }

  /// One JSON object with all addresses.
  static func json(_ changes: PublicationChanges) -> String {
    JSONReport.text(of: Record(changes))
  }
}

extension ChangesReport {
  private struct Record: Encodable {
    struct Document: Encodable {
      let address: String
      let title: String
      let clauses: [Clause]
    }

    struct Clause: Encodable {
      let anchor: String
      let number: String?
    }

    let isFirst: Bool
    let isUnchanged: Bool
    let added: [String]
    let changed: [String]
    let moved: [String]
    let gone: [String]
    let goneAnchors: [String]
    let documents: [Document]

    init(_ changes: PublicationChanges) {
      isFirst = changes.isFirst
      isUnchanged = changes.isEmpty
      added = changes.added.map(String.init(addressOf:))
      changed = changes.changed.map(String.init(addressOf:))
      moved = changes.moved.map(String.init(addressOf:))
      gone = changes.gone.map(String.init(addressOf:))
      goneAnchors = changes.lostAnchors.map(\.address)
      documents = changes.revisions.map { revision in
        Document(
          address: String(addressOf: revision.path), title: revision.name,
          clauses: revision.clauses.map { Clause(anchor: $0.anchor, number: $0.number) })
      }
    }
  }
}

extension PublicationChanges.Revision {
  /// The title in one line.
  fileprivate var name: String {
    title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension PageKind {
  fileprivate var words: String {
    switch self {
    case .summary: "итоги"
    case .organization: "организации"
    case .indicator: "показатели"
    case .document: "документы"
    case .other: "прочие"
    }
  }
}
