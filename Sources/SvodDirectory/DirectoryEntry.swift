import CDirectoryCalls

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What stands in a directory under one name.
struct DirectoryEntry: Sendable {
  let name: EntryName

  /// False for a symbolic link to a directory.
  let isDirectory: Bool
}

extension Descriptor {
  /// All entries of the directory but itself and its parent, in the order of the file system.
  borrowing func entries() throws(SystemError) -> [DirectoryEntry] {
    let number = number
    // The stream closes the descriptor that it is given, and shares the position with this one.
    let copy = try SystemError.check { fcntl(number, F_DUPFD_CLOEXEC, 0) }
    guard let stream = fdopendir(copy) else {
      let error = SystemError.last
      _ = close(copy)
      throw error
    }
    defer { closedir(stream) }
    rewinddir(stream)
    var entries: [DirectoryEntry] = []
    while true {
      errno = 0
      guard let record = readdir(stream) else { break }
      let name = EntryName(copying: svod_entry_name(record))
      if name == .itself || name == .parent { continue }
      let isDirectory = try isDirectory(name, kind: Int32(record.pointee.d_type))
      entries.append(DirectoryEntry(name: name, isDirectory: isDirectory))
    }
    if errno != 0 { throw .last }
    return entries
  }

  /// Some file systems list names without their kind, and must be asked.
  private borrowing func isDirectory(
    _ name: EntryName, kind: Int32
  ) throws(SystemError) -> Bool {
    if kind != Int32(DT_UNKNOWN) { return kind == Int32(DT_DIR) }
    return try FileStatus(of: name, in: self).kind == .directory
  }
}

extension EntryName {
  fileprivate static let itself = EntryName(".")
  fileprivate static let parent = EntryName("..")
}
