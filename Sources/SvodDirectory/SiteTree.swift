/// The files of a finished site, as they lie in its directory.
///
/// Names that begin with a dot are left out: at the top they are people's own, as for
/// `StagedSite.publish()`, and inside they are what programs for folders leave there.
package final class SiteTree: Sendable {
  /// The directory's path without symbolic links.
  package let path: String

  /// The paths of all files from the root, sorted; symbolic links are listed as files.
  package let files: [String]

  /// Whether nothing lies there but people's own at the top: no file, folder or link that a site
  /// in its place would remove.
  package let isEmpty: Bool

  private let root: Descriptor

  /// Lists the files of a directory; nil where nothing stands.
  ///
  /// A symbolic link to a directory is followed, as it is when a site is published.
  ///
  /// - Throws: `DirectoryFailure` where something else stands or the system refuses.
  package init?(at path: String) throws(DirectoryFailure) {
    let place = try SitePlace(path: path)
    guard try place.published() != nil else { return nil }
    self.path = place.path
    do {
      root = try Descriptor(directory: place.name, in: place.parent)
      var files: [String] = []
      let entries = try root.entries()
      for entry in entries {
        try Self.list(entry, in: root, under: "", into: &files)
      }
      self.files = files.sorted()
      isEmpty = entries.allSatisfy(\.name.beginsWithDot)
    } catch {
      throw .refused(.open, path: place.path, error)
    }
  }

  /// The bytes of a file.
  ///
  /// - Throws: `DirectoryFailure`, also for a symbolic link.
  package func bytes(of file: String) throws(DirectoryFailure) -> [UInt8] {
    try DirectoryFailure.naming(.read, path + "/" + file) { () throws(SystemError) in
      let descriptor = try Descriptor(file: EntryName(file), in: root)
      let size = try FileStatus(of: descriptor).size
      return try descriptor.read(size)
    }
  }

  private static func list(
    _ entry: DirectoryEntry, in parent: borrowing Descriptor, under folder: String,
    into files: inout [String]
  ) throws(SystemError) {
    let path = folder + entry.name.text
    if entry.name.beginsWithDot { return }
    guard entry.isDirectory else { return files.append(path) }
    let directory = try Descriptor(directory: entry.name, in: parent)
    for inner in try directory.entries() {
      try list(inner, in: directory, under: path + "/", into: &files)
    }
  }
}

extension Descriptor {
  /// Reads as many bytes as the file is long, or fewer if it has become shorter.
  fileprivate borrowing func read(_ size: Int) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size)
    var count = 0
    while count < size {
      let added = try bytes.withUnsafeMutableBufferPointer { (buffer) throws(SystemError) in
        let rest = UnsafeMutableBufferPointer(rebasing: buffer[count...])
        return try fill(UnsafeMutableRawBufferPointer(rest))
      }
      if added == 0 { break }
      count += added
    }
    bytes.removeLast(size - count)
    return bytes
  }
}
