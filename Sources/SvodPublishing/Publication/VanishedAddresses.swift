import SvodDiagnostics
import SvodLedger

/// Public addresses that a publication would break, as findings.
///
/// What one act of an author breaks is told once: a school without its former id is missing in
/// every cycle, an indicator on the page of every school.
struct VanishedAddresses {
  private let changes: PublicationChanges
  private let retired: RetiredAddresses
  private let content: String

  /// - Parameters:
  ///   - changes: what the publication would change.
  ///   - retired: what may vanish.
  ///   - content: the folder with the section's content, for the places of findings.
  init(of changes: PublicationChanges, except retired: RetiredAddresses, content: String) {
    self.changes = changes
    self.retired = retired
    self.content = content
  }

  func report(into log: inout DiagnosticLog) {
    let gone = changes.gone.filter { !retired.hold($0) }
    for group in Self.grouped(gone, by: Self.withoutYear) {
      log.report(.vanished(group, position: addressTable))
    }
    let lost = changes.lostAnchors.filter { !retired.hold($0) }
    let (clauses, rows) = (lost.filter(\.isClause), lost.filter { !$0.isClause })
    for clause in clauses { log.report(.vanished(clause: clause, position: place(of: clause))) }
    for group in Self.grouped(rows, by: \.anchor) {
      log.report(.vanished(rows: group, position: addressTable))
    }
  }

  private var addressTable: FilePosition { FilePosition(file: "\(content)/addresses.csv") }

  private func place(of clause: PublicationChanges.LostAnchor) -> FilePosition {
    let id = clause.path.split(separator: "/").dropLast().last ?? ""
    return FilePosition(file: "\(content)/documents/\(id).md")
  }

  /// In the order of the first of each group.
  private static func grouped<Item>(_ items: [Item], by key: (Item) -> String) -> [[Item]] {
    var places: [String: Int] = [:]
    var groups: [[Item]] = []
    for item in items {
      let key = key(item)
      if let place = places[key] {
        groups[place].append(item)
      } else {
        places[key] = groups.count
        groups.append([item])
      }
    }
    return groups
  }

  /// The same page of all cycles: `2021/organizacii/north/index.html` without its first name.
  private static func withoutYear(_ path: String) -> String {
    let names = path.split(separator: "/", maxSplits: 1)
    guard names.count == 2, Int(names[0]) != nil else { return path }
    return String(names[1])
  }
}

extension PublicationChanges.LostAnchor {
  fileprivate var isClause: Bool { PageKind(path: path) == .document }
}

extension Diagnostic {
  fileprivate static func vanished(_ paths: [String], position: FilePosition) -> Self {
    let addresses = paths.map(String.init(addressOf:))
    let parent = addresses[0].split(separator: "/").dropLast().map { $0 + "/" }.joined()
    return Diagnostic(
      .vanishedAddress, .error, at: position,
      "Опубликованный адрес «\(addresses[0])» исчез бы из раздела", text: addresses[0],
      hint: "Впишите прежний id в former-ids или новый адрес в addresses.csv; страницу, которая "
        + "опубликована по ошибке, уберите явно: --retire \(addresses[0])",
      example: "\(addresses[0]),/\(parent)",
      notes: addresses.dropFirst().map { .init(at: position, "Исчез бы и адрес «\($0)»") })
  }

  fileprivate static func vanished(
    clause: PublicationChanges.LostAnchor, position: FilePosition
  ) -> Self {
    Diagnostic(
      .vanishedAnchor, .error, at: position,
      "Из документа исчезло бы опубликованное место «#\(clause.anchor)»", text: clause.address,
      hint: "Верните пункт в текст, утративший силу остаётся в нём с пометкой, или впишите в "
        + "addresses.csv, где он теперь; пункт, который опубликован по ошибке, уберите явно: "
        + "--retire \(clause.address)",
      example: "\(clause.address),\(String(addressOf: clause.path))#p-1")
  }

  fileprivate static func vanished(
    rows: [PublicationChanges.LostAnchor], position: FilePosition
  ) -> Self {
    let others = rows.count - 1
    return Diagnostic(
      .vanishedAnchor, .error, at: position,
      "Со страницы «\(String(addressOf: rows[0].path))» исчезло бы опубликованное место "
        + "«#\(rows[0].anchor)»",
      text: rows[0].address,
      hint: "Впишите прежний id в former-ids; строку, которая опубликована по ошибке, уберите "
        + "явно: --retire '#\(rows[0].anchor)'",
      notes: others == 0 ? [] : [.init(at: position, "Исчезло бы и на других страницах: \(others)")]
    )
  }
}
