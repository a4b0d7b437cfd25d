import SvodDiagnostics
import SvodFormats
import SvodTestSupport
import Testing

struct YAMLMappingTests {
  private enum Key: String, YAMLKey {
    case title
    case appliesTo = "applies-to"
    case decimals
    case window
    case ranking
    case visibility
    case aliases
  }

  private enum Visibility: String, CaseIterable {
    case shown = "public"
    case aggregate
    case hidden = "internal"
  }

  private func mapping(_ text: String, log: inout DiagnosticLog) throws -> YAMLMapping<Key>? {
    let node = try #require(YAMLNode(parsing: SourceText(text, file: "t.yml"), log: &log))
    return YAMLMapping(node, log: &log)
  }

  @Test func readsTypedValues() throws {
    var log = DiagnosticLog()
    let keys = try #require(
      try mapping(
        """
        title: 1.10
        applies-to: school
        decimals: -2
        ranking: Да
        visibility: internal
        aliases: {ЦРО: method-centre}
        window:
        """, log: &log))

    #expect(keys.required(.title, log: &log)?.text(log: &log) == "1.10")
    #expect(keys[.appliesTo]?.texts(single: .alone, log: &log) == ["school"])
    #expect(keys[.decimals]?.wholeNumber(log: &log) == -2)
    #expect(keys[.ranking]?.flag(log: &log) == true)
    #expect(keys[.visibility]?.choice(of: Visibility.self, log: &log) == .hidden)
    #expect(keys[.aliases]?.entries(log: &log)?.map(\.key.text) == ["ЦРО"])
    #expect(keys[.window] == nil)
    #expect(keys.position(of: .decimals) == FilePosition(file: "t.yml", line: 3))
    #expect(log.isEmpty)
  }

  @Test(arguments: [
    ("true", true), ("YES", true), ("да", true), ("false", false), ("No", false), ("Нет", false),
    ("\"да\"", true),
  ])
  func readsAnswers(written: String, answer: Bool) throws {
    var log = DiagnosticLog()
    let keys = try #require(try mapping("ranking: \(written)\n", log: &log))

    #expect(keys[.ranking]?.flag(log: &log) == answer)
  }

  @Test func reportsUnknownKeysWithTheNearestName() throws {
    var log = DiagnosticLog()
    let source = MarkedText("title: x\n①decimal: 1\n②Погода: 2\n")
    _ = try mapping(source.text, log: &log)

    #expect(log.diagnostics.map(\.code) == [.unknownKey, .unknownKey])
    #expect(log.diagnostics.map(\.position) == ["①", "②"].map { source.position($0, in: "t.yml") })
    #expect(log.diagnostics.first?.hint?.contains("«decimals»") == true)
  }

  @Test(arguments: ["①decimals: 1\n", "decimals: 1\n①title:\n", "decimals: 1\n①title: ~\n", "①"])
  func reportsAMissingKey(marked: String) throws {
    var log = DiagnosticLog()
    let source = MarkedText(marked)
    let keys = try #require(try mapping(source.text, log: &log))

    #expect(keys.required(.title, log: &log) == nil)
    #expect(log.diagnostics.map(\.code) == [.missingKey])
    #expect(log.diagnostics.first?.position == source.position("①", in: "t.yml"))
  }

  @Test(arguments: [
    ("①5.5", "целым числом"), ("①1_0", "целым числом"), ("①99999999999999999999", "целым числом"),
    ("①+5", "целым числом"), ("①[5]", "целым числом"),
  ])
  func reportsWhatIsNoWholeNumber(marked: String, expected: String) throws {
    var log = DiagnosticLog()
    let source = MarkedText("decimals: " + marked)
    let keys = try #require(try mapping(source.text, log: &log))

    #expect(keys[.decimals]?.wholeNumber(log: &log) == nil)
    let finding = try #require(log.diagnostics.first)
    #expect(finding.code == .wrongType)
    #expect(finding.position == source.position("①", in: "t.yml"))
    #expect(finding.summary.contains("«decimals» должно быть \(expected)"))
  }

  @Test func reportsOtherWrongTypes() throws {
    var log = DiagnosticLog()
    let source = MarkedText(
      "title: ①[a]\napplies-to: ②school\nranking: ③может быть\naliases: ④x\nwindow: [y, ⑤{a: b}]")
    let keys = try #require(try mapping(source.text, log: &log))

    #expect(keys[.title]?.text(log: &log) == nil)
    #expect(keys[.appliesTo]?.texts(log: &log) == nil)
    #expect(keys[.ranking]?.flag(log: &log) == nil)
    #expect(keys[.aliases]?.entries(log: &log) == nil)
    #expect(keys[.window]?.texts(log: &log) == ["y"])
    #expect(log.diagnostics.map(\.code) == Array(repeating: .wrongType, count: 5))
    #expect(
      log.diagnostics.map(\.position)
        == ["①", "②", "③", "④", "⑤"].map { source.position($0, in: "t.yml") })
  }

  @Test func reportsAnUnknownChoiceWithTheNearestName() throws {
    var log = DiagnosticLog()
    let source = MarkedText("visibility: [public, ①intrenal, ②тайна]\n")
    let keys = try #require(try mapping(source.text, log: &log))

    #expect(keys[.visibility]?.choices(of: Visibility.self, log: &log) == [.shown])
    #expect(log.diagnostics.map(\.code) == [.unknownValue, .unknownValue])
    #expect(log.diagnostics.map(\.position) == ["①", "②"].map { source.position($0, in: "t.yml") })
    #expect(log.diagnostics.first?.hint?.contains("имелось в виду «internal»") == true)
    #expect(log.diagnostics.last?.hint?.contains("public, aggregate, internal") == true)
  }

  @Test func explainsAFileWhoseOnlyKeyLacksASpace() throws {
    var log = DiagnosticLog()

    #expect(try mapping("title:Школа\n", log: &log) == nil)
    #expect(log.diagnostics.map(\.code) == [.wrongType])
    #expect(log.diagnostics.first?.hint?.contains("пробел") == true)
  }
}
