import Testing

/// The size budget: small files named after the one thing in them, functions read at a glance.
struct SizeTests {
  @Test func noSourceFileIsLongerThan300Lines() throws {
    let long = try SourceTree().files(under: "Sources").filter { $0.lines.count > 301 }

    #expect(long.map { "\($0.path): \($0.lines.count)" } == [])
  }

  @Test func noFunctionIsLongerThan40Lines() throws {
    let long = try SourceTree().files(under: "Sources").flatMap(longFunctions)

    #expect(long == [])
  }

  /// The formatter breaks code and leaves words as they are.
  @Test func noCommentIsLongerThan100Characters() throws {
    let folders = ["Sources", "Tests"]
    let long = try folders.flatMap(SourceTree().files).flatMap { file in
      file.lines.enumerated().filter { _, line in
        line.count > 100 && line.drop { $0 == " " }.hasPrefix("//")
      }.map { "\(file.path):\($0.offset + 1): \($0.element.count) characters" }
    }

    #expect(long == [])
  }

  /// Functions by their indentation: the formatter closes each where it began.
  private func longFunctions(in file: SourceTree.File) -> [String] {
    file.lines.indices.compactMap { start in
      let line = file.lines[start]
      let indent = line.prefix { $0 == " " }
      let words = line.dropFirst(indent.count).split(separator: " ")
      guard words.prefix(4).contains(where: { $0 == "func" || $0.hasPrefix("init") }) else {
        return nil
      }
      let isOneLine = line.hasSuffix("}")
      let end = isOneLine ? start : file.lines[start...].firstIndex { $0 == indent + "}" } ?? start
      let count = end - start + 1
      return count > 40 ? "\(file.path):\(start + 1): \(count) lines" : nil
    }
  }
}
