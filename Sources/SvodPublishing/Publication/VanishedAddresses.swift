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
    let replaced = changes.goneSheets.union(changes.supersededVersions)
    let gone = changes.gone.filter { !retired.hold($0) && !replaced.contains($0) }
    for group in Self.grouped(gone, by: Self.withoutYear) {
      let subject = VanishedSubject(path: group[0])
      log.report(.vanished(group, subject, position: place(of: subject)))
    }
    let lost = changes.lostAnchors.filter { !retired.hold($0) }
    for group in Self.grouped(lost.filter(\.isOnMovedPage), by: \.path) {
      log.report(.vanished(placesOfMovedPage: group, position: place(of: .other)))
    }
    let others = lost.filter { !$0.isOnMovedPage }
    for clause in others where clause.isClause {
      log.report(.vanished(clause: clause, position: place(of: clause)))
    }
    for group in Self.grouped(others.filter { !$0.isClause }, by: \.anchor) {
      let subject = VanishedSubject(anchor: group[0].anchor, gone: changes.gone)
      log.report(.vanished(rows: group, subject, position: place(of: subject)))
    }
  }

  /// The table that mends it.
  private func place(of subject: VanishedSubject) -> FilePosition {
    switch subject {
    case .organization: FilePosition(file: "\(content)/organizations.csv")
    case .indicator, .other: FilePosition(file: "\(content)/addresses.csv")
    }
  }

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

extension VanishedSubject {
  /// What keeps the old address, of a page or of a row.
  fileprivate var remedy: String? {
    switch self {
    case .organization(let id):
      "Впишите прежний id «\(id)» в столбец former-ids таблицы organizations.csv"
    case .indicator(let id):
      "Впишите прежний id «\(id)» в former-ids показателя, в папке indicators"
    case .other: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func vanished(
    _ paths: [String], _ subject: VanishedSubject, position: FilePosition
  ) -> Self {
    let addresses = paths.map(String.init(addressOf:))
    let parent = addresses[0].split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let remedy = subject.remedy ?? "Впишите в addresses.csv, где эта страница теперь"
    return Diagnostic(
      .vanishedAddress, .error, at: position,
      "Опубликованный адрес «\(addresses[0])» исчез бы из раздела", text: addresses[0],
      hint: "\(remedy); страницу, которая опубликована по ошибке, уберите явно: "
        + "--retire \(addresses[0])",
      example: subject.id ?? "\(addresses[0]),/\(parent)",
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
    placesOfMovedPage places: [PublicationChanges.LostAnchor], position: FilePosition
  ) -> Self {
    let address = String(addressOf: places[0].path)
    return Diagnostic(
      .vanishedAnchor, .error, at: position,
      "Прежний адрес «\(address)» указывает на страницу, на которой нет опубликованного места "
        + "«#\(places[0].anchor)»",
      text: places[0].address,
      hint: "Впишите в addresses.csv, где это место теперь; если места опубликованы по ошибке, "
        + "уберите их явно: --retire \(address)",
      example: "\(places[0].address),/dokumenty/prikaz-1/#p-1",
      notes: places.dropFirst().map { .init(at: position, "Нет и места «#\($0.anchor)»") })
  }

  fileprivate static func vanished(
    rows: [PublicationChanges.LostAnchor], _ subject: VanishedSubject, position: FilePosition
  ) -> Self {
    let others = rows.count - 1
    let remedy =
      subject.remedy
      ?? "Впишите в addresses.csv, где эта строка теперь"
    return Diagnostic(
      .vanishedAnchor, .error, at: position,
      "Со страницы «\(String(addressOf: rows[0].path))» исчезло бы опубликованное место "
        + "«#\(rows[0].anchor)»",
      text: rows[0].address,
      hint: "\(remedy); строку, которая опубликована по ошибке, уберите явно: "
        + "--retire '#\(rows[0].anchor)'",
      notes: others == 0 ? [] : [.init(at: position, "Исчезло бы и на других страницах: \(others)")]
    )
  }
}
