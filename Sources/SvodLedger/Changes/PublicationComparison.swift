package import SvodDirectory

/// A finished section beside the one that is public.
///
/// Files are compared two by two, and only what differs is held.
package struct PublicationComparison: Sendable {
  private let new: SiteTree
  private let old: SiteTree?
  private let address: String
  private let work: SharedWork

  /// - Parameters:
  ///   - new: what is to be published.
  ///   - old: what is public; nil before the first publication.
  ///   - address: where the section stands, with a closing `/`.
  ///   - workerCount: how many files are compared at the same time.
  package init(of new: SiteTree, with old: SiteTree?, address: String, workerCount: Int) {
    self.new = new
    self.old = old
    self.address = address
    work = SharedWork(workerCount: workerCount)
  }

  /// - Throws: `DirectoryFailure` when a file cannot be read.
  package func changes() async throws -> PublicationChanges {
    var changes = PublicationChanges(isFirst: old == nil)
    let (before, now) = (Set(old?.files ?? []), Set(new.files))
    let paths = before.union(now).sorted()
    let versions = Set(now.compactMap(DatedVersion.init(path:)))
    let found = try await work.map(paths.count) { number in
      let path = paths[number]
      guard let old, before.contains(path) else { return FileChange.added }
      if now.contains(path) { return try change(of: path, since: old) }
      if DatedVersion(path: path).map(versions.contains) == true { return .superseded }
      guard let sheet = SheetAddress(path: path), sheet.number > 1, now.contains(sheet.list) else {
        return .gone
      }
      return .shortened(anchors: PageOutline(of: try old.bytes(of: path)).publicAnchors)
    }
    for (path, change) in zip(paths, found) { changes.add(change, at: path) }
    var lasting = LastingPlaces(in: new)
    changes.lostAnchors = try changes.lostAnchors.filter { try !lasting.keep($0) }
    return changes
  }

  private func change(of path: String, since old: SiteTree) throws -> FileChange {
    let (before, now) = (try old.bytes(of: path), try new.bytes(of: path))
    if before == now { return .none }
    guard path.hasSuffix(".html") else { return .changed(lostAnchors: [], nil) }
    return try FileChange(from: before, to: now, at: path) { page in
      target(of: page, at: path)
    } bytes: { target in
      guard case .inside(let path, _) = target, new.files.contains(path) else { return nil }
      return try new.bytes(of: path)
    }
  }

  /// Where a page sends its reader that is not read where it stands: by a refresh, or because it
  /// names another as the one that search engines should know.
  private func target(of page: PageOutline, at path: String) -> LinkTarget? {
    if let link = page.destination { return LinkTarget(of: link, on: path, at: address) }
    guard let link = page.canonicalAddress else { return nil }
    switch LinkTarget(of: link, on: path, at: address) {
    case .outside: return nil
    case .inside(path, _): return nil
    case .inside(let other, let anchor): return .inside(path: other, anchor: anchor)
    }
  }
}
