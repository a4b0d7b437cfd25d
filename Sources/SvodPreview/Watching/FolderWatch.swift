/// Hears of changes in folders.
package struct FolderWatch: Sendable {
  /// How changes are heard of.
  package enum Method: Sendable, Hashable {
    /// The system tells.
    case events
    /// The folders are listed again and again.
    case polling
  }

  /// How long is waited for what.
  package struct Pace: Sendable, Hashable {
    /// How long nothing must happen before a change counts as finished.
    package var settling: Duration
    /// How long a change may go on until it is taken as it is.
    var longestSettling: Duration
    /// Between two listings, when polling.
    package var period: Duration

    package init(
      settling: Duration = .milliseconds(50), longestSettling: Duration = .milliseconds(500),
      period: Duration = .milliseconds(300)
    ) {
      self.settling = settling
      self.longestSettling = longestSettling
      self.period = period
    }
  }

  let folders: [String]
  let pace: Pace
  private let start: FolderListing
  #if os(Linux)
    private let watches: InotifyWatches?
  #endif

  /// Begins to watch: changes from this moment on will be told.
  ///
  /// - Parameters:
  ///   - folders: what is watched with all that lies in it.
  ///   - method: `events` becomes `polling` where the system cannot tell.
  ///   - pace: how long is waited for what.
  package init(of folders: [String], by method: Method, pace: Pace = Pace()) {
    self.folders = folders
    self.pace = pace
    #if os(Linux)
      watches = method == .events ? Self.watches(of: folders) : nil
    #endif
    start = FolderListing(of: folders)
  }

  /// How changes are in fact heard of.
  package var method: Method {
    #if os(Linux)
      watches == nil ? .polling : .events
    #else
      .polling
    #endif
  }

  /// Calls the body after every finished change, until the task is cancelled.
  ///
  /// A change during the body's work calls it once more.
  package func forEachChange(_ body: @Sendable () async -> Void) async {
    #if os(Linux)
      if let watches {
        await hear(through: watches, body)
      }
    #endif
    // Only polling, or events that the system has ceased to give, come so far uncancelled.
    await poll(body)
  }

  private func poll(_ body: @Sendable () async -> Void) async {
    var known = start
    while await pause(pace.period) {
      guard FolderListing(of: folders) != known else { continue }
      known = await settledListing()
      await body()
    }
  }

  private func settledListing() async -> FolderListing {
    var listing = FolderListing(of: folders)
    var waited = Duration.zero
    while waited < pace.longestSettling, await pause(pace.settling) {
      waited += pace.settling
      let next = FolderListing(of: folders)
      if next == listing { break }
      listing = next
    }
    return listing
  }

  /// Whether the time has passed; not when the task has been cancelled.
  func pause(_ time: Duration) async -> Bool {
    (try? await Task.sleep(for: time)) != nil
  }
}
