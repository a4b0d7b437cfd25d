import Foundation
import SvodTestSupport
import Testing

/// A small section and the site that it must become: a folder of `Cases`.
///
/// An author writes `Content/` and, where only some pages matter, `pages.txt` with their paths.
/// Everything else is recorded: `files.txt` with the names of all files of the site, `Expected/`
/// with the pages, `diagnostics.txt` with the findings as printed. A section with errors has its
/// findings alone. The stylesheet is not kept and its hash is left out, so that a new look does
/// not change a page.
struct GoldenCase: CustomTestStringConvertible {
  let name: String

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Cases")

  /// Every folder of `Cases`, sorted by name.
  static func all() throws -> [GoldenCase] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !$0.hasPrefix(".") }.sorted().map(GoldenCase.init)
  }

  /// Whether the run writes what it made instead of comparing; never on a machine of CI.
  static var isRecording: Bool {
    let variables = ProcessInfo.processInfo.environment
    return variables["SVOD_RECORD"] == "1" && variables["CI"] != "true"
  }

  var testDescription: String { name }

  private var place: URL { Self.folder.appending(path: name) }

  /// The recorded files as the case holds them.
  func kept() throws -> [String: Data] {
    try TreeSnapshot(of: place.path).files
      .filter { $0.key != "pages.txt" && !$0.key.hasPrefix("Content/") }
  }

  /// The recorded files as they would be written now.
  func made() throws -> [String: Data] {
    let folder = try TemporaryFolder()
    let built = try Svod.run(
      "build", "--templates", Package.templates, "--output", folder["Site"], in: place.path)
    try #require(!built.wasSignalled && built.code <= 1, "\(built.errors)")
    var files: [String: Data] = [:]
    let findings = Self.findings(in: built.errors)
    if !findings.isEmpty { files["diagnostics.txt"] = Data(findings.utf8) }
    guard built.code == 0 else { return files }
    let site = try Self.withoutHashes(TreeSnapshot(of: folder["Site"]).files)
    files["files.txt"] = Self.lines(site.keys.sorted())
    for page in try pages(of: site) {
      let bytes: Data = try #require(site[page], "\(name) has no page \(page)")
      files["Expected/\(page)"] = bytes
    }
    return files
  }

  /// Replaces what is kept.
  func record(_ files: [String: Data]) throws {
    for name in try kept().keys {
      try FileManager.default.removeItem(at: place.appending(path: name))
    }
    for (name, bytes) in files {
      let file = place.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: file)
    }
  }

  private func pages(of site: [String: Data]) throws -> [String] {
    let list = place.appending(path: "pages.txt")
    guard FileManager.default.fileExists(atPath: list.path) else {
      return site.keys.filter { $0.hasSuffix(".html") }
    }
    return try String(contentsOf: list, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// What is said before the last line, which sums up the run.
  private static func findings(in errors: String) -> String {
    errors.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { !$0.hasPrefix("Раздел ") }.map { $0 + "\n" }.joined()
  }

  private static func withoutHashes(_ site: [String: Data]) -> [String: Data] {
    let files = site.map { name, bytes in
      (withoutHash(name), Data(withoutHash(String(decoding: bytes, as: UTF8.self)).utf8))
    }
    return Dictionary(uniqueKeysWithValues: files)
  }

  private static func withoutHash(_ text: String) -> String {
    text.replacing(/assets\/((?:[a-z]+\/)?[a-z]+(?:-[0-9]+)?)\.[0-9a-f]{16}\./) {
      "assets/\($0.output.1).HASH."
    }
  }

  private static func lines(_ names: [String]) -> Data {
    Data(names.map { $0 + "\n" }.joined().utf8)
  }
}
