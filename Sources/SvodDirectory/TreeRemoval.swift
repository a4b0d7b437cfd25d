import Dispatch
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Removal of a directory with all it holds, which leaves it neither by a symbolic link nor into a
/// volume that is mounted inside.
enum TreeRemoval {
  /// As many entries as one core removes at a stretch.
  private static let portion = 64

  /// Removes a directory, read-only ones inside it as well.
  ///
  /// - Returns: The first reason met if something had to stay; the rest is removed all the same.
  static func removeTree(_ name: EntryName, in parent: borrowing Descriptor) -> SystemError? {
    let parentNumber = parent.number
    do {
      let tree = try opened(name, in: parent)
      let failure = removeEntries(of: tree)
      if unlinkat(parentNumber, name.bytes, AT_REMOVEDIR) == 0 { return nil }
      return failure ?? .last
    } catch {
      return error
    }
  }

  private static func removeEntries(of tree: borrowing Descriptor) -> SystemError? {
    do {
      let entries = try tree.entries()
      if entries.count <= portion { return remove(entries[...], in: tree) }
      return removeInPortions(entries, in: tree)
    } catch {
      return error
    }
  }

  /// Removes a large directory on all cores: most of the time goes into giving back the pages of
  /// files, and files in different folders do not wait for each other.
  private static func removeInPortions(
    _ entries: [DirectoryEntry], in tree: borrowing Descriptor
  ) -> SystemError? {
    let failure = Mutex<SystemError?>(nil)
    let count = (entries.count + portion - 1) / portion
    DispatchQueue.concurrentPerform(iterations: count) { number in
      let end = min((number + 1) * portion, entries.count)
      guard let error = remove(entries[number * portion..<end], in: tree) else { return }
      failure.withLock { $0 = $0 ?? error }
    }
    return failure.withLock { $0 }
  }

  private static func remove(
    _ entries: ArraySlice<DirectoryEntry>, in tree: borrowing Descriptor
  ) -> SystemError? {
    var failure: SystemError?
    for entry in entries {
      let error =
        entry.isDirectory ? removeTree(entry.name, in: tree) : removeFile(entry.name, in: tree)
      failure = failure ?? error
    }
    return failure
  }

  private static func removeFile(_ name: EntryName, in tree: borrowing Descriptor) -> SystemError? {
    unlinkat(tree.number, name.bytes, 0) == 0 ? nil : .last
  }

  /// Opens a directory so that its entries can be listed and removed.
  private static func opened(
    _ name: EntryName, in parent: borrowing Descriptor
  ) throws(SystemError) -> Descriptor {
    let status = try FileStatus(of: name, in: parent)
    if try !status.isOnVolume(of: FileStatus(of: parent)) { throw SystemError(code: EXDEV) }
    if status.mode & S_IRWXU != S_IRWXU {
      _ = fchmodat(parent.number, name.bytes, S_IRWXU, 0)
    }
    return try Descriptor(directory: name, in: parent)
  }
}
