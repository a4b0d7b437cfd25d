import SvodTestSupport
import Testing

/// The matrix itself must notice what it is there to notice.
struct KillMatrixTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("old", to: "Site/one.html")
    try folder.write("old", to: "Site/two.html")
  }

  private func matrix(_ script: String) -> KillMatrix {
    KillMatrix(command: ["sh", "-c", script], folder: folder.path, directory: folder["Site"])
  }

  @Test func noticesHalfASite() throws {
    if let obstacle = KillMatrix.obstacle { return print("skipped: \(obstacle)") }
    let report = try matrix("echo 1 > Site/one.html; echo 2 > Site/two.html").killAtEveryCall()
    #expect(report.kills == 2)
    #expect(report.violations.count == 1)
    #expect(report.violations.allSatisfy { $0.contains("half a site") })
  }

  @Test func noticesWhatTheNextRunDoesNotClean() throws {
    if let obstacle = KillMatrix.obstacle { return print("skipped: \(obstacle)") }
    let script = "n=$$; : > left-$n; echo 1 > Site/one.html; rm left-$n"
    let report = try matrix(script).killAtEveryCall()
    #expect(report.violations.contains { $0.contains("the next run left [\"left-") })
  }

  @Test func refusesACommandThatFails() throws {
    #expect(throws: KillMatrix.Failure.commandFailed(errors: "no\n")) {
      try matrix("echo no >&2; exit 3").killAtRandomMoments(seed: 1)
    }
  }

  @Test func refusesACommandThatChangesNothing() throws {
    #expect(throws: KillMatrix.Failure.nothingChanges) {
      try matrix("true").killAtRandomMoments(seed: 1)
    }
  }

  @Test func refusesMoreCallsThanItWasAllowed() throws {
    if let obstacle = KillMatrix.obstacle { return print("skipped: \(obstacle)") }
    #expect(throws: KillMatrix.Failure.tooManyCalls(2)) {
      try matrix("echo 1 > Site/one.html; echo 2 > Site/two.html").killAtEveryCall(limit: 1)
    }
  }
}
