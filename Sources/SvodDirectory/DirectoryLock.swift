#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The right to stage a site at a place, held by one process at a time.
///
/// The system itself drops the lock of a process that was killed; the lock file that stays behind
/// stops nobody.
struct DirectoryLock: ~Copyable, Sendable {
  private let file: Descriptor

  /// Takes the lock, or fails at once while another process holds it.
  init(at place: borrowing SitePlace) throws(DirectoryFailure) {
    while true {
      let file = try Self.locked(at: place)
      if Self.isCurrent(file, at: place) {
        self.file = file
        return
      }
      // Its holder removed the file after we opened it: what we have locked guards nothing.
    }
  }

  /// Removes the lock file and drops the lock, in this order: a name without a lock would let a
  /// third process lock the file that a second one is about to see removed.
  borrowing func release(at place: borrowing SitePlace) {
    _ = unlinkat(place.parent.number, place.lockName.bytes, 0)
    _ = flock(file.number, LOCK_UN)
  }

  private static func locked(
    at place: borrowing SitePlace
  ) throws(DirectoryFailure) -> Descriptor {
    do {
      let file = try Descriptor(lockFile: place.lockName, in: place.parent)
      let number = file.number
      try SystemError.check { flock(number, LOCK_EX | LOCK_NB) }
      return file
    } catch {
      if error.code == EWOULDBLOCK { throw .anotherBuildIsRunning(path: place.path) }
      throw .refused(.lock, path: place.pathBeside(place.lockName), error)
    }
  }

  private static func isCurrent(_ file: borrowing Descriptor, at place: borrowing SitePlace) -> Bool
  {
    guard let held = try? FileStatus(of: file),
      let named = try? FileStatus(of: place.lockName, in: place.parent)
    else { return false }
    return held.isSameFile(as: named)
  }
}
