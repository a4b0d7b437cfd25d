/// What became of one file of the last publication, or of a new one.
enum FileChange: Sendable, Equatable {
  case none
  case added
  case gone
  /// A sheet has gone because its list has become shorter.
  case shortened(anchors: [String])
  /// A version of open data has given way to another.
  case superseded
  /// The page points on.
  ///
  /// - isNews: whether it did not before.
  case moved(lostAnchors: [String], PublicationChanges.Revision?, isNews: Bool)
  case changed(lostAnchors: [String], PublicationChanges.Revision?)
}

extension FileChange {
  /// The page of the current cycle, whose rows change from year to year; a lasting address of
  /// a row is that on the cycle's own page.
  private static let home = "index.html"

  /// Compares two states of a page.
  ///
  /// - Parameters:
  ///   - old: the bytes that are public.
  ///   - new: the bytes that are to replace them.
  ///   - path: the page's path from the section's root.
  ///   - target: tells where a page sends its reader that is not read where it stands.
  ///   - bytes: gives those of a page that a page points on to; nil where there is none.
  init(
    from old: [UInt8], to new: [UInt8], at path: String,
    target: (PageOutline) -> LinkTarget?, bytes: (LinkTarget) throws -> [UInt8]?
  ) rethrows {
    let outlines = (old: PageOutline(of: old), new: PageOutline(of: new))
    let isDocument = PageKind(path: path) == .document
    guard let next = target(outlines.new) else {
      let lost = path == Self.home ? [] : outlines.old.promises(missingIn: outlines.new)
      self = .changed(lostAnchors: lost, isDocument ? Revision(old, new, path) : nil)
      return
    }
    let isNews = target(outlines.old) == nil
    let page = isDocument ? try bytes(next) : nil
    let lost =
      isDocument ? Self.lostAnchors(outlines.old, outlines.new, next, page) : []
    let revision = isNews ? page.flatMap { Revision(old, $0, path) } : nil
    self = .moved(lostAnchors: lost, revision, isNews: isNews)
  }

  /// The places of a document that neither its former page nor the one behind it has.
  ///
  /// A page that waits for its reader's choice has to have them itself. Where the author names the
  /// one place to which all of it has come, that is where links to them lead.
  private static func lostAnchors(
    _ old: PageOutline, _ new: PageOutline, _ next: LinkTarget, _ page: [UInt8]?
  ) -> [String] {
    guard new.destination != nil else { return old.promises(missingIn: new) }
    if case .inside(_, .some) = next { return [] }
    return old.promises(missingIn: PageOutline(of: page ?? []))
  }

  private typealias Revision = PublicationChanges.Revision
}

extension PageOutline {
  /// The public anchors that another page does not have.
  fileprivate func promises(missingIn other: PageOutline) -> [String] {
    let kept = Set(other.anchors)
    return publicAnchors.filter { !kept.contains($0) }
  }

  var publicAnchors: [String] { anchors.filter(Self.isPublic) }
}

extension PublicationChanges.Revision {
  /// Compares the texts of a document by anchor; nil where they are the same.
  fileprivate init?(_ old: [UInt8], _ new: [UInt8], _ path: String) {
    let page = PageText(of: new)
    let texts = Dictionary(PageText(of: old).clauses.map { ($0.anchor, $0.text) }) { first, _ in
      first
    }
    clauses = page.clauses.compactMap { clause in
      guard let before = texts[clause.anchor], before != clause.text else { return nil }
      return Clause(anchor: clause.anchor, number: clause.number)
    }
    if clauses.isEmpty { return nil }
    self.path = path
    title = page.title
  }
}
