import Foundation
import Testing

/// Every kind of finding is provoked by some test.
struct DiagnosticCodeTests {
  /// A case of `DiagnosticCode`: its name in Swift and the name that findings print.
  private struct Code: CustomStringConvertible {
    let name: String
    let printed: String

    var description: String { printed }

    /// Reads `case badID = "bad-id"`.
    init?(line: String) {
      let words = line.split(separator: " ")
      guard words.count == 4, words[0] == "case", words[2] == "=" else { return nil }
      name = String(words[1])
      printed = words[3].trimmingCharacters(in: ["\""])
    }
  }

  private func codes() throws -> [Code] {
    let file = try SourceTree().files(under: "Sources/SvodDiagnostics")
      .first { $0.path.hasSuffix("/DiagnosticCode.swift") }
    return try #require(file).lines.compactMap(Code.init)
  }

  @Test func eachCodeIsNamedByATest() throws {
    let tests = try SourceTree().files(under: "Tests").filter { $0.room != "SvodHouseTests" }
      .flatMap(\.lines).joined(separator: "\n")
    let goldens = try goldenFindings()

    let forgotten = try codes().filter { code in
      !tests.contains("[\(code.printed)]") && !goldens.contains("[\(code.printed)]")
        && !names(code.name, in: tests)
    }

    #expect(forgotten.map(\.printed) == [])
  }

  @Test func eachCodeIsReportedByARoom() throws {
    let rooms = try SourceTree().files(under: "Sources")
      .filter { !$0.path.hasSuffix("/DiagnosticCode.swift") }
      .flatMap(\.lines).joined(separator: "\n")

    let unused = try codes().filter { !names($0.name, in: rooms) }

    #expect(unused.map(\.printed) == [])
  }

  @Test func codesAreReadFromTheirFile() throws {
    let codes = try codes()

    #expect(codes.count > 60)
    #expect(codes.contains { $0.name == "badID" && $0.printed == "bad-id" })
  }

  /// Whether `.name` stands in a text as a whole word.
  private func names(_ name: String, in text: String) -> Bool {
    text.ranges(of: ".\(name)").contains { range in
      let next = range.upperBound < text.endIndex ? text[range.upperBound] : " "
      return !next.isLetter && !next.isNumber
    }
  }

  /// The findings that golden folders keep.
  private func goldenFindings() throws -> String {
    let folder = SourceTree().root.appending(path: "Tests/SvodEndToEndTests/Cases")
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix("/diagnostics.txt") }
      .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }.joined()
  }
}
