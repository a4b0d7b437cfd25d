import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A new site beside the published one, open for writing from any number of threads.
///
/// It ends with `publish()` or `discard()`. A process that is killed before leaves a hidden tree,
/// which the next `SiteDirectory.stage()` removes. All writers have returned when it ends. Bytes
/// are handed to the system and not forced to the disk: a killed process loses nothing by that, a
/// power failure may.
package final class StagedSite: Sendable {
  private struct State {
    var isOpen = true
    var folders: Set<String> = []
  }

  private let place: SitePlace
  private let lock: DirectoryLock
  private let name: EntryName
  private let tree: Descriptor
  private let state = Mutex(State())

  /// What killed builds left and could not be removed either, for a remark to the user.
  let leftovers: [DirectoryFailure]

  init(
    place: consuming SitePlace, lock: consuming DirectoryLock, name: EntryName,
    tree: consuming Descriptor, leftovers: [DirectoryFailure]
  ) {
    self.place = place
    self.lock = lock
    self.name = name
    self.tree = tree
    self.leftovers = leftovers
  }

  /// The files written so far, for whoever looks them through before they are published.
  package func written() throws(DirectoryFailure) -> SiteTree {
    let path = place.pathBeside(name)
    guard let tree = try SiteTree(at: path) else {
      throw .refused(.open, path: path, SystemError(code: ENOENT))
    }
    return tree
  }

  /// Writes a file, and makes the folders on its path.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - path: Names separated by `/`, from the root of the site.
  /// - Throws: `.pathTaken` where a file or folder already has the path or a file the path of a
  ///   folder; `.refused` where the system refuses, as on a full disk.
  package func write(
    _ bytes: UnsafeRawBufferPointer, to path: String
  ) throws(DirectoryFailure) {
    precondition(Self.leadsInside(path), "a path of the site leads out of it: \(path)")
    try makeFolders(of: path)
    do {
      let file = try Descriptor(newFile: path, in: tree)
      try file.append(bytes)
      try file.finish()
    } catch {
      if error.code == EEXIST { throw .pathTaken(path: path) }
      throw .refused(.write, path: path, error)
    }
  }

  /// Writes a file that is made piece by piece, and makes the folders on its path.
  ///
  /// - Parameters:
  ///   - path: Names separated by `/`, from the root of the site.
  ///   - make: makes the file and hands on its bytes, in their order.
  /// - Throws: as the function above, and what `make` throws.
  package func write(
    to path: String, _ make: (_ take: ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    precondition(Self.leadsInside(path), "a path of the site leads out of it: \(path)")
    try makeFolders(of: path)
    do {
      let file = try Descriptor(newFile: path, in: tree)
      try make { bytes in try bytes.withUnsafeBytes { try file.append($0) } }
      try file.finish()
    } catch let error as SystemError {
      if error.code == EEXIST { throw DirectoryFailure.pathTaken(path: path) }
      throw DirectoryFailure.refused(.write, path: path, error)
    }
  }

  /// Writes a file, and makes the folders on its path: see the first of these functions.
  package func write(_ bytes: [UInt8], to path: String) throws(DirectoryFailure) {
    try bytes.withUnsafeBufferPointer { (buffer) throws(DirectoryFailure) in
      try write(UnsafeRawBufferPointer(buffer), to: path)
    }
  }

  /// Puts the new site in the place of the published one in a single step.
  ///
  /// Names that begin with a dot at the top of the published tree are people's (`.gitignore`,
  /// `.htaccess`, `.well-known`, `.git`): they are carried over with all they hold, unless the new
  /// site has them itself. Then the replaced tree is removed.
  ///
  /// - Returns: Why the replaced tree could not be removed, if so; the next build tries again.
  /// - Throws: `DirectoryFailure`, after which the published site is what it was and the new one
  ///   is discarded.
  package func publish() throws(DirectoryFailure) -> DirectoryFailure? {
    let wasOpen = close()
    precondition(wasOpen, "a site is published once and not after it was discarded")
    defer { lock.release(at: place) }
    do {
      try takePlace()
    } catch {
      _ = TreeRemoval.removeTree(name, in: place.parent)
      throw error
    }
    guard let error = TreeRemoval.removeTree(name, in: place.parent), error.code != ENOENT else {
      return nil
    }
    return .refused(.remove, path: place.pathBeside(name), error)
  }

  /// Removes the new site; does nothing if it was published or discarded before.
  package func discard() {
    guard close() else { return }
    _ = TreeRemoval.removeTree(name, in: place.parent)
    lock.release(at: place)
  }

  private func takePlace() throws(DirectoryFailure) {
    guard let published = try place.published() else { return try place.rename(name) }
    try DirectoryFailure.naming(.carryOver, place.path) { () throws(SystemError) in
      let old = try Descriptor(directory: place.name, in: place.parent)
      try CarryingOver.carryDotEntries(from: old, to: tree)
      try published.apply(to: tree)
    }
    try place.exchange(with: name)
  }

  /// - Returns: False if it was closed before.
  private func close() -> Bool {
    state.withLock { state in
      defer { state.isOpen = false }
      return state.isOpen
    }
  }
}

extension StagedSite {
  private func makeFolders(of path: String) throws(DirectoryFailure) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { String(path[..<$0]) }
    try state.withLock { (state) throws(DirectoryFailure) in
      precondition(state.isOpen, "a site is written before it is published or discarded")
      guard let folder, !state.folders.contains(folder) else { return }
      for end in folder.utf8.indices where folder.utf8[end] == UInt8(ascii: "/") {
        try makeFolder(String(folder[..<end]), known: &state.folders)
      }
      try makeFolder(folder, known: &state.folders)
    }
  }

  private func makeFolder(_ path: String, known: inout Set<String>) throws(DirectoryFailure) {
    guard known.insert(path).inserted else { return }
    if mkdirat(tree.number, path, 0o777) == 0 { return }
    let error = SystemError.last
    known.remove(path)
    if error.code == EEXIST { throw .pathTaken(path: path) }
    throw .refused(.create, path: path, error)
  }

  /// Whether a path consists of names only, told by bytes as the system does: a combining mark
  /// after a slash makes it another character, and no less a separator.
  static func leadsInside(_ path: String) -> Bool {
    if path.utf8.contains(0) { return false }
    let names = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return names.allSatisfy { name in
      !name.isEmpty && !name.elementsEqual(".".utf8) && !name.elementsEqual("..".utf8)
    }
  }
}
