import Foundation

/// A system call that makes, renames or removes a name, told by its number of order.
///
/// `strace` counts a call to be tampered with by its kind and by thread, so the order is told so
/// too. With several threads the first to reach the number is the one that is killed, and the
/// whole process with it.
struct NameCall: Hashable, Comparable, CustomStringConvertible {
  let kind: String
  let order: Int

  var description: String { "\(kind) number \(order)" }

  static func < (left: NameCall, right: NameCall) -> Bool {
    (left.kind, left.order) < (right.kind, right.order)
  }

  private static let kinds = [
    "creat", "link", "linkat", "mkdir", "mkdirat", "mknod", "mknodat", "open", "openat",
    "openat2", "rename", "renameat", "renameat2", "rmdir", "symlink", "symlinkat", "unlink",
    "unlinkat",
  ]

  /// Every such call of a run, sorted; calls of two threads with one number are one.
  ///
  /// A file of its own that a command makes elsewhere, by a path from the root, changes nothing of
  /// what is published: there a kill is one between two calls here.
  ///
  /// - Parameters:
  ///   - folder: where names matter; all names relative to an open folder do.
  ///   - run: Runs the command behind the words of a tracer.
  /// - Returns: The calls to be killed at, one after another.
  /// - Throws: What the run throws, and an error if it left no log.
  static func all(
    in folder: String, madeBy run: ([String]) throws -> Void
  ) throws -> [NameCall] {
    let log = FileManager.default.temporaryDirectory.appending(path: "calls-\(UUID()).log")
    defer { try? FileManager.default.removeItem(at: log) }
    // A question mark lets pass the kinds that a machine does not have.
    let set = kinds.map { "?" + $0 }.joined(separator: ",")
    try run(["strace", "-f", "-qq", "-o", log.path, "-e", "signal=none", "-e", "trace=" + set])
    return Set(calls(in: try String(contentsOf: log, encoding: .utf8), within: folder)).sorted()
  }

  /// The command behind a tracer that kills it on entering the call, before it takes effect.
  func killing(_ command: [String]) -> [String] {
    let injection = "inject=\(kind):signal=KILL:when=\(order)"
    return ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=" + kind, "-e", injection]
      + command
  }

  /// Reads the lines `PID name(arguments) = result` of a log.
  static func calls(in log: String, within folder: String) -> [NameCall] {
    var counts: [Substring: [Substring: Int]] = [:]
    var calls: [NameCall] = []
    for line in log.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1)
      guard words.count == 2, let parenthesis = words[1].firstIndex(of: "(") else { continue }
      let kind = words[1][..<parenthesis].drop { $0 == " " }
      guard kinds.contains(String(kind)) else { continue }
      let order = counts[words[0], default: [:]][kind, default: 0] + 1
      counts[words[0], default: [:]][kind] = order
      // Opening a file makes a name only when it may create the file.
      if kind.hasPrefix("open"), !words[1].contains("O_CREAT") { continue }
      if words[1].contains("\"/"), !words[1].contains("\"" + folder) { continue }
      calls.append(NameCall(kind: String(kind), order: order))
    }
    return calls
  }
}
