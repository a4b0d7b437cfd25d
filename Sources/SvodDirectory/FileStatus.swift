#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the file system knows of a file besides its bytes.
struct FileStatus: Sendable {
  enum Kind: Sendable {
    case directory
    case file
    case symbolicLink
    case other
  }

  private let status: stat

  /// Asks about an entry of a directory; a symbolic link speaks for itself.
  init(of name: EntryName, in directory: borrowing Descriptor) throws(SystemError) {
    let directory = directory.number
    var status = stat()
    try SystemError.check { fstatat(directory, name.bytes, &status, AT_SYMLINK_NOFOLLOW) }
    self.status = status
  }

  init(of descriptor: borrowing Descriptor) throws(SystemError) {
    let number = descriptor.number
    var status = stat()
    try SystemError.check { fstat(number, &status) }
    self.status = status
  }

  var kind: Kind {
    switch status.st_mode & S_IFMT {
    case S_IFDIR: .directory
    case S_IFREG: .file
    case S_IFLNK: .symbolicLink
    default: .other
    }
  }

  /// The length of a file in bytes.
  var size: Int { Int(status.st_size) }

  /// The bits that `chmod` sets.
  var mode: mode_t { status.st_mode & 0o7777 }

  /// Whether both describe one file under whatever names.
  func isSameFile(as other: FileStatus) -> Bool {
    isOnVolume(of: other) && status.st_ino == other.status.st_ino
  }

  /// Whether both stand on one volume.
  func isOnVolume(of other: FileStatus) -> Bool { status.st_dev == other.status.st_dev }

  /// Gives the owner, group and mode to another file, which stays writable to us if so asked.
  ///
  /// Only an administrator may give files away: elsewhere the owner stays ours, as he would be of
  /// a directory overwritten file by file. The group matters where the directory hands it down.
  func apply(
    to descriptor: borrowing Descriptor, keepingAccess: Bool = false
  ) throws(SystemError) {
    let number = descriptor.number
    let mode = keepingAccess ? mode | S_IRWXU : mode
    let status = status
    if fchown(number, status.st_uid, status.st_gid) != 0 {
      _ = fchown(number, uid_t.max, status.st_gid)
    }
    try SystemError.check { fchmod(number, mode) }
  }

  /// Gives the times of last access and change to another file.
  func applyTimes(to descriptor: borrowing Descriptor) throws(SystemError) {
    let number = descriptor.number
    #if canImport(Darwin)
      let times = [status.st_atimespec, status.st_mtimespec]
    #else
      let times = [status.st_atim, status.st_mtim]
    #endif
    try SystemError.check { futimens(number, times) }
  }
}
