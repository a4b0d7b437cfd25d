package import SvodDiagnostics
import SvodDirectory
package import SvodLedger

/// A section put where its readers find it, after everything that can be checked was checked.
package struct SectionPublication: Sendable {
  package enum Outcome: Sendable {
    case published(PublicationChanges, SiteBuild.Report)
    /// What is public is the same to the byte, and was not touched.
    case unchanged(PublicationChanges)
    /// There are findings; what is public was not touched.
    case stopped
  }

  private let build: SiteBuild
  private let examination: SectionExamination
  private let replacesAnything: Bool

  /// Prepares a publication.
  ///
  /// - Parameters:
  ///   - source: the section, read and without errors.
  ///   - folders: where it was read from, for the places of findings.
  ///   - workerCount: how many pages are made or read at the same time, one a core.
  ///   - retired: public addresses that may vanish.
  ///   - replacesAnything: whether a folder that is no section may be replaced with all it holds.
  package init(
    of source: SectionSource, from folders: ProjectFolders, workerCount: Int,
    retired: RetiredAddresses, replacesAnything: Bool
  ) {
    build = SiteBuild(of: source, workerCount: workerCount)
    examination = SectionExamination(
      address: source.address, workerCount: workerCount, folders: folders, retired: retired)
    self.replacesAnything = replacesAnything
  }

  /// Makes the section, compares it with what is public, and puts it in its place.
  ///
  /// - Parameters:
  ///   - place: a folder or a remote place.
  ///   - log: where findings about links and vanished addresses go.
  ///   - progress: hears now and then how many pages are done.
  /// - Returns: what came of it.
  /// - Throws: `DirectoryFailure` and `PublicationFailure`, after which a folder is what it was.
  package func publish(
    to place: PublicationPlace, log: inout DiagnosticLog,
    progress: @escaping @Sendable (Int) -> Void
  ) async throws -> Outcome {
    switch place {
    case .folder(let path): try await publish(to: path, log: &log, progress)
    case .remote(let place): try await publish(to: place, log: &log, progress)
    }
  }

  private func publish(
    to path: String, log: inout DiagnosticLog, _ progress: @escaping @Sendable (Int) -> Void
  ) async throws -> Outcome {
    try build.refusePublicSurroundings(of: path)
    let staged = try SiteDirectory(path: path).stage()
    do {
      let old = try section(in: SiteTree(at: path), at: path)
      let byteCount = try await build.write(to: staged, progress: progress)
      let changes = try await examination.changes(in: staged.written(), since: old, log: &log)
      if let outcome = Self.outcome(of: changes, log) {
        staged.discard()
        return outcome
      }
      return .published(changes, build.report(byteCount: byteCount, remark: try staged.publish()))
    } catch {
      staged.discard()
      throw error
    }
  }

  private func publish(
    to place: RemotePlace, log: inout DiagnosticLog, _ progress: @escaping @Sendable (Int) -> Void
  ) async throws -> Outcome {
    let work = try WorkFolder()
    defer { work.remove() }
    let (new, old) = (work.path + "/Site", work.path + "/Published")
    let report = try await build.publish(to: new, progress: progress)
    let remote = RemoteFolder(place: place)
    let published = try section(in: remote, through: old, sparing: new)
    guard let tree = try SiteTree(at: new) else { preconditionFailure("a built site is there") }
    let changes = try await examination.changes(in: tree, since: published, log: &log)
    if let outcome = Self.outcome(of: changes, log) { return outcome }
    try remote.send(new)
    return .published(changes, report)
  }

  /// Why nothing is to be published; nil where something is.
  private static func outcome(of changes: PublicationChanges, _ log: DiagnosticLog) -> Outcome? {
    if log.hasErrors { return .stopped }
    return changes.isEmpty && !changes.isFirst ? .unchanged(changes) : nil
  }

  /// The section published before, if one is there and nothing else.
  private func section(in tree: SiteTree?, at place: String) throws -> SiteTree? {
    guard let tree, !tree.isEmpty else { return nil }
    return try isSameEdition(tree, at: place) ? tree : nil
  }

  /// Whether a folder holds this edition of a section; false where anything may be replaced.
  private func isSameEdition(_ tree: SiteTree, at place: String) throws -> Bool {
    do {
      try build.refuseOtherEdition(of: tree, at: place)
      return true
    } catch let failure as PublicationFailure {
      if replacesAnything { return false }
      throw failure
    }
  }

  /// The section on a server, of which everything is fetched; of a folder with something else only
  /// the pages are by which a section would be known.
  private func section(
    in remote: RemoteFolder, through folder: String, sparing known: String
  ) throws -> SiteTree? {
    let sample = folder + "-sample"
    guard try !remote.isEmpty(asSeenFrom: folder) else { return nil }
    try remote.fetch(SiteTree.pagesOfEverySection, into: sample)
    guard let tree = try SiteTree(at: sample) else {
      if replacesAnything { return nil }
      throw PublicationFailure.notASection(place: "\(remote.place)")
    }
    guard try isSameEdition(tree, at: "\(remote.place)") else { return nil }
    try remote.fetch(into: folder, sparing: known)
    return try SiteTree(at: folder)
  }
}
