import Foundation
import SvodTestSupport
import Testing

/// The programs of `Tests/Browser`, where `make test` has set up what they need.
enum BrowserTool {
  private static let python = ProcessInfo.processInfo.environment["SVOD_PYTHON"]

  static let isThere = python != nil
  static let absence: Comment = "skipped: no browser tools; run `make test`"

  static func run(_ name: String, _ arguments: [String]) throws -> ChildProcess.Ending {
    let script = Package.root.appending(path: "Tests/Browser/\(name)").path
    return try ChildProcess([try #require(python), script] + arguments).run()
  }
}
