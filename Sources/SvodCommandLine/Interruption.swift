import Dispatch
import Foundation

/// Ctrl-C and a system that asks to end, as the end of a task.
enum Interruption {
  private static let signals = [SIGINT, SIGTERM]

  /// Runs until the work ends by itself or somebody asks the program to end.
  ///
  /// - Throws: what the work throws; nothing when it was asked to end.
  static func running(_ work: @escaping @Sendable () async throws -> Void) async throws {
    let (requests, request) = AsyncStream.makeStream(of: Void.self)
    let sources = signals.map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler { request.yield() }
      source.activate()
      return source
    }
    defer { for source in sources { source.cancel() } }
    try await withThrowingTaskGroup { group in
      group.addTask { try await work() }
      group.addTask { for await _ in requests { return } }
      defer { group.cancelAll() }
      try await group.next()
    }
  }
}
