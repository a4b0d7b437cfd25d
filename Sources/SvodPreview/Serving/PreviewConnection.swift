import NIOCore
import NIOHTTP1

/// One connection of a browser: its requests are answered one after another.
struct PreviewConnection: Sendable {
  private typealias Writer = NIOAsyncChannelOutboundWriter<HTTPServerResponsePart>

  let editions: PreviewEditions
  let port: Int

  /// Answers until the browser closes the connection.
  func serve(_ connection: PreviewServer.Connection) async throws {
    try await connection.executeThenClose { inbound, outbound in
      var asked: HTTPRequestHead?
      for try await part in inbound {
        switch part {
        case .head(let head): asked = head
        case .body: continue
        case .end:
          guard let head = asked else { continue }
          let response = editions.current.response(to: PreviewRequest(head), port: port)
          switch response.body {
          case .bytes(let bytes): try await outbound.write(response, bytes, to: head)
          case .events: return try await tell(response, over: outbound, of: connection.channel)
          }
          if !head.isKeepAlive { return }
        }
      }
    }
  }

  private func tell(
    _ response: PreviewResponse, over outbound: Writer, of channel: any Channel
  ) async throws {
    let (marks, stop) = editions.marks()
    channel.closeFuture.whenComplete { _ in stop() }
    try await outbound.write(.head(response.head(keepsAlive: true)))
    try await EventStream(marks: marks).run { frame in
      try await outbound.write(.body(.byteBuffer(ByteBuffer(string: frame))))
    }
  }
}

extension NIOAsyncChannelOutboundWriter<HTTPServerResponsePart> {
  fileprivate func write(
    _ response: PreviewResponse, _ bytes: [UInt8], to request: HTTPRequestHead
  ) async throws {
    let head = HTTPServerResponsePart.head(response.head(keepsAlive: request.isKeepAlive))
    let body =
      bytes.isEmpty ? [] : [HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(bytes: bytes)))]
    try await write(contentsOf: [head] + body + [.end(nil)])
  }
}

extension PreviewRequest {
  fileprivate init(_ head: HTTPRequestHead) {
    self.init(
      head.method.rawValue, head.uri, hosts: head.headers["Host"],
      knownTags: head.headers["If-None-Match"])
  }
}

extension PreviewResponse {
  fileprivate func head(keepsAlive: Bool) -> HTTPResponseHead {
    var headers = HTTPHeaders(fields.map { ($0.name, $0.value) })
    if !keepsAlive { headers.add(name: "Connection", value: "close") }
    return HTTPResponseHead(
      version: .http1_1, status: HTTPResponseStatus(statusCode: status.rawValue), headers: headers)
  }
}
