import Foundation
import SvodTestSupport
import Testing

@testable import SvodPreview

/// Both ways to hear of changes, on a real disk.
@Suite(.serialized, .timeLimit(.minutes(2)))
struct FolderWatchTests {
  private static let methods: [FolderWatch.Method] = [.events, .polling]

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("a", to: "Content/a.csv")
    try folder.write("b", to: "Content/data/2021/b.csv")
  }

  /// How often a change is heard of while the edit is made, at most until the first.
  private func heard(
    _ method: FolderWatch.Method, in name: String = "Content",
    waiting time: Duration = .seconds(60),
    _ edit: @escaping @Sendable (TemporaryFolder) throws -> Void
  ) async throws -> Bool {
    let folder = folder
    let watch = FolderWatch(
      of: [folder[name]], by: method,
      pace: .init(settling: .milliseconds(20), period: .milliseconds(50)))
    let (changes, change) = AsyncStream.makeStream(of: Void.self)
    return try await withThrowingTaskGroup { group in
      group.addTask {
        await watch.forEachChange { change.yield() }
        return false
      }
      group.addTask {
        try await Task.sleep(for: time)
        return false
      }
      group.addTask {
        for await _ in changes { return true }
        return false
      }
      try edit(folder)
      defer { group.cancelAll() }
      return try await group.next() ?? false
    }
  }

  private static let edits: [(name: String, edit: @Sendable (TemporaryFolder) throws -> Void)] = [
    ("a changed file", { try $0.write("longer", to: "Content/data/2021/b.csv") }),
    ("a new file", { try $0.write("c", to: "Content/data/c.csv") }),
    ("a file in new folders", { try $0.write("d", to: "Content/x/y/z/d.csv") }),
    ("a removed file", { try FileManager.default.removeItem(atPath: $0["Content/a.csv"]) }),
    (
      "a file moved into place",
      {
        try $0.write("A", to: "new")
        guard rename($0["new"], $0["Content/a.csv"]) == 0 else {
          throw CocoaError(.fileWriteUnknown)
        }
      }
    ),
    ("a removed folder", { try FileManager.default.removeItem(atPath: $0["Content/data"]) }),
    ("all removed", { try FileManager.default.removeItem(atPath: $0["Content"]) }),
    ("closed to us", { try $0.setMode(0o600, of: "Content/a.csv") }),
  ]

  @Test(arguments: methods, edits.map(\.name))
  func hearsOf(method: FolderWatch.Method, name: String) async throws {
    let edit = try #require(Self.edits.first { $0.name == name }).edit
    if name == "closed to us" { try folder.setMode(0o644, of: "Content/a.csv") }

    #expect(try await heard(method, edit))
  }

  @Test(arguments: methods)
  func hearsOfAFileThatALinkLeadsTo(method: FolderWatch.Method) async throws {
    try folder.write("x", to: "elsewhere/x.csv")
    try folder.link("Content/x.csv", to: folder["elsewhere/x.csv"])
    try folder.link("Content/round", to: folder["Content"])

    #expect(try await heard(method) { try $0.write("changed", to: "elsewhere/x.csv") })
  }

  @Test(arguments: methods)
  func doesNotHearOfWhatEditorsKeepForThemselves(method: FolderWatch.Method) async throws {
    let isHeard = try await heard(method, waiting: .milliseconds(400)) {
      try $0.write("x", to: "Content/.a.csv.swp")
      try $0.write("x", to: "Content/.~lock.a.csv#")
      try $0.write("x", to: "Content/a.csv~")
      try $0.write("x", to: "Content/~$a.xlsx")
      try $0.write("x", to: "Site/index.html")
    }

    #expect(!isHeard)
  }

  @Test(arguments: methods)
  func hearsOfAFolderThatComesBack(method: FolderWatch.Method) async throws {
    try FileManager.default.moveItem(atPath: folder["Content"], toPath: folder["Away"])

    let isHeard = try await heard(method) {
      try FileManager.default.moveItem(atPath: $0["Away"], toPath: $0["Content"])
    }

    #expect(isHeard)
  }

  @Test(arguments: methods, ["Templates", "Site/Looks/Templates"])
  func hearsOfAFolderThatWasNotThere(method: FolderWatch.Method, name: String) async throws {
    let isHeard = try await heard(method, in: name) {
      try $0.write("t", to: name + "/layout.html")
    }

    #expect(isHeard)
  }

  @Test func pollsWhereTheFolderAroundAnotherIsMissing() {
    #expect(FolderWatch(of: [folder["a/b"]], by: .events).method == .polling)
  }

  @Test(arguments: methods)
  func hearsOfAFolderThatComesBackWithTheOneAroundIt(method: FolderWatch.Method) async throws {
    try folder.write("t", to: "Looks/Templates/layout.html")
    let watch = FolderWatch(
      of: [folder["Looks/Templates"]], by: method,
      pace: .init(settling: .milliseconds(20), period: .milliseconds(50)))
    let count = Kept(0)
    try await withThrowingTaskGroup { group in
      group.addTask { await watch.forEachChange { count.change { $0 += 1 } } }
      try FileManager.default.removeItem(atPath: folder["Looks"])
      while count.value < 1 { try await Task.sleep(for: .milliseconds(10)) }
      try await Task.sleep(for: .milliseconds(200))
      let known = count.value

      try folder.write("other", to: "Looks/Templates/layout.html")

      for _ in 0..<500 where count.value == known { try await Task.sleep(for: .milliseconds(10)) }
      #expect(count.value > known)
      group.cancelAll()
    }
  }

  @Test(arguments: methods)
  func hearsABurstOnceAndTheNextChangeAgain(method: FolderWatch.Method) async throws {
    let folder = folder
    let settling = Duration.milliseconds(300)
    let watch = FolderWatch(
      of: [folder["Content"]], by: method,
      pace: .init(settling: settling, period: .milliseconds(50)))
    let count = Kept(0)
    try await withThrowingTaskGroup { group in
      group.addTask { await watch.forEachChange { count.change { $0 += 1 } } }
      for expected in 1...2 {
        for number in 1...20 { try folder.write("\(expected)", to: "Content/data/n\(number).csv") }
        while count.value < expected { try await Task.sleep(for: .milliseconds(10)) }
        try await Task.sleep(for: settling * 2)
        #expect(count.value == expected)
      }
      group.cancelAll()
    }
  }

  #if os(Linux)
    @Test func anOverflowOfTheQueueMeansThatAnythingMayHaveChanged() throws {
      let watches = try #require(InotifyWatches(of: [folder["Content"]]))
      let overflow = InotifyEvent(watch: -1, mask: 0x4000, name: "")
      let foreign = InotifyEvent(watch: 4711, mask: 0x2, name: "a.csv")

      #expect(watches.matter([foreign, overflow]))
      #expect(!watches.matter([foreign]))
    }
  #endif

  @Test func eventsAreReadOneAfterAnother() {
    let first: [UInt8] = [7, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0]
    let name = Array("a.csv".utf8) + [UInt8](repeating: 0, count: 11)
    let second: [UInt8] = [255, 255, 255, 255, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]

    #expect(
      InotifyEvent.events(in: first + name + second) == [
        InotifyEvent(watch: 7, mask: 8, name: "a.csv"),
        InotifyEvent(watch: -1, mask: 0x4000, name: ""),
      ])
    #expect(InotifyEvent.events(in: Array(first.prefix(9))) == [])
  }
}
