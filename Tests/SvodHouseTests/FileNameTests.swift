import Testing

/// A file is named after the one thing in it, and a thing after what it is.
struct FileNameTests {
  private static let vague = [
    "Utils", "Util", "Utilities", "Helpers", "Helper", "Manager", "Misc", "Base", "Impl", "Globals",
  ]

  private static let abbreviated: Set<String> = [
    "Org", "Orgs", "Ind", "Doc", "Docs", "Diag", "Diags", "Num", "Str", "Val", "Vals", "Calc",
    "Ctx", "Cfg", "Config", "Dir", "Dirs", "Tmpl", "Tpl", "Fmt", "Msg", "Pos", "Idx", "Obs", "Pub",
    "Gen", "Eval", "Attr", "Attrs", "Param", "Params", "Info", "Temp", "Tmp",
  ]

  private func names() throws -> [(path: String, name: String)] {
    try SourceTree().files(under: "Sources").map { file in
      let last = file.path.split(separator: "/").last.map(String.init) ?? ""
      return (file.path, String(last.dropLast(".swift".count)))
    }
  }

  @Test func noFileIsADrawerForOddThings() throws {
    let drawers = try names().filter { _, name in
      Self.vague.contains { name == $0 || name.hasSuffix($0) }
    }

    #expect(drawers.map(\.path) == [])
  }

  @Test func noFileIsNamedByAnAbbreviation() throws {
    let abbreviated = try names().filter { !Self.abbreviated.isDisjoint(with: words(of: $0.name)) }

    #expect(abbreviated.map(\.path) == [])
  }

  /// «IndicatorPage+Making» is Indicator, Page, Making.
  private func words(of name: String) -> [String] {
    name.split(separator: "+").flatMap { part in
      part.reduce(into: [String]()) { words, letter in
        if letter.isUppercase || words.isEmpty { words.append("") }
        words[words.count - 1].append(letter)
      }
    }
  }
}
