/// The directory in which a site is published.
///
/// A new site is made beside it, in the same folder, and takes its place in one step, so that at
/// any moment the directory holds one whole site. A symbolic link is followed: the site is
/// replaced where the link leads, and the link stays.
package struct SiteDirectory: Sendable {
  /// The path as it was given; need not exist, while the folder that holds it must.
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// Whether a file or folder lies in the published directory, or is it.
  ///
  /// Whoever publishes asks this of everything that is not to be replaced together with the old
  /// site: the content, the templates, the folder of the project.
  ///
  /// - Throws: `DirectoryFailure` if one of the paths leads nowhere.
  package func holds(_ other: String) throws(DirectoryFailure) -> Bool {
    let other = try SitePlace.realPath(other).utf8
    let real = try SitePlace.realPath(path).utf8
    guard other.starts(with: real) else { return false }
    return other.count == real.count || other.dropFirst(real.count).first == UInt8(ascii: "/")
  }

  /// Begins a new site and leaves the published one alone.
  ///
  /// Whatever would keep the new site from being published is found now: another build of it, a
  /// folder that may not be written, a file system that cannot exchange names. What killed builds
  /// left is removed.
  ///
  /// - Throws: `DirectoryFailure`, after which no tree is left beside the published directory.
  package func stage() throws(DirectoryFailure) -> StagedSite {
    let place = try SitePlace(path: path)
    let published = try place.published()
    let lock = try DirectoryLock(at: place)
    do {
      let leftovers = try place.removeLeftovers()
      let name = try place.makeTree(like: published)
      let tree = try place.openTree(name, like: published)
      return StagedSite(place: place, lock: lock, name: name, tree: tree, leftovers: leftovers)
    } catch {
      _ = try? place.removeLeftovers()
      lock.release(at: place)
      throw error
    }
  }
}

extension SitePlace {
  /// Opens a new tree, which takes over the owner and mode of the published one as far as it can
  /// and stay writable.
  fileprivate func openTree(
    _ name: EntryName, like published: FileStatus?
  ) throws(DirectoryFailure) -> Descriptor {
    try DirectoryFailure.naming(.create, pathBeside(name)) { () throws(SystemError) in
      let tree = try Descriptor(directory: name, in: parent)
      try published?.apply(to: tree, keepingAccess: true)
      return tree
    }
  }
}
