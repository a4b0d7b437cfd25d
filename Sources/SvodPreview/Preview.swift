import NIOPosix

/// Serves a section while it is being written.
///
/// Nothing is written to disk. The last section without errors stays in memory, and its pages are
/// made when they are asked for.
package struct Preview: Sendable {
  /// What happens while the preview runs.
  package enum Event: Sendable {
    /// The preview can be opened in a browser; how changes are heard of.
    case opened(address: String, FolderWatch.Method)
    /// Content and templates have been read, for the first time or again.
    case read(PreviewReading, shown: PreviewFindings.Standing)
  }

  private let port: Int
  private let folders: [String]
  private let method: FolderWatch.Method
  private let read: @Sendable () -> PreviewReading

  /// Describes a preview.
  ///
  /// - Parameters:
  ///   - port: where it listens; 0 takes any port that is free.
  ///   - folders: what is read again when anything in it changes.
  ///   - method: how changes are heard of, where the system allows.
  ///   - read: reads content and templates.
  package init(
    port: Int, folders: [String], watchingBy method: FolderWatch.Method,
    read: @escaping @Sendable () -> PreviewReading
  ) {
    self.port = port
    self.folders = folders
    self.method = method
    self.read = read
  }

  /// Serves until the task is cancelled.
  ///
  /// - Parameter tell: hears what happens.
  /// - Throws: `PreviewFailure` when the port cannot be had.
  package func run(_ tell: @escaping @Sendable (Event) -> Void) async throws {
    let server = try await PreviewServer(taking: port)
    let watch = FolderWatch(of: folders, by: method)
    let run = String(UInt32.random(in: .min ... .max), radix: 36)
    let reading = try await freshReading()
    let editions = PreviewEditions(first: PreviewEdition(first: reading, run: run))
    let first = editions.current
    tell(.opened(address: "http://127.0.0.1:\(server.port)\(first.root)", watch.method))
    tell(.read(reading, shown: first.standing))
    try await withThrowingTaskGroup { group in
      group.addTask { try await server.serve(editions) }
      group.addTask {
        await watch.forEachChange {
          guard let reading = try? await freshReading() else { return }
          tell(.read(reading, shown: editions.follow(reading).standing))
        }
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  /// Reads on a thread of its own, so that answers do not wait for it.
  private func freshReading() async throws -> PreviewReading {
    try await NIOThreadPool.singleton.runIfActive(read)
  }
}
