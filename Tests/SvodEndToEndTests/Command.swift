import Foundation
import SvodTestSupport
import Testing

/// Where the package's own files lie.
enum Package {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let templates = root.appending(path: "Templates").path

  static let demonstration = root.appending(path: "Content").path
}

/// `svod` as it was built together with the tests.
enum Svod {
  static func program() throws -> String {
    try #require(ChildProcess.built("svod"))
  }

  /// The words of a command line.
  static func command(_ arguments: String...) throws -> [String] {
    [try program()] + arguments
  }

  static func run(_ arguments: String..., in folder: String? = nil) throws -> ChildProcess.Ending {
    try run(arguments, in: folder)
  }

  static func run(_ arguments: [String], in folder: String?) throws -> ChildProcess.Ending {
    try ChildProcess([program()] + arguments, folder: folder).run()
  }

  /// Builds a section into a folder of the test's own; the build must succeed.
  static func build(_ content: String, to site: String) throws -> [String: Data] {
    let built = try run(
      "build", "--content", content, "--templates", Package.templates, "--output", site)
    try #require(built.succeeded, "\(built.errors)")
    return try TreeSnapshot(of: site).files
  }
}

extension TemporaryFolder {
  /// Writes files by their paths.
  func write(_ files: [String: String]) throws {
    for (name, text) in files { try write(text, to: name) }
  }
}
