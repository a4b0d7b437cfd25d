#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Carrying people's own files from the published tree into the one that replaces it.
///
/// Files are linked, not copied: that takes one call, keeps mode, owner and times, and what a
/// person changes in either tree before the exchange is not lost. Where links are refused, a copy
/// is made.
enum CarryingOver {
  /// Carries every entry of a tree whose name begins with a dot, directories with all they hold.
  ///
  /// What the new tree already has, it keeps.
  static func carryDotEntries(
    from old: borrowing Descriptor, to new: borrowing Descriptor
  ) throws(SystemError) {
    for entry in try old.entries() where entry.name.beginsWithDot {
      try carry(entry, from: old, to: new)
    }
  }

  private static func carry(
    _ entry: DirectoryEntry, from old: borrowing Descriptor, to new: borrowing Descriptor
  ) throws(SystemError) {
    do {
      if entry.isDirectory {
        try carryDirectory(entry.name, from: old, to: new)
      } else {
        try carryFile(entry.name, from: old, to: new)
      }
    } catch {
      if error.code != EEXIST { throw error }
    }
  }

  private static func carryDirectory(
    _ name: EntryName, from old: borrowing Descriptor, to new: borrowing Descriptor
  ) throws(SystemError) {
    let newNumber = new.number
    let source = try Descriptor(directory: name, in: old)
    try SystemError.check { mkdirat(newNumber, name.bytes, S_IRWXU) }
    let target = try Descriptor(directory: name, in: new)
    for entry in try source.entries() {
      try carry(entry, from: source, to: target)
    }
    let status = try FileStatus(of: source)
    try status.apply(to: target)
    try status.applyTimes(to: target)
  }

  private static func carryFile(
    _ name: EntryName, from old: borrowing Descriptor, to new: borrowing Descriptor
  ) throws(SystemError) {
    if linkat(old.number, name.bytes, new.number, name.bytes, 0) == 0 { return }
    let error = SystemError.last
    if error.code == EEXIST { throw error }
    switch try FileStatus(of: name, in: old).kind {
    case .file: try copyFile(name, from: old, to: new)
    case .symbolicLink: try copyLink(name, from: old, to: new)
    case .directory, .other: throw error
    }
  }

  private static func copyFile(
    _ name: EntryName, from old: borrowing Descriptor, to new: borrowing Descriptor
  ) throws(SystemError) {
    let source = try Descriptor(file: name, in: old)
    let status = try FileStatus(of: source)
    let target = try Descriptor(newFile: name.bytes, in: new)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = try source.fill(buffer)
      if count == 0 { break }
      try target.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
    try status.apply(to: target)
    try status.applyTimes(to: target)
    try target.finish()
  }

  private static func copyLink(
    _ name: EntryName, from old: borrowing Descriptor, to new: borrowing Descriptor
  ) throws(SystemError) {
    let oldNumber = old.number
    let newNumber = new.number
    // The zero that ends the target stays from the beginning: the length is one less.
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    try SystemError.check {
      readlinkat(oldNumber, name.bytes, &target, Int(PATH_MAX) - 1)
    }
    try SystemError.check { symlinkat(target, newNumber, name.bytes) }
  }
}
