import Foundation
import Testing

/// The stylesheet holds nothing that no page uses.
struct StyleTests {
  private let root = SourceTree().root

  /// Names put together by the program: how long an edition held, `g` and a number.
  private static let generated: Set<String> = Set((2...12).map { "g\($0)" })

  @Test func everyClassStandsInATemplateOrInTheProgram() throws {
    let known = try words()
    let classes = try classes()

    #expect(classes.count > 200)
    #expect(classes.subtracting(known).subtracting(Self.generated).sorted() == [])
  }

  @Test func everyNameThatIsPutTogetherHasARule() throws {
    #expect(try Self.generated.isSubset(of: classes()))
  }

  /// The names after a dot in selectors: what stands before a brace and outside strings.
  private func classes() throws -> Set<String> {
    let style = try text("Templates/assets/style.css")
      .replacing(/\/\*[\s\S]*?\*\//, with: "").replacing(/"[^"]*"/, with: "")
    let names = style.matches(of: /[^{};]+\{/).flatMap { rule in
      rule.output.matches(of: /\.([a-zA-Z][\w-]*)/).map { String($0.output.1) }
    }
    return Set(names)
  }

  /// Everything that may name a class: words of templates, of the search and of the rendering room.
  private func words() throws -> Set<String> {
    let templates = try FileManager.default
      .subpathsOfDirectory(atPath: root.appending(path: "Templates").path)
      .filter { $0.hasSuffix(".html") }.map { try text("Templates/\($0)") }
    let rendering = try SourceTree().files(under: "Sources/SvodRendering")
      .map { $0.lines.joined(separator: "\n") }
    let script = try text("Templates/assets/search.js")
    return Set(
      (templates + rendering + [script]).flatMap { text in
        text.matches(of: /[a-zA-Z][\w-]*/).map { String($0.output) }
      })
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}
