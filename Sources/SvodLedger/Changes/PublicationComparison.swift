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
    let found = try await work.map(paths.count) { number in
      let path = paths[number]
      guard let old, before.contains(path) else { return FileChange.added }
      return now.contains(path) ? try change(of: path, since: old) : .gone
    }
    for (path, change) in zip(paths, found) { changes.add(change, at: path) }
    return changes
  }

  private func change(of path: String, since old: SiteTree) throws -> FileChange {
    let (before, now) = (try old.bytes(of: path), try new.bytes(of: path))
    if before == now { return .none }
    guard path.hasSuffix(".html") else { return .changed(lostAnchors: [], nil) }
    return try FileChange(from: before, to: now, at: path) { link in
      guard case .inside(let target, _) = LinkTarget(of: link, on: path, at: address) else {
        return nil
      }
      return new.files.contains(target) ? try new.bytes(of: target) : nil
    }
  }
}
