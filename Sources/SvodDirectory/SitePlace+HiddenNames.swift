/// The names that a build makes beside the published directory.
extension SitePlace {
  var lockName: EntryName { EntryName(hidden + "lock") }

  /// A name for a tree that is being made, never used before.
  func newStagingName() -> EntryName {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    let padding = String(repeating: "0", count: Self.digitCount - digits.count)
    return EntryName(stagingPrefix + padding + digits)
  }

  /// Removes the trees that killed builds left, and nothing of anybody else.
  ///
  /// To be called under the lock: without it these may be trees of a running build.
  ///
  /// - Returns: What could not be removed and why; it stays for the next build.
  func removeLeftovers() throws(DirectoryFailure) -> [DirectoryFailure] {
    let entries = try DirectoryFailure.naming(.open, path) { () throws(SystemError) in
      try parent.entries()
    }
    var failures: [DirectoryFailure] = []
    for entry in entries where entry.isDirectory && isStagingName(entry.name) {
      guard let error = TreeRemoval.removeTree(entry.name, in: parent) else { continue }
      failures.append(.refused(.remove, path: pathBeside(entry.name), error))
    }
    return failures
  }

  /// The path, for messages, of a name in the same folder.
  func pathBeside(_ other: EntryName) -> String {
    String(decoding: path.utf8.dropLast(name.text.utf8.count), as: UTF8.self) + other.text
  }

  private static var digitCount: Int { 16 }

  private var hidden: String { ".\(name.text).svod-" }

  private var stagingPrefix: String { hidden + "staging-" }

  private func isStagingName(_ other: EntryName) -> Bool {
    let prefix = EntryName(stagingPrefix).bytes.dropLast()
    guard other.bytes.starts(with: prefix) else { return false }
    let digits = other.text.utf8.dropFirst(prefix.count)
    return digits.count == Self.digitCount && digits.allSatisfy("0123456789abcdef".utf8.contains)
  }
}
