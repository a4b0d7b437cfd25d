import Foundation
import SvodTestSupport
import Testing

/// Same input, same bytes.
@Suite(.serialized)
struct DeterminismTests {
  @Test func theOrderOfFilesOnDiskDoesNotMatter() throws {
    let content = try TreeSnapshot(of: Package.demonstration).files.sorted { $0.key < $1.key }

    let forward = try site(of: content)
    let backward = try site(of: content.reversed())

    #expect(forward.count > 100)
    #expect(forward == backward)
  }

  @Test func theSectionDoesNotKnowWhereItsFolderLies() throws {
    let folder = try TemporaryFolder()

    let here = try Svod.build(Package.demonstration, to: folder["Site"])
    let there = try site(of: TreeSnapshot(of: Package.demonstration).files.map { $0 })

    #expect(here == there)
  }

  /// The finished section of content that is written to disk in the given order.
  private func site(of content: [(key: String, value: Data)]) throws -> [String: Data] {
    let folder = try TemporaryFolder()
    for (name, bytes) in content {
      let file = URL(filePath: folder["Content/\(name)"])
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: file)
    }
    return try Svod.build(folder["Content"], to: folder["Site"])
  }
}
