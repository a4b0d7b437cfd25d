#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The real place of a published directory: the folder that holds it, and its name there.
struct SitePlace: ~Copyable, Sendable {
  /// The path for messages, without symbolic links.
  let path: String
  let parent: Descriptor
  let name: EntryName

  /// Finds where a path leads; the directory itself need not exist.
  init(path: String) throws(DirectoryFailure) {
    let real = try Self.realPath(path)
    let (folder, name) = Self.split(real)
    if name.isEmpty { throw .directoryCannotBeMoved(path: path, SystemError(code: EBUSY)) }
    parent = try DirectoryFailure.naming(.open, folder) { () throws(SystemError) in
      try Descriptor(directoryAt: folder)
    }
    self.path = real
    self.name = EntryName(name)
  }

  /// The status of the published directory, or nil where there is none yet.
  func published() throws(DirectoryFailure) -> FileStatus? {
    let status: FileStatus
    do {
      status = try FileStatus(of: name, in: parent)
    } catch {
      if error.code == ENOENT { return nil }
      throw .refused(.find, path: path, error)
    }
    if status.kind != .directory { throw .notADirectory(path: path) }
    return status
  }
}

extension SitePlace {
  /// As many symbolic links one after another as Linux follows.
  private static let linkLimit = 40

  private static let slash = UInt8(ascii: "/")

  /// The path from the root without symbolic links, of which only the last name may be missing.
  static func realPath(_ path: String) throws(DirectoryFailure) -> String {
    var path = path
    for _ in 0..<linkLimit {
      if let real = existing(path) { return real }
      let error = SystemError.last
      if error.code != ENOENT { throw .refused(.find, path: path, error) }
      while path.utf8.count > 1, path.utf8.last == slash { path.unicodeScalars.removeLast() }
      let (folder, name) = split(path)
      guard let realFolder = existing(folder), !name.isEmpty else {
        throw .parentMissing(path: path)
      }
      let real = joined(realFolder, name)
      guard let target = linkTarget(real) else { return real }
      path = joined(realFolder, target)
    }
    throw .refused(.find, path: path, SystemError(code: ELOOP))
  }

  private static func existing(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// The words of a symbolic link, or nil if the path is none.
  private static func linkTarget(_ path: String) -> String? {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink(path, &target, target.count)
    if length < 0 { return nil }
    return String(decoding: target.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let end = path.utf8.lastIndex(of: slash) else { return (".", path) }
    let folder = path[..<end]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.utf8.index(after: end)...]))
  }

  private static func joined(_ folder: String, _ path: String) -> String {
    if path.utf8.first == slash { return path }
    return folder == "/" ? "/" + path : folder + "/" + path
  }
}
