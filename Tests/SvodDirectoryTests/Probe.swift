import SvodTestSupport

/// The probe executable: a small publisher in a process of its own.
enum Probe {
  /// The words that publish pages holding a label.
  static func command(
    on path: String, label: String = "new", pages: Int = 3, threads: Int = 1, bytes: Int = 0
  ) -> [String] {
    let program = ChildProcess.built("SvodDirectoryProbe") ?? "SvodDirectoryProbe"
    return [program, path, label, "\(pages)", "\(threads)", "\(bytes)"]
  }

  static func run(
    on path: String, pages: Int = 3, bytes: Int = 0, behind words: [String] = []
  ) throws -> ChildProcess.Ending {
    try ChildProcess(words + command(on: path, pages: pages, bytes: bytes)).run()
  }

  /// The words of a tracer that makes system calls fail, or nil, after saying so, without one.
  static func tracer(injecting fault: String) -> [String]? {
    if let obstacle = KillMatrix.obstacle {
      print("skipped: \(obstacle)")
      return nil
    }
    return ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "inject=" + fault]
  }
}
