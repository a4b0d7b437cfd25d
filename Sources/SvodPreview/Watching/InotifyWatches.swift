#if os(Linux)
  import Synchronization

  #if canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// The watches that the kernel keeps for us, one a folder: inotify(7).
  ///
  /// Events are a hint that something has changed, never a description of what: after each burst
  /// of them the folders are listed anew and everything is read. So a folder made a moment ago, a
  /// file moved into place and an overflowing queue need no care of their own.
  final class InotifyWatches: Sendable {
    private struct Watches {
      /// Folders and linked files of which every event counts.
      var whole: Set<Int32> = []
      /// Folders that hold a watched folder, and its name: only that name counts.
      var parents: [Int32: Set<String>] = [:]
    }

    private static let mask =
      IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
      | IN_DELETE_SELF | IN_MOVE_SELF

    private let descriptor: Int32
    private let roots: [String]
    private let watches = Mutex(Watches())

    /// Nil when the kernel gives no more queues.
    init?(of roots: [String]) {
      descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      guard descriptor >= 0 else { return nil }
      self.roots = roots
    }

    deinit { close(descriptor) }

    /// Another descriptor of the same queue, to read events from; whoever reads closes it.
    func copyOfDescriptor() -> Int32 { dup(descriptor) }

    /// Watches exactly what has been listed.
    ///
    /// - Returns: whether the kernel had a watch for everything; of what has gone since, only a
    ///   folder around a given one counts, for nothing would tell that it has come back.
    func follow(_ listing: FolderListing) -> Bool {
      watches.withLock { watches in
        var next = Watches()
        for (folder, name) in roots.compactMap(Self.parent) {
          guard let watch = add(folder), watch >= 0 else { return false }
          next.parents[watch, default: []].insert(name)
        }
        for path in listing.folders + listing.linkedFiles {
          guard let watch = add(path) else { return false }
          if watch >= 0 { next.whole.insert(watch) }
        }
        let old = watches.whole.union(watches.parents.keys)
        for watch in old.subtracting(next.whole).subtracting(next.parents.keys) {
          inotify_rm_watch(descriptor, watch)
        }
        watches = next
        return true
      }
    }

    /// The number of the watch; negative when the path has gone or is closed to us, nil when the
    /// kernel has no more watches.
    private func add(_ path: String) -> Int32? {
      let watch = inotify_add_watch(descriptor, path, UInt32(Self.mask))
      return watch < 0 && (errno == ENOSPC || errno == ENOMEM) ? nil : watch
    }

    /// Whether any of the events means that a file of ours has changed.
    func matter(_ events: [InotifyEvent]) -> Bool {
      watches.withLock { watches in
        events.contains { event in
          if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { return true }
          if event.mask & UInt32(IN_IGNORED) != 0 { return false }
          if watches.whole.contains(event.watch), !FolderListing.isPassedOver(event.name) {
            return true
          }
          return watches.parents[event.watch]?.contains(event.name) == true
        }
      }
    }

    /// The folder that holds a watched one, and the name under which it does.
    private static func parent(of root: String) -> (folder: String, name: String)? {
      let parts = root.split(separator: "/")
      guard let name = parts.last, name != ".", name != ".." else { return nil }
      let way = parts.dropLast().joined(separator: "/")
      if root.hasPrefix("/") { return ("/" + way, String(name)) }
      return (way.isEmpty ? "." : way, String(name))
    }
  }
#endif
