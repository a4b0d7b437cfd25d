/// What became of one file of the last publication, or of a new one.
enum FileChange: Sendable, Equatable {
  case none
  case added
  case gone
  /// The page points on; so do its anchors, by the author's word.
  case moved(PublicationChanges.Revision?)
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
  ///   - destination: gives the bytes of the page that a link of this one leads to.
  init(
    from old: [UInt8], to new: [UInt8], at path: String,
    destination: (_ link: String) throws -> [UInt8]?
  ) rethrows {
    let outlines = (old: PageOutline(of: old), new: PageOutline(of: new))
    let isDocument = PageKind(path: path) == .document
    if let link = outlines.new.destination, outlines.old.destination == nil {
      let revision = isDocument ? try destination(link).flatMap { Revision(old, $0, path) } : nil
      self = .moved(revision)
      return
    }
    let kept = Set(outlines.new.anchors)
    let lost =
      path == Self.home
      ? [] : outlines.old.anchors.filter { PageOutline.isPublic($0) && !kept.contains($0) }
    self = .changed(lostAnchors: lost, isDocument ? Revision(old, new, path) : nil)
  }

  private typealias Revision = PublicationChanges.Revision
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
