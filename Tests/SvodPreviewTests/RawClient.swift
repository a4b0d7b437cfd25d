import NIOCore
import NIOPosix

/// Sends bytes to a port of this machine and reads what comes back, without knowing HTTP.
struct RawClient {
  let port: Int

  /// Everything that comes back until the other side closes the connection.
  func exchange(_ request: String) async throws -> String {
    try await read(after: request) { _ in false }
  }

  /// What comes back until it is enough, or the connection is closed.
  func read(
    after request: String, until isEnough: @escaping @Sendable (String) async throws -> Bool
  ) async throws -> String {
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .connect(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
        }
      }
    return try await channel.executeThenClose { inbound, outbound in
      try await outbound.write(ByteBuffer(string: request))
      var bytes: [UInt8] = []
      for try await buffer in inbound {
        bytes += buffer.readableBytesView
        if try await isEnough(String(decoding: bytes, as: UTF8.self)) { break }
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
