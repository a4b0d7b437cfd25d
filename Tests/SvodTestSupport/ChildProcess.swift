import Foundation

/// A program run to its end, or to the moment at which it is killed.
package struct ChildProcess: Sendable {
  /// What is known of a program that has ended.
  package struct Ending: Equatable, Sendable {
    /// The exit code, or the number of the signal that ended it.
    package let code: Int32
    package let wasSignalled: Bool
    /// Standard output.
    package let output: String
    /// Standard error.
    package let errors: String

    package var succeeded: Bool { !wasSignalled && code == 0 }
    package var wasKilled: Bool { wasSignalled && code == SIGKILL }
  }

  private let command: [String]
  private let environment: [String: String]
  private let folder: String?

  /// Describes a run.
  ///
  /// - Parameters:
  ///   - command: A program, by path or by name, and its arguments.
  ///   - environment: Variables to be set besides those of this process.
  ///   - folder: The folder to run in; that of this process if nil.
  package init(
    _ command: [String], environment: [String: String] = [:], folder: String? = nil
  ) {
    self.command = command
    self.environment = environment
    self.folder = folder
  }

  /// Runs the program, and kills it after a time if one is given and it still runs.
  package func run(killedAfter delay: Duration? = nil) throws -> Ending {
    let streams = try TemporaryFolder()
    let child = try start(streams)
    if let delay {
      usleep(UInt32(delay / .microseconds(1)))
      // Until it is waited for, the number belongs to the child even when it has ended.
      kill(child, SIGKILL)
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7f
    return Ending(
      code: signal == 0 ? (status >> 8) & 0xff : signal, wasSignalled: signal != 0,
      output: (try? streams.text(of: "output")) ?? "",
      errors: (try? streams.text(of: "errors")) ?? "")
  }

  /// Starts the program in the place of a shell that has arranged its folder and streams.
  ///
  /// Not by `Process` of Foundation, which waits for the child by itself: its number could belong
  /// to another process by the time of the kill.
  private func start(_ streams: TemporaryFolder) throws -> pid_t {
    let script =
      #"cd "$0" && to=$1 && shift && exec "$@" > "$to/output" 2> "$to/errors" < /dev/null"#
    let words = ["sh", "-c", script, folder ?? ".", streams.path] + command
    let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    var arguments = words.map { strdup($0) } + [nil]
    var settings = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for copy in arguments + settings { free(copy) } }
    var child: pid_t = 0
    let error = posix_spawn(&child, "/bin/sh", nil, nil, &arguments, &settings)
    if error != 0 { throw POSIXError(POSIXErrorCode(rawValue: error) ?? .EIO) }
    return child
  }

  /// Whether a program stands in one of the folders of `PATH`.
  package static func isInstalled(_ program: String) -> Bool {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
  }

  /// The path of an executable that was built together with the running tests.
  package static func built(_ name: String) -> String? {
    let bundles = CommandLine.arguments.compactMap { argument in
      argument.range(of: ".xctest").map { URL(filePath: String(argument[..<$0.lowerBound])) }
    }
    return bundles.map { $0.deletingLastPathComponent().path + "/" + name }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
