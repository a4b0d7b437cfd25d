import Foundation
import SvodDirectory
import SvodTestSupport
import Testing

/// What the system may refuse, and that the published site survives it.
struct RefusalTests {
  private let folder: TemporaryFolder
  private let before: TreeSnapshot

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("old", to: "Site/index.html")
    try folder.write("old", to: "Site/a/index.html")
    before = try TreeSnapshot(of: folder["Site"])
  }

  private func expectRefusal(_ ending: ChildProcess.Ending, saying words: String) throws {
    #expect(!ending.succeeded)
    #expect(!ending.wasSignalled)
    #expect(ending.errors.contains(words), "\(ending.errors)")
    #expect(try TreeSnapshot(of: folder["Site"]) == before)
    #expect(try folder.names == ["Site"])
  }

  @Test(arguments: [
    ("renameat2:error=EINVAL:when=1", "cannot exchange two names in one step"),
    ("renameat2:error=ENOSYS:when=1", "cannot exchange two names in one step"),
    ("renameat2:error=EIO:when=2", "cannot replace"),
    ("renameat:error=EBUSY", "may not be moved: Device or resource busy"),
    ("renameat:retval=0", "cannot exchange two names in one step"),
    ("mkdirat:error=EROFS:when=1", "cannot create"),
    ("mkdirat:error=EDQUOT:when=4", "cannot create organizations"),
    ("write:error=ENOSPC:when=1", "No space left on device"),
  ])
  func leavesTheSiteAsItWas(fault: String, words: String) throws {
    guard let tracer = Probe.tracer(injecting: fault) else { return }
    try expectRefusal(Probe.run(on: folder["Site"], behind: tracer), saying: words)
  }

  @Test func repeatsInterruptedCalls() throws {
    guard let tracer = Probe.tracer(injecting: "openat,flock,mkdirat,write:error=EINTR:when=1")
    else { return }
    #expect(try Probe.run(on: folder["Site"], behind: tracer).succeeded)
    #expect(try folder.text(of: "Site/organizations/2/index.html") == "new")
    #expect(try folder.names == ["Site"])
  }

  @Test func keepsTheNewSiteWhenTheOldOneCannotBeRemoved() throws {
    // The three removals before this one tidy up after the trial of the exchange.
    guard let tracer = Probe.tracer(injecting: "unlinkat:error=EBUSY:when=3+") else { return }
    let ending = try Probe.run(on: folder["Site"], behind: tracer)
    #expect(ending.succeeded)
    #expect(ending.errors.contains("cannot remove"))
    #expect(try folder.text(of: "Site/organizations/2/index.html") == "new")
    #expect(try folder.names.count == 3)
    #expect(try Probe.run(on: folder["Site"]).succeeded)
    #expect(try folder.names == ["Site"])
  }

  @Test func refusesAFolderThatMayNotBeWritten() throws {
    try folder.setMode(0o555, of: "")
    defer { try? folder.setMode(0o755, of: "") }
    var words: [String] = []
    if geteuid() == 0 {
      guard ChildProcess.isInstalled("setpriv") else {
        return print("skipped: an administrator may write everywhere, and setpriv is missing")
      }
      words = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    }
    try expectRefusal(Probe.run(on: folder["Site"], behind: words), saying: "Permission denied")
  }

  @Test func leavesTheSiteAsItWasOnAFullDisk() throws {
    let mount = ["mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", folder["disk"]]
    try folder.makeFolder("disk")
    guard geteuid() == 0, try ChildProcess(mount).run().succeeded else {
      return print("skipped: a small disk can only be mounted by an administrator")
    }
    defer { _ = try? ChildProcess(["umount", folder["disk"]]).run() }
    #expect(try Probe.run(on: folder["disk/Site"]).succeeded)
    let published = try TreeSnapshot(of: folder["disk/Site"])
    let ending = try Probe.run(on: folder["disk/Site"], pages: 100, bytes: 5000)
    #expect(ending.errors.contains("No space left on device"), "\(ending.errors)")
    #expect(try TreeSnapshot(of: folder["disk/Site"]) == published)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder["disk"]) == ["Site"])
  }

  @Test func refusesAMountedVolume() throws {
    let mount = ["mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", folder["Site"]]
    guard geteuid() == 0, try ChildProcess(mount).run().succeeded else {
      return print("skipped: a volume can only be mounted by an administrator")
    }
    let ending = try Probe.run(on: folder["Site"])
    #expect(try ChildProcess(["umount", folder["Site"]]).run().succeeded)
    try expectRefusal(ending, saying: "may not be moved")
  }
}
