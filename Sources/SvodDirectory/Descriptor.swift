#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An open file or directory, closed when it goes out of use.
///
/// Directories are addressed by descriptor and not by path, so that nothing done here depends on
/// the current directory or follows a name that was exchanged meanwhile.
struct Descriptor: ~Copyable, Sendable {
  let number: Int32

  /// Opens the directory at a path from the root.
  init(directoryAt path: String) throws(SystemError) {
    number = try SystemError.check { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
  }

  /// Opens a directory inside another; a symbolic link is refused.
  init(directory name: EntryName, in parent: borrowing Descriptor) throws(SystemError) {
    let parent = parent.number
    number = try SystemError.check {
      openat(parent, name.bytes, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }
  }

  /// Opens a file for reading; a symbolic link is refused.
  init(file name: EntryName, in parent: borrowing Descriptor) throws(SystemError) {
    let parent = parent.number
    number = try SystemError.check {
      openat(parent, name.bytes, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    }
  }

  /// Creates a file, which must not exist, at a path inside a directory.
  init(
    newFile path: UnsafePointer<CChar>, in parent: borrowing Descriptor
  ) throws(SystemError) {
    let parent = parent.number
    number = try SystemError.check {
      openat(parent, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    }
  }

  /// Opens a file to be locked, and creates it if need be.
  init(lockFile name: EntryName, in parent: borrowing Descriptor) throws(SystemError) {
    let parent = parent.number
    number = try SystemError.check {
      openat(parent, name.bytes, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
    }
  }

  deinit { _ = close(number) }

  /// Closes the file and reports what some file systems tell only then.
  consuming func finish() throws(SystemError) {
    let number = number
    discard self
    // The descriptor is gone even when a signal interrupts: repeating could close another's.
    if close(number) != 0, errno != EINTR { throw .last }
  }
}

extension Descriptor {
  /// Writes all the bytes, in as many calls as the system needs.
  borrowing func append(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    let number = number
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let written = try SystemError.check { write(number, part.baseAddress, part.count) }
      rest = rest.dropFirst(written)
    }
  }

  /// Fills the buffer from the file, as far as one call does.
  ///
  /// - Returns: The number of bytes read, 0 at the end of the file.
  borrowing func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    let number = number
    return try SystemError.check { read(number, buffer.baseAddress, buffer.count) }
  }
}
