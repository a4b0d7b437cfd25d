import CDirectoryCalls

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The one step that puts a new tree in the place of the old one.
extension SitePlace {
  /// Makes an empty tree beside the published directory.
  ///
  /// Where something is published, it is first tried whether the tree will be able to take its
  /// place, so that nobody waits for a site that cannot be published.
  func makeTree(like published: FileStatus?) throws(DirectoryFailure) -> EntryName {
    let staging = newStagingName()
    try makeDirectory(staging)
    if published != nil {
      let probe = newStagingName()
      try makeDirectory(probe)
      try tryExchange(of: staging, with: probe)
      try tryMove(onto: probe)
      if let error = TreeRemoval.removeTree(probe, in: parent) {
        throw .refused(.remove, path: pathBeside(probe), error)
      }
    }
    return staging
  }

  /// Puts a tree in the place of the published one, and that one under the tree's name.
  func exchange(with staging: EntryName) throws(DirectoryFailure) {
    try DirectoryFailure.naming(.replace, path) { () throws(SystemError) in
      try SystemError.check {
        svod_exchange_names(parent.number, staging.bytes, name.bytes)
      }
    }
  }

  /// Puts a tree in the place where nothing is published yet.
  func rename(_ staging: EntryName) throws(DirectoryFailure) {
    try DirectoryFailure.naming(.replace, path) { () throws(SystemError) in
      try SystemError.check {
        renameat(parent.number, staging.bytes, parent.number, name.bytes)
      }
    }
  }

  private func makeDirectory(_ name: EntryName) throws(DirectoryFailure) {
    try DirectoryFailure.naming(.create, pathBeside(name)) { () throws(SystemError) in
      try SystemError.check { mkdirat(parent.number, name.bytes, 0o777) }
    }
  }

  /// Two empty directories show whether the file system knows the call.
  private func tryExchange(
    of staging: EntryName, with probe: EntryName
  ) throws(DirectoryFailure) {
    do {
      try SystemError.check {
        svod_exchange_names(parent.number, staging.bytes, probe.bytes)
      }
    } catch {
      throw .namesCannotBeExchanged(path: path, error)
    }
  }

  /// Asks the system to rename the published directory to the name of one that is not empty.
  ///
  /// That never succeeds, and so changes nothing, but the reason tells whether the directory could
  /// be moved at all: a mounted volume, a protected folder or a lower layer of an overlay is
  /// refused for its own sake, before the system looks at the other name.
  private func tryMove(onto probe: EntryName) throws(DirectoryFailure) {
    try makeDirectory(EntryName(probe.text + "/not-empty"))
    if renameat(parent.number, name.bytes, parent.number, probe.bytes) == 0 {
      // A file system that breaks this rule of POSIX gives the directory back and is not trusted.
      _ = renameat(parent.number, probe.bytes, parent.number, name.bytes)
      throw .namesCannotBeExchanged(path: path, SystemError(code: ENOTSUP))
    }
    let error = SystemError.last
    if error.code != ENOTEMPTY, error.code != EEXIST {
      throw .directoryCannotBeMoved(path: path, error)
    }
  }
}
