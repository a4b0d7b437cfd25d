/// The editions as a browser hears of them: server-sent events, HTML Standard, § 9.2.
struct EventStream: Sendable {
  /// Keeps connections that nothing happens on from being taken for dead.
  static let heartbeat = ": \n\n"

  let marks: AsyncStream<String>
  var heartbeatPeriod = Duration.seconds(15)

  /// Writes frames until the marks end or nobody reads any more.
  ///
  /// - Throws: what writing throws.
  func run(write: @escaping @Sendable (String) async throws -> Void) async throws {
    try await withThrowingTaskGroup { group in
      group.addTask { try await tell(write) }
      group.addTask { try await beat(write) }
      // Either ends with the other: after the last mark, or when a browser has gone.
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func tell(_ write: @Sendable (String) async throws -> Void) async throws {
    for await mark in marks { try await write(Self.frame(mark)) }
  }

  private func beat(_ write: @Sendable (String) async throws -> Void) async throws {
    while true {
      try await Task.sleep(for: heartbeatPeriod)
      try await write(Self.heartbeat)
    }
  }

  /// The event of one edition, with the time in milliseconds after which to connect again.
  static func frame(_ mark: String) -> String {
    "retry: 1000\nevent: edition\ndata: \(mark)\n\n"
  }
}
