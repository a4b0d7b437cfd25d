import CDirectoryCalls

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What lies in some folders at one moment, with the marks by which a change shows.
///
/// Links are followed, but no folder is entered twice. Files that editors and offices keep for
/// themselves are passed over.
struct FolderListing: Sendable, Equatable {
  /// What a system call tells of a file without reading it.
  struct Stamp: Sendable, Hashable {
    let device: UInt64
    let file: UInt64
    let size: Int64
    let seconds: Int64
    let nanoseconds: Int64
    let mode: UInt32
  }

  /// Files by their paths.
  private(set) var files: [String: Stamp] = [:]
  /// Paths of all folders that exist, the given ones as well.
  private(set) var folders: [String] = []
  /// Files that are links: a change of what they lead to is no event of their folder.
  private(set) var linkedFiles: [String] = []

  /// Lists folders; one that does not exist has nothing in it.
  init(of roots: [String]) {
    var entered: Set<Place> = []
    for root in roots {
      guard let status = Status(following: root), status.isFolder else { continue }
      enter(root, status, &entered)
    }
  }

  private mutating func enter(_ folder: String, _ status: Status, _ entered: inout Set<Place>) {
    guard entered.insert(status.place).inserted else { return }
    folders.append(folder)
    for name in Self.names(in: folder) where !Self.isPassedOver(name) {
      let path = folder + "/" + name
      guard let own = Status(of: path) else { continue }
      let target = own.isLink ? Status(following: path) ?? own : own
      if target.isFolder {
        enter(path, target, &entered)
      } else {
        files[path] = target.stamp
        if own.isLink { linkedFiles.append(path) }
      }
    }
  }

  /// Whether a name belongs to a hidden file, a lock of an office or a copy of an editor.
  static func isPassedOver(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix("~")
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) { names.append(String(cString: svod_entry_name(entry))) }
    return names.sorted()
  }
}

extension FolderListing {
  /// A file wherever its names stand.
  fileprivate struct Place: Hashable {
    let device: UInt64
    let file: UInt64
  }

  private struct Status {
    private let status: stat

    init?(of path: String) {
      var status = stat()
      guard lstat(path, &status) == 0 else { return nil }
      self.status = status
    }

    init?(following path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      self.status = status
    }

    var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }

    var isLink: Bool { status.st_mode & S_IFMT == S_IFLNK }

    var place: Place {
      Place(
        device: UInt64(truncatingIfNeeded: status.st_dev),
        file: UInt64(truncatingIfNeeded: status.st_ino))
    }

    var stamp: Stamp {
      #if canImport(Darwin)
        let time = status.st_mtimespec
      #else
        let time = status.st_mtim
      #endif
      return Stamp(
        device: place.device, file: place.file, size: Int64(status.st_size),
        seconds: Int64(time.tv_sec), nanoseconds: Int64(time.tv_nsec),
        mode: UInt32(status.st_mode))
    }
  }
}
