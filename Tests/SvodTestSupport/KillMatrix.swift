import Foundation

/// Kills a command that publishes into a directory, at chosen points, and looks at what is left.
///
/// After every kill the directory must hold the old or the new site, whole, and the next run must
/// succeed, end with the new site and leave nothing beside it that a run without a kill does not.
package struct KillMatrix: Sendable {
  /// What came of killing a command many times.
  package struct Report: Sendable {
    /// Points at which the command was to be killed.
    package internal(set) var points = 0
    /// Runs that were really killed: of several threads another may do the work of the one that
    /// was to be killed, and a moment may come after the end.
    package internal(set) var kills = 0
    /// Killed runs that left the old site.
    package internal(set) var old = 0
    /// Killed runs that left the new site.
    package internal(set) var new = 0
    /// What went wrong, one sentence each.
    package internal(set) var violations: [String] = []
  }

  /// The states that the directory may be in, and what may stand beside it after a run.
  struct States {
    let old: TreeSnapshot
    let new: TreeSnapshot
    let neighbours: [String]
  }

  private let command: [String]
  private let environment: [String: String]
  private let folder: String?
  private let directory: String

  /// Describes the command under test.
  ///
  /// - Parameters:
  ///   - command: A program and its arguments; the same input must give the same site.
  ///   - environment: Variables to be set besides those of this process.
  ///   - folder: The folder to run in; that of this process if nil.
  ///   - directory: The published directory, which holds the old site, or nothing where a first
  ///     publication is tested. It gets its old state back after every run. The folder around it
  ///     belongs to the test.
  package init(
    command: [String], environment: [String: String] = [:], folder: String? = nil,
    directory: String
  ) {
    self.command = command
    self.environment = environment
    self.folder = folder
    self.directory = directory
  }

  /// Why calls cannot be counted on this machine, or nil if they can.
  package static var obstacle: String? {
    guard ChildProcess.isInstalled("strace") else { return "strace is not installed" }
    let trial = try? ChildProcess(["strace", "-f", "-qq", "-o", "/dev/null", "true"]).run()
    return trial?.succeeded == true ? nil : "strace may not trace processes here"
  }

  /// Kills the command once at each call that makes, renames or removes a name, just before it.
  ///
  /// - Parameter limit: As many such calls as the command may make.
  /// - Returns: What was left after each kill and after the run that followed it.
  /// - Throws: `Failure` if the command fails without being killed or makes too many such calls.
  package func killAtEveryCall(limit: Int = 150) throws -> Report {
    let states = try publishOnce()
    let around = URL(filePath: directory).deletingLastPathComponent().path
    let calls = try NameCall.all(in: around, madeBy: traced)
    guard calls.count <= limit else { throw Failure.tooManyCalls(calls.count) }
    try states.old.restore(to: directory)
    var report = Report()
    for call in calls {
      let killed = run(call.killing(command))
      try check(killed.run(), at: call.description, states, &report)
    }
    return report
  }

  /// Kills the command at moments spread over the time that it takes.
  ///
  /// - Parameters:
  ///   - count: The number of moments.
  ///   - seed: Chooses the moments, as fractions of the time measured here.
  /// - Returns: What was left after each kill and after the run that followed it.
  /// - Throws: `Failure` if the command fails without being killed.
  package func killAtRandomMoments(_ count: Int = 20, seed: UInt64) throws -> Report {
    let states = try publishOnce()
    try states.old.restore(to: directory)
    let whole = try ContinuousClock().measure { try succeed() }
    try states.old.restore(to: directory)
    var report = Report()
    var fractions = SeededFractions(seed: seed)
    for number in 0..<count {
      let moment = whole * ((Double(number) + fractions.next()) / Double(count))
      let killed = try run(command).run(killedAfter: moment)
      try check(killed, at: "after \(moment)", states, &report)
    }
    return report
  }
}

extension KillMatrix {
  /// Why a command cannot be tested by killing it.
  package enum Failure: Error, Equatable {
    case commandFailed(errors: String)
    case nothingChanges
    case tooManyCalls(Int)
  }

  private func run(_ command: [String]) -> ChildProcess {
    ChildProcess(command, environment: environment, folder: folder)
  }

  private func traced(_ tracer: [String]) throws {
    let ending = try run(tracer + command).run()
    guard ending.succeeded else { throw Failure.commandFailed(errors: ending.errors) }
  }

  private func succeed() throws {
    try traced([])
  }

  /// Runs the command undisturbed, to learn what it makes of the directory.
  private func publishOnce() throws -> States {
    let old = try TreeSnapshot(of: directory)
    try succeed()
    let new = try TreeSnapshot(of: directory)
    guard old != new else { throw Failure.nothingChanges }
    let states = States(old: old, new: new, neighbours: try neighbours())
    try old.restore(to: directory)
    return states
  }

  private func check(
    _ ending: ChildProcess.Ending, at point: String, _ states: States, _ report: inout Report
  ) throws {
    let left = try TreeSnapshot(of: directory)
    report.points += 1
    if ending.wasKilled { report.kills += 1 }
    if ending.wasKilled, left == states.old { report.old += 1 }
    if ending.wasKilled, left == states.new { report.new += 1 }
    if !ending.wasKilled, !ending.succeeded {
      report.violations.append("\(point): the run failed by itself: \(ending.errors)")
    }
    if left != states.new, left != states.old || !ending.wasKilled {
      let places = left.differences(from: states.new).prefix(5)
      report.violations.append("\(point): half a site, unlike the new one at \(places)")
    }
    try checkNextRun(after: point, states, &report)
    try states.old.restore(to: directory)
  }

  private func checkNextRun(
    after point: String, _ states: States, _ report: inout Report
  ) throws {
    let next = try run(command).run()
    if !next.succeeded {
      report.violations.append("\(point): the next run failed: \(next.errors)")
    }
    let places = try TreeSnapshot(of: directory).differences(from: states.new).prefix(5)
    if !places.isEmpty {
      report.violations.append("\(point): the next run made another site at \(places)")
    }
    let strangers = Set(try neighbours()).subtracting(states.neighbours)
    if !strangers.isEmpty {
      report.violations.append("\(point): the next run left \(strangers.sorted())")
    }
  }

  private func neighbours() throws -> [String] {
    let real = URL(filePath: directory).resolvingSymlinksInPath().deletingLastPathComponent()
    return try FileManager.default.contentsOfDirectory(atPath: real.path).sorted()
  }
}
