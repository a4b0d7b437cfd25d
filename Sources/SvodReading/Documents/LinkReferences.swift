import SvodContent
import SvodDiagnostics

/// Checks links that lead from one document of the section to another, or within it.
///
/// Pages of documents lie side by side: `../order-98/index.html#p-7`. Other addresses of the
/// section are known when its pages are, and are checked before it is published.
struct LinkReferences {
  /// Where a link leads.
  private struct Target {
    /// Nil for the document itself.
    var document: String?
    var anchor: String?
  }

  private let documents: [String: Document]
  /// Ids of all files of documents, also of those that could not be read, and former ids.
  private let names: KnownNames
  private let former: Set<String>

  init(documents: [Document], names: KnownNames) {
    self.documents = Dictionary(documents.map { ($0.id.text, $0) }) { first, _ in first }
    self.names = names
    former = Set(documents.flatMap(\.formerIDs))
  }

  /// Reports `broken-link`, once for every target in a document.
  func check(log: inout DiagnosticLog) {
    for document in documents.values {
      let links = Dictionary(grouping: ActLinks(of: document.act).all, by: \.url)
      for (url, places) in links {
        let positions = places.map(\.position).sorted()
        guard var finding = finding(url, at: positions[0], in: document) else { continue }
        finding.notes = positions.dropFirst().map { place in
          .init(at: place, "То же в строке \(place.line)")
        }
        log.report(finding)
      }
    }
  }

  private func finding(
    _ url: String, at position: FilePosition, in document: Document
  ) -> Diagnostic? {
    guard let target = Self.target(of: url) else { return nil }
    if let name = target.document, !names.contains(name), !former.contains(name) {
      return .brokenLink(
        url, "документа «\(name)» нет в папке documents", at: position,
        nearest: nearestName(to: name, among: names.names).map { "../\($0)/index.html" })
    }
    guard let anchor = target.anchor, !anchor.hasPrefix("_"),
      let act = target.document.map({ documents[$0]?.act }) ?? document.act,
      act.places.place(ofAnchor: anchor) == nil
    else { return nil }
    let nearest = nearestName(to: anchor, among: act.places.all.map(\.anchor))
    return .brokenLink(
      url, "в тексте документа нет места «#\(anchor)»", at: position,
      nearest: nearest.map { url.prefix { $0 != "#" } + "#" + $0 })
  }

  /// The target of `#p-7` or `../order-98/index.html#p-7`; nil for any other address.
  private static func target(of url: String) -> Target? {
    let parts = url.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
    if parts[0].isEmpty { return anchor.map { Target(anchor: $0) } }
    let names = parts[0].split(separator: "/", omittingEmptySubsequences: false)
    guard names.count == 3, names[0] == "..", names[1] != "..",
      ["", "index.html"].contains(names[2])
    else { return nil }
    return Target(document: String(names[1]), anchor: anchor)
  }
}

/// The links of an act's text, in its order.
private struct ActLinks {
  struct Link {
    let url: String
    let position: FilePosition
  }

  private(set) var all: [Link] = []

  init(of act: Act) {
    add(act.titleAsWritten ?? [])
    add(act.blocks)
  }

  private mutating func add(_ blocks: [ActBlock]) {
    for block in blocks {
      switch block {
      case .heading(let heading): add(heading.title)
      case .clause(let clause): add(clause.blocks)
      case .paragraph(let inlines): add(inlines)
      case .list(let items): for item in items { add(item.blocks) }
      case .quote(let blocks), .footnote(_, let blocks): add(blocks)
      case .table(let table):
        for row in [table.header] + table.rows { for cell in row.cells { add(cell.inlines) } }
      case .code, .rule: break
      }
    }
  }

  private mutating func add(_ inlines: [ActInline]) {
    for inline in inlines {
      switch inline.kind {
      case .link(let url, _, let parts):
        all.append(Link(url: url, position: inline.position))
        add(parts)
      case .emphasis(let parts), .strong(let parts), .strikethrough(let parts),
        .reference(_, let parts), .abbreviation(_, let parts):
        add(parts)
      case .text, .code, .image, .footnoteReference, .softBreak, .lineBreak: break
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func brokenLink(
    _ url: String, _ reason: String, at position: FilePosition, nearest: String?
  ) -> Self {
    Diagnostic(
      .brokenLink, .warning, at: position, "Ссылка «\(url)» никуда не ведёт: \(reason)", text: url,
      hint: nearest.map { "Возможно, имелось в виду «\($0)»" }
        ?? "Исправьте ссылку или оставьте вместо неё обычный текст",
      example: nearest)
  }
}
