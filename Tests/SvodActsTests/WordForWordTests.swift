import Foundation
import SvodActs
import SvodContent
import SvodDiagnostics
import Testing

struct WordForWordTests {
  /// What is left of a text when its spaces and Markdown marks are taken away.
  ///
  /// Marks: `#` of headings, `|` and dash rows of tables, `*` pairs, `<br>`, `>` of quotations.
  private func letters(ofSource text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline).map { line -> String in
      if line.contains("|"), line.contains("-"), line.allSatisfy({ " |-:".contains($0) }),
        line.filter({ $0 == "-" }).count < 40
      {
        return ""
      }
      return String(line.drop { $0 == "#" || $0 == ">" })
    }
    return letters(
      lines.joined(separator: "\n").replacing("<br>", with: "").replacing("**", with: "")
        .replacing("|", with: "").replacing("<https", with: "https").replacing("/>", with: "/"))
  }

  private func letters(_ text: String) -> String {
    text.filter { !$0.isWhitespace && $0 != "<" && $0 != ">" }
  }

  private static let invented = """
    **ОТДЕЛ ОБРАЗОВАНИЯ
    ЗАРЕЧНОГО РАЙОНА**

    от «____» ________ 20__ г. № ________

    1. Утвердить:
       1) положение;
       2) план.
    3. Назначить «а) – б)» лицо.
    7 . Контроль за собой.

    8-1. Слова:
    а) первое;
    б) второе

    ## II. ПРАВА

    2.1 «Механизмы» и
    2.1.1. Система.

    | № | ФИО |
    |---|---|
    | 1. | Б. Б.<br>методист |

    > 5. Цитата
    """

  @Test func losesNoLetterOfAnInventedAct() {
    let act = ActReading(Self.invented).act
    #expect(letters(act.blocks.plainText) == letters(ofSource: Self.invented))
  }

  @Test(arguments: RealActs.files)
  func losesNoLetterOfARealAct(_ file: String) throws {
    let (title, body, isPlan) = try RealActs.read(file)
    let act = ActReading(body, title: title, planTables: isPlan ? .every : .complete).act
    let text = (act.titleAsWritten.map { [$0.plainText] } ?? []) + [act.blocks.plainText]
    let source = letters(ofSource: body)
    let heading = act.titleAsWritten.map { letters($0.plainText) } ?? ""
    let found = letters(text.joined()).dropFirst(heading.count)
    #expect(String(found) == source.replacing(heading, with: "", maxReplacements: 1))
    let anchors = act.places.all.map(\.anchor)
    #expect(Set(anchors).count == anchors.count)
  }

  @Test(.enabled(if: !RealActs.files.isEmpty, "skipped: ../shared is not here"))
  func anchorsTheTwoSeventhClausesOfARealOrder() throws {
    let file = try #require(RealActs.files.first { $0.hasSuffix("/order-197.md") })
    let (title, body, _) = try RealActs.read(file)
    let reading = ActReading(body, title: title)
    #expect(reading.anchors == ["p-1", "p-2", "p-3", "p-4", "p-5", "p-6", "p-7", "p-7--2"])
    #expect(reading.numbers.suffix(2) == ["7.", "7 ."])
    #expect(reading.codes == [.repeatedNumber])
  }

  @Test(arguments: RealActs.files)
  func findsEveryClauseThatARealActCovers(_ file: String) throws {
    let (title, body, isPlan) = try RealActs.read(file)
    let act = ActReading(body, title: title, planTables: isPlan ? .every : .complete).act
    for clause in try RealActs.coveredClauses(of: file) {
      guard case .unique = act.place(forClause: clause) else {
        Issue.record("\(clause) is not unique")
        continue
      }
    }
  }
}

/// Real acts beside the package, where there are some.
enum RealActs {
  private static let shared = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/content")

  static let files: [String] = {
    let manager = FileManager.default
    let found = manager.enumerator(atPath: shared.path)?.compactMap { $0 as? String } ?? []
    let files = found.filter { $0.hasSuffix(".md") && $0.contains("/documents/") }.sorted()
    if files.isEmpty { print("skipped: no real acts in ../shared/content") }
    return files
  }()

  static func read(_ file: String) throws -> (title: String, body: String, isPlan: Bool) {
    let parts = try text(of: file).components(separatedBy: "\n---\n")
    let lines = parts[0].components(separatedBy: "\n")
    let title = lines.first { $0.hasPrefix("title: ") }?.dropFirst(7) ?? ""
    return (
      String(title), parts.dropFirst().joined(separator: "\n---\n"), lines.contains("kind: plan")
    )
  }

  static func coveredClauses(of file: String) throws -> [String] {
    try text(of: file).components(separatedBy: "clause: ").dropFirst().map { rest in
      String(rest.prefix { $0 != "}" && $0 != "," && !$0.isNewline }.filter { $0 != "\"" })
    }
  }

  private static func text(of file: String) throws -> String {
    try String(contentsOf: shared.appending(path: file), encoding: .utf8)
  }
}
