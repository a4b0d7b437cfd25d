import Foundation
import SvodTestSupport
import Testing

/// `svod preview` as a process, and what a browser sees of it.
@Suite(.serialized)
struct PreviewTests {
  private static let python = ProcessInfo.processInfo.environment["SVOD_PYTHON"]

  @Test(.enabled(if: python != nil, "skipped: no browser tools; run `make test`"))
  func anEditReachesTheBrowser() throws {
    let python = try #require(Self.python)
    let script = Package.root.appending(path: "Tests/Browser/preview.py").path
    let preview = try Svod.command(Package.demonstration, Package.templates)

    let seen = try ChildProcess([python, script] + preview).run()

    #expect(seen.code == 0, "\(seen.output)\(seen.errors)")
  }

  @Test func aPortThatDoesNotExistIsAWrongCall() throws {
    #expect(try Svod.run("preview", "--port", "70000").code == 64)
    #expect(try Svod.run("preview", "--as-of", "yesterday").code == 64)
  }

  @Test func todayIsForPreviewAlone() throws {
    #expect(try Svod.run("build", "--as-of", "today").code == 64)
    #expect(try Svod.run("check", "--as-of", "today").code == 64)
  }

  @Test func aTakenPortIsTheMachinesFailure() throws {
    let folder = try TemporaryFolder()
    try folder.write(SmallSection.files)
    let taken = try TakenPort()

    let refused = try Svod.run(
      "preview", "--templates", Package.templates, "--port", String(taken.number),
      in: folder.path)

    #expect(refused.code == 2)
    #expect(refused.errors.contains("порт \(taken.number) занят"))
  }
}

/// A port on which this test listens until it ends.
private final class TakenPort {
  let number: UInt16
  private let listener: Int32

  init() throws {
    #if canImport(Darwin)
      let listener = socket(AF_INET, SOCK_STREAM, 0)
    #else
      let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isTaken = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 1) == 0
          && getsockname(listener, $0, &length) == 0
      }
    }
    guard isTaken else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    self.listener = listener
    number = UInt16(bigEndian: address.sin_port)
  }

  deinit { close(listener) }
}
