import NIOCore
import NIOHTTP1
import NIOPosix

/// Listens on this machine's own address and answers from the current edition.
struct PreviewServer: Sendable {
  typealias Connection = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>

  /// Never reached from another machine.
  private static let host = "127.0.0.1"

  /// Where we listen.
  let port: Int
  private let channel: NIOAsyncChannel<Connection, Never>

  /// Takes a port; nothing is answered before `serve`.
  ///
  /// - Parameter wanted: the port's number; 0 takes any that is free.
  /// - Throws: `PreviewFailure`.
  init(taking wanted: Int) async throws(PreviewFailure) {
    do {
      channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
        .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
        .bind(host: Self.host, port: wanted) { channel in
          channel.eventLoop.makeCompletedFuture { try Self.connection(over: channel) }
        }
    } catch {
      throw PreviewFailure(error, port: wanted)
    }
    port = channel.channel.localAddress?.port ?? wanted
  }

  private static func connection(over channel: any Channel) throws -> Connection {
    try channel.pipeline.syncOperations.configureHTTPServerPipeline(
      withPipeliningAssistance: false)
    return try Connection(wrappingChannelSynchronously: channel)
  }

  /// Answers until the task is cancelled.
  ///
  /// - Throws: what the system says when listening is no longer possible.
  func serve(_ editions: PreviewEditions) async throws {
    try await channel.executeThenClose { connections in
      try await withThrowingDiscardingTaskGroup { group in
        for try await connection in connections {
          group.addTask {
            // A browser that went away is no reason to stop.
            try? await PreviewConnection(editions: editions, port: port).serve(connection)
          }
        }
      }
    }
  }
}

extension PreviewFailure {
  fileprivate init(_ error: any Error, port: Int) {
    switch (error as? IOError)?.errnoCode {
    case EADDRINUSE: self = .portTaken(port)
    case EACCES, EPERM: self = .portForbidden(port)
    default: self = .refused(reason: "\(error)")
    }
  }
}
