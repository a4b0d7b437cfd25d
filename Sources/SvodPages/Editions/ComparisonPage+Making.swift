import SvodContent
import SvodLanguage

extension ComparisonPage {
  /// The comparison of two editions that the section has.
  init(
    of later: Document.ID, with earlier: Document.ID, from digest: SectionDigest, frame: PageFrame
  ) {
    guard let new = digest.documents[later], let old = digest.documents[earlier] else {
      preconditionFailure("the plan compares documents that are not published: \(later)")
    }
    let comparison = EditionComparison(of: old.act, and: new.act)
    let links = EditionLinks(route: frame.route, old: old.id, new: new.id)
    heading = RussianText.bound("Сравнение редакций: \(new.title)")
    overline = digest.documents.requisites(of: new) ?? digest.documents.kind(of: new)
    statement = Self.statement(comparison, old, new, digest, frame.route)
    rows = comparison.lines.map { Row($0, links) }
    self.frame = frame.described(by: statement).citing(
      overline.isEmpty ? heading : "\(heading)\u{A0}: \(overline.uncapitalizedFirst)",
      places: "Адрес пункта открывается по\u{A0}ссылке на\u{A0}его номере.")
  }

  private static func statement(
    _ comparison: EditionComparison, _ old: Document, _ new: Document, _ digest: SectionDigest,
    _ route: Route
  ) -> RichText {
    let name = { (document: Document) in
      RichText.Run.link(
        digest.documents.editionName(of: document) ?? digest.documents.name(of: document),
        address: route.link(to: .document(document.id)))
    }
    let changes = comparison.summary.map { "\($0.capitalizedFirst)." } ?? "Тексты совпадают."
    return RichText([
      .text("Было: "), name(old), .text("; стало: "), name(new), .text(". \(changes)"),
    ])
  }
}

/// Where the parts of two editions stand.
struct EditionLinks {
  let route: Route
  let old: Document.ID
  let new: Document.ID

  func place(_ part: ComparedPart, in document: Document.ID) -> ComparisonPage.Place {
    ComparisonPage.Place(
      title: part.number ?? "без\u{A0}номера",
      link: part.anchor.map { route.link(to: .document(document), anchor: $0) })
  }
}

extension ComparisonPage.Row {
  fileprivate init(_ line: EditionComparison.Line, _ links: EditionLinks) {
    switch line {
    case .unchanged(let parts): self = .unchanged(Self.list(parts))
    case .changed(let old, let new):
      self = .part(
        .init(
          change: .changed, old: links.place(old, in: links.old),
          new: links.place(new, in: links.new), pieces: Self.pieces(old, new)))
    case .renumbered(let old, let new):
      self = .part(
        .init(
          change: .renumbered, old: links.place(old, in: links.old),
          new: links.place(new, in: links.new), pieces: Self.pieces(new, .kept)))
    case .added(let part):
      self = .part(
        .init(
          change: .added, old: nil, new: links.place(part, in: links.new),
          pieces: Self.pieces(part, .added)))
    case .removed(let part):
      self = .part(
        .init(
          change: .removed, old: links.place(part, in: links.old), new: nil,
          pieces: Self.pieces(part, .removed)))
    }
  }

  /// The numbers of parts that stayed as they were; those without a number are counted.
  private static func list(_ parts: [ComparedPart]) -> String {
    let numbers = parts.compactMap(\.number).map { number in
      number.last == "." ? String(number.dropLast()) : number
    }
    let shown = numbers.count > 8 ? numbers.prefix(3) + ["…"] + numbers.suffix(2) : numbers[...]
    let list = shown.joined(separator: ", ")
    let unnumbered = parts.count - numbers.count
    let rest = RussianPlural.form(
      unnumbered, one: "часть без номера", few: "части без номера", many: "частей без номера")
    let parts = [list, unnumbered > 0 ? "\(unnumbered)\u{A0}\(rest)" : ""]
    return parts.filter { !$0.isEmpty }.joined(separator: " и\u{A0}")
  }

  private static func pieces(
    _ part: ComparedPart, _ kind: ComparisonPage.WordKind
  ) -> [ComparisonPage.Piece] {
    part.pieces.filter { !$0.words.isEmpty }.map {
      .init(label: $0.label, stretches: [.init(kind: kind, words: $0.words)])
    }
  }

  /// Cells under one head are compared with one another; cells that did not change are left out,
  /// but for the first, which says what the row is about.
  private static func pieces(
    _ old: ComparedPart, _ new: ComparedPart
  ) -> [ComparisonPage.Piece] {
    var rest = old.pieces[...]
    var pieces: [ComparisonPage.Piece] = []
    for (index, piece) in new.pieces.enumerated() {
      let place = rest.firstIndex(where: piece.isSamePlace)
      let before = place.map { rest.remove(at: $0).words } ?? ""
      if before == piece.words, index > 0 { continue }
      pieces.append(.init(label: piece.label, from: before, to: piece.words))
    }
    for piece in rest where !piece.words.isEmpty {
      pieces.append(.init(label: piece.label, from: piece.words, to: ""))
    }
    return pieces
  }
}

extension ComparisonPage.Piece {
  fileprivate init(label: String?, from old: String, to new: String) {
    self.label = label
    stretches = WordDifference(from: old, to: new).stretches.map { kind, words, gap in
      let kind: ComparisonPage.WordKind =
        switch kind {
        case .kept: .kept
        case .removed: .removed
        case .added: .added
        }
      return .init(kind: kind, words: words, isApart: !gap.isEmpty)
    }
  }
}
