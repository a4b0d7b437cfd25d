import Foundation
import SvodDeadlines
import Testing

/// The terms of real plans, as their authorities wrote them.
struct RealPlanTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let shared = root.appending(path: "../shared/content").standardizedFileURL

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: shared.path),
      "skipped: no real content beside the repository"),
    arguments: [("kerch", 38), ("krasnogorsky", 12), ("kletsky", 12)])
  func readsEveryTermOfARealPlan(authority: String, count: Int) throws {
    let expressions = try expressions(
      in: Self.shared.appending(path: "\(authority)/documents"))

    let obscure = expressions.filter { DeadlineReading(of: $0).deadline == nil }

    #expect(expressions.count == count)
    #expect(obscure == [])
  }

  @Test func readsEveryTermOfTheDemonstration() throws {
    let expressions = try expressions(in: Self.root.appending(path: "Content/documents"))

    let obscure = expressions.filter { DeadlineReading(of: $0).deadline == nil }

    #expect(expressions.count >= 30)
    #expect(obscure == [])
  }

  /// The distinct terms of a folder's tables, told by the heads of their columns.
  private func expressions(in folder: URL) throws -> [String] {
    var found: Set<String> = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name.hasSuffix(".md") {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      var column: Int?
      for line in text.components(separatedBy: "\n") {
        guard line.hasPrefix("|") else {
          column = nil
          continue
        }
        let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst()
          .map { $0.trimmingCharacters(in: .whitespaces) }
        if let head = cells.firstIndex(where: { $0.lowercased().hasPrefix("срок") }) {
          column = head
        } else if let column, column < cells.count {
          found.insert(cells[column])
        }
      }
    }
    return found.filter { !$0.allSatisfy { "-: ".contains($0) } }.sorted()
  }
}
