import Foundation
import SvodPublishing
import SvodTestSupport
import Testing

@testable import SvodPreview

/// A running preview and real requests.
@Suite(.serialized, .timeLimit(.minutes(2)))
struct ServingTests {
  private let sample: PreviewSample

  init() throws {
    sample = try PreviewSample()
  }

  /// Runs a preview of the sample and a test against it.
  private func withPreview(
    by method: FolderWatch.Method = .events,
    _ body: @escaping @Sendable (RawClient, _ host: String) async throws -> Void
  ) async throws {
    let (addresses, opened) = AsyncStream.makeStream(of: String.self)
    let sample = sample
    let preview = Preview(
      port: 0, folders: [sample.folders.content, sample.folders.templates], watchingBy: method
    ) {
      sample.read()
    }
    try await withThrowingTaskGroup { group in
      group.addTask {
        try await preview.run { event in
          switch event {
          case .opened(let address, _): opened.yield(address)
          case .read: break
          }
        }
      }
      var address = addresses.makeAsyncIterator()
      let words = try #require(await address.next()).split(separator: "/")
      let host = String(words[1])
      let port = try #require(host.split(separator: ":").last.flatMap { Int($0) })
      try await body(RawClient(port: port), host)
      group.cancelAll()
    }
  }

  private static func get(_ path: String, _ host: String, _ more: String = "") -> String {
    "GET \(path) HTTP/1.1\r\nHost: \(host)\r\n\(more)\r\n"
  }

  @Test func answersOverARealConnection() async throws {
    try await withPreview { client, host in
      let answer = try await client.exchange(
        Self.get("/monitoring/", host, "Connection: close\r\n"))

      #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
      #expect(answer.contains("Content-Type: text/html; charset=utf-8\r\n"))
      #expect(answer.contains("Опытный район"))
      #expect(answer.hasSuffix("</html>\n"))
    }
  }

  @Test func answersSeveralRequestsOfOneConnectionInTheirOrder() async throws {
    try await withPreview { client, host in
      let answer = try await client.exchange(
        Self.get("/", host) + "HEAD /monitoring/ HTTP/1.1\r\nHost: \(host)\r\n\r\n"
          + Self.get("/monitoring/%2e%2e/secret", host)
          + "POST /monitoring/ HTTP/1.1\r\nHost: \(host)\r\nContent-Length: 3\r\n\r\nabc"
          + Self.get("/monitoring/nowhere", host, "Connection: close\r\n"))
      let statuses = answer.matches(of: /HTTP\/1\.1 (\d+)\s/).map(\.output.1)

      #expect(statuses == ["302", "200", "400", "405", "404"])
    }
  }

  @Test func refusesAForeignHostAndBrokenRequestsAndGoesOn() async throws {
    try await withPreview { client, host in
      let foreign = try await client.exchange(
        Self.get("/monitoring/", "evil.example", "Connection: close\r\n"))
      let broken = try await client.exchange("nonsense\r\n\r\n")
      let nobody = try await client.exchange("GET /monitoring/ HTTP/1.0\r\n\r\n")
      let sound = try await client.exchange(
        Self.get("/monitoring/", host, "Connection: close\r\n"))

      #expect(foreign.hasPrefix("HTTP/1.1 403 "))
      #expect(broken.hasPrefix("HTTP/1.1 400 "))
      #expect(nobody.hasPrefix("HTTP/1.1 403 "))
      #expect(sound.hasPrefix("HTTP/1.1 200 "))
    }
  }

  @Test(arguments: [FolderWatch.Method.events, .polling])
  func anEditReachesAnOpenStreamAndThePage(method: FolderWatch.Method) async throws {
    let sample = sample
    try await withPreview(by: method) { client, host in
      let readings = Kept(0)
      let stream = try await client.read(
        after: Self.get("/monitoring/_svod/events", host)
      ) { text in
        if text.contains("-1\n\n"), readings.change({ $0 += 1 }) == 1 {
          try sample.write(numerator: 16)
        }
        return text.contains("-2\n\n")
      }
      let page = try await client.exchange(
        Self.get(PreviewSample.indicatorPage, host, "Connection: close\r\n"))

      #expect(stream.contains("Content-Type: text/event-stream"))
      #expect(page.withPlainBlanks.contains("16 из 20"))
    }
  }

  @Test func writesNothing() async throws {
    let before = try TreeSnapshot(of: sample.folder.path)
    try await withPreview { client, host in
      _ = try await client.exchange(Self.get("/monitoring/", host, "Connection: close\r\n"))
    }

    #expect(try TreeSnapshot(of: sample.folder.path) == before)
  }

  @Test func aPortThatIsTakenIsSaid() async throws {
    let first = try await PreviewServer(taking: 0)

    await #expect(throws: PreviewFailure.portTaken(first.port)) {
      _ = try await PreviewServer(taking: first.port)
    }
    let edition = PreviewEdition(first: sample.read(), run: "run")
    let serving = Task { try await first.serve(PreviewEditions(first: edition)) }
    serving.cancel()
    _ = await serving.result
  }
}

/// Server-sent events without a connection.
struct EventStreamTests {
  @Test func tellsEveryMarkAndEndsWithTheLast() async throws {
    let (marks, mark) = AsyncStream.makeStream(of: String.self)
    mark.yield("run-1")
    mark.yield("run-2")
    mark.finish()
    let written = Kept("")

    try await EventStream(marks: marks).run { frame in written.change { $0 += frame } }

    #expect(
      written.value == """
        retry: 1000
        event: edition
        data: run-1

        retry: 1000
        event: edition
        data: run-2


        """)
  }

  @Test func beatsWhileNothingHappensAndEndsWhenNobodyReads() async throws {
    struct Gone: Error {}
    let (marks, mark) = AsyncStream.makeStream(of: String.self)
    let beats = Kept(0)

    await #expect(throws: Gone.self) {
      try await EventStream(marks: marks, heartbeatPeriod: .milliseconds(5)).run { frame in
        #expect(frame == EventStream.heartbeat)
        if beats.change({ $0 += 1 }) == 3 { throw Gone() }
      }
    }
    mark.finish()
  }

  @Test func everybodyHearsOfTheNextEdition() async throws {
    let reading = PreviewReading(source: nil, diagnostics: [])
    let editions = PreviewEditions(first: PreviewEdition(first: reading, run: "run"))
    let listeners = (1...3).map { _ in editions.marks() }

    _ = editions.follow(reading)
    for listener in listeners { listener.stop() }

    for listener in listeners {
      var heard: [String] = []
      for await mark in listener.marks { heard.append(mark) }
      #expect(heard == ["run-2"])
    }
  }
}
