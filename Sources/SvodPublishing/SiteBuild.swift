import SvodDirectory
import SvodLedger
import SvodPages
import SvodRendering
import Synchronization

/// Makes every page of a section and puts the finished site in the place of the old one.
package struct SiteBuild: Sendable {
  /// What a build made.
  package struct Report: Sendable, Hashable {
    package var pageCount: Int
    package var byteCount: Int
    /// A remark about leftovers that could not be removed; the site itself is published.
    package var remark: String?
  }

  /// After how many pages `progress` hears of them.
  private static let progressStep = 16

  private let source: SectionSource
  private let workerCount: Int

  /// Prepares a build.
  ///
  /// - Parameters:
  ///   - source: the section, read and checked.
  ///   - workerCount: how many pages are made at the same time, one a core.
  package init(of source: SectionSource, workerCount: Int) {
    precondition(workerCount > 0, "a build needs a worker")
    self.source = source
    self.workerCount = workerCount
  }

  /// Publishes the section.
  ///
  /// Pages are made, rendered and written one after another by each worker, so that only a few
  /// are in memory at any time.
  ///
  /// - Parameters:
  ///   - path: the published directory.
  ///   - replacesAnything: whether a folder that is no section may be replaced with all it holds.
  ///   - progress: hears now and then how many pages are done.
  /// - Returns: what was made.
  /// - Throws: `DirectoryFailure`, and `PublicationFailure` where the directory holds files that no
  ///   section left there, or another edition of one; it is then what it was before.
  package func publish(
    to path: String, replacingAnything replacesAnything: Bool = false,
    progress: @escaping @Sendable (Int) -> Void
  ) async throws -> Report {
    try refusePublicSurroundings(of: path)
    let staged = try SiteDirectory(path: path).stage()
    do {
      if !replacesAnything, let tree = try SiteTree(at: path), !tree.isEmpty {
        try refuseOtherEdition(of: tree, at: path)
      }
      let byteCount = try await write(to: staged, progress: progress)
      let remark = try staged.publish()
      return report(byteCount: byteCount, remark: remark)
    } catch {
      staged.discard()
      throw error
    }
  }

  /// A folder of any other files would be replaced with all that it holds, and readers of one
  /// edition would find the other.
  ///
  /// - Parameters:
  ///   - tree: what is there, or enough of it for a section to be known by.
  ///   - place: where that is, for the words of the failure.
  /// - Throws: `PublicationFailure`.
  func refuseOtherEdition(of tree: SiteTree, at place: String) throws {
    guard let edition = try tree.edition() else {
      throw PublicationFailure.notASection(place: place)
    }
    if (edition == .forWorkingGroup) != source.isInternal {
      throw PublicationFailure.otherEdition(
        place: place, isInternal: edition == .forWorkingGroup)
    }
  }

  /// - Throws: `PublicationFailure` where readers of the public section would find this edition.
  func refusePublicSurroundings(of path: String) throws {
    if source.isInternal { try InternalPlace(path: path).refuseInsidePublicSection() }
  }

  func report(byteCount: Int, remark: DirectoryFailure?) -> Report {
    Report(
      pageCount: source.pages.addresses.count, byteCount: byteCount,
      remark: remark.map(String.init(describing:)))
  }

  /// Makes every file of the section and leaves it to the caller to publish them.
  ///
  /// - Returns: how many bytes the pages have.
  /// - Throws: `DirectoryFailure`, and `PublicationFailure` where a template leaves the mark of the
  ///   internal edition out.
  func write(
    to staged: StagedSite, progress: @escaping @Sendable (Int) -> Void
  ) async throws -> Int {
    let files = FileQueue(count: source.files.count)
    let queue = FileQueue(count: source.pages.addresses.count)
    let byteCount = try await withThrowingTaskGroup(of: Int.self) { group in
      group.addTask {
        for file in source.searchFiles { try staged.write(to: file.path, file.make) }
        return 0
      }
      for _ in 0..<workerCount {
        group.addTask {
          try writeFiles(from: files, to: staged)
          return try writePages(from: queue, to: staged, progress: progress)
        }
      }
      return try await group.reduce(0, +)
    }
    if source.isInternal, let page = try staged.written().pagesWithoutInternalMark().first {
      throw PublicationFailure.unmarkedInternalPage(path: page)
    }
    return byteCount
  }

  /// Files come before pages, which tell the sizes of open data.
  private func writeFiles(from queue: FileQueue, to staged: StagedSite) throws {
    while let place = queue.next() {
      let file = source.files[place]
      try staged.write(to: file.path, file.make)
    }
  }

  private func writePages(
    from queue: FileQueue, to staged: StagedSite, progress: @Sendable (Int) -> Void
  ) throws -> Int {
    var bytes: [UInt8] = []
    var byteCount = 0
    while let place = queue.next() {
      let address = source.pages.addresses[place]
      bytes.removeAll(keepingCapacity: true)
      source.renderer.render(source.pages.page(at: address), into: &bytes)
      try staged.write(bytes, to: address.path)
      byteCount += bytes.count
      let reached = place + 1
      let isLast = reached == source.pages.addresses.count
      if isLast || reached.isMultiple(of: Self.progressStep) { progress(reached) }
    }
    return byteCount
  }
}

/// Files yet to be made, handed out one at a time.
///
/// The pages of indicators, with a row for every organization, are a hundred times those of
/// organizations: in batches, one worker would be left with several of them at the end.
private final class FileQueue: Sendable {
  private let count: Int
  private let given = Atomic(0)

  init(count: Int) {
    self.count = count
  }

  /// The next one; nil when all are given, or the task was cancelled because another one failed.
  func next() -> Int? {
    let place = given.wrappingAdd(1, ordering: .relaxed).oldValue
    return place < count && !Task.isCancelled ? place : nil
  }
}
