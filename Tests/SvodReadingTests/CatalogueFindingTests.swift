import SvodContent
import SvodDiagnostics
import SvodNumbers
import SvodReading
import Testing

/// What an entry of the catalogue may say, and what is found in it.
struct CatalogueFindingTests {
  private static let lead = "      - "

  private static func item(
    _ code: DiagnosticCode, _ wrong: String, _ right: String,
    severity: Diagnostic.Severity = .error
  ) -> FileCase {
    FileCase(
      code: code, file: "indicators/preparation.yml",
      wrong: SampleFolder.indicators + lead + wrong + "\n",
      right: SampleFolder.indicators + lead + right + "\n", severity: severity)
  }

  static let cases = [
    item(
      .unknownValue, "{id: a, title: А, kind: ①shere, better: higher}",
      "{id: a, title: А, kind: share, better: higher}"),
    item(.missingKey, "①{id: a, title: А, kind: share}", "{id: a, title: А, kind: presence}"),
    item(
      .unknownKey, "{id: a, title: А, kind: share, better: lower, ①untis: ед.}",
      "{id: a, title: А, kind: share, better: lower, unit: ед.}"),
    item(
      .duplicateID, "{id: ①basic, title: А, kind: share, better: lower}",
      "{id: basic-2, title: А, kind: share, better: lower}"),
    item(
      .publicHead,
      "{id: a, title: А, kind: share, better: lower, concerns: head, visibility: ①public}",
      "{id: a, title: А, kind: share, better: lower, concerns: organization, visibility: public}",
      severity: .warning),
    item(
      .publicHead,
      "{id: a, title: А, kind: condition, better: higher, concerns: head, visibility: ①public}",
      "{id: a, title: А, kind: condition, better: higher, concerns: head, visibility: aggregate}",
      severity: .warning),
    item(
      .derivationKind, "{id: a, title: А, kind: share, better: lower, ①of: basic, holds: = 1}",
      "{id: a, title: А, kind: condition, better: lower, of: basic, holds: = 1}"),
    item(
      .derivationKind, "{id: a, title: А, kind: condition, better: lower, of: ①safe, holds: = 0}",
      "{id: a, title: А, kind: condition, better: lower, of: pupils, holds: = 0}"),
    item(
      .derivationKind,
      "{id: a, title: А, kind: condition, better: lower, of: pupils, holds: ①= 50 %}",
      "{id: a, title: А, kind: condition, better: lower, of: wages, holds: \"> 0\"}"),
    item(
      .derivationLoop, "{id: a, title: А, kind: condition, better: lower, of: ①a, holds: = 0}",
      "{id: a, title: А, kind: condition, better: lower, of: score, holds: \">= 60,5\"}"),
    item(
      .unknownIndicator,
      "{id: a, title: А, kind: condition, better: lower, of: ①basics, holds: = 0}",
      "{id: a, title: А, kind: condition, better: lower, of: basic, holds: = 0}"),
    item(
      .badNumber, "{id: a, title: А, kind: condition, better: lower, of: basic, holds: ①всегда}",
      "{id: a, title: А, kind: condition, better: lower, of: basic, holds: \"<= 5 %\"}"),
    item(
      .shareOutOfRange,
      "{id: a, title: А, kind: condition, better: lower, of: basic, holds: ①\"= 100\"}",
      "{id: a, title: А, kind: condition, better: lower, of: basic, holds: \"= 100%\"}"),
    item(
      .shareOutOfRange, "{id: a, title: А, kind: share, better: lower, target: {2021: ①105}}",
      "{id: a, title: А, kind: count, better: lower, target: {2021: 105}}"),
    item(
      .unknownCycle, "{id: a, title: А, kind: share, better: lower, target: {①21: 95}}",
      "{id: a, title: А, kind: share, better: lower, target: {2021: \"95,5 %\"}}"),
    item(
      .valueOutOfRange, "{id: a, title: А, kind: share, better: lower, heat: ①[15, 5]}",
      "{id: a, title: А, kind: share, better: lower, heat: [5, 15]}"),
    item(
      .valueOutOfRange, "{id: a, title: А, kind: share, better: lower, heat: ①[5, 10, 15]}",
      "{id: a, title: А, kind: share, better: lower, heat: [5]}"),
    item(
      .valueOutOfRange, "{id: a, title: А, kind: share, better: lower, window: {years: ①0}}",
      "{id: a, title: А, kind: share, better: lower, window: {years: 3}}"),
    item(
      .unknownValue, "{id: a, title: А, kind: share, better: lower, applies-to: [①schol]}",
      "{id: a, title: А, kind: share, better: lower, applies-to: [school, garden]}"),
    item(
      .unknownValue, "{id: a, title: А, kind: presence, level: ①organization}",
      "{id: a, title: А, kind: presence, level: municipality}"),
    item(
      .unknownDocument, "{id: a, title: А, kind: share, better: lower, defined-by: ①concept#p-1}",
      "{id: a, title: А, kind: share, better: lower}", severity: .warning),
    item(
      .misplacedKey, "{id: a, title: А, kind: share, better: lower, ①buckets: []}",
      "{id: a, title: А, kind: distribution, buckets: []}"),
    item(
      .brokenScale,
      "{id: a, title: А, kind: distribution, buckets: [{id: l, title: Л, from: 0, to: 50}, {id: ①h, title: Х, from: 60, to: 100}]}",
      "{id: a, title: А, kind: distribution, buckets: [{id: l, title: Л, from: 0, to: 50}, {id: h, title: Х, from: 50, to: 100}]}",
      severity: .warning),
    // The scale of a real act: 90 to 100 % belongs nowhere.
    item(
      .brokenScale,
      "{id: a, title: А, kind: distribution, buckets: [{id: ①all, title: на 100 %, from: 100, to: 100}, {id: many, title: от 50 до 90 %, from: 50, to: 90}, {id: few, title: менее 50 %, to: 50}]}",
      "{id: a, title: А, kind: distribution, buckets: [{id: all, title: на 100 %, from: 100, to: 100}, {id: many, title: от 50 до 100 %, from: 50, to: 100}, {id: few, title: менее 50 %, to: 50}]}",
      severity: .warning),
    item(
      .mixedPeriods,
      "{id: a, title: А, kind: condition, better: higher, of: basic, holds: \"> 50 %\", ①period: financial}",
      "{id: a, title: А, kind: condition, better: higher, of: basic, holds: \"> 50 %\", period: calendar}",
      severity: .warning),
    item(
      .brokenScale,
      "{id: a, title: А, kind: distribution, buckets: [{id: l, title: Л, from: 0, to: 65}, {id: ①h, title: Х, from: 50, to: 65}]}",
      "{id: a, title: А, kind: distribution, buckets: [{id: l, title: Л, from: 0, to: 100}, {id: h, title: Х, from: 100, to: 100}]}",
      severity: .warning),
    item(
      .brokenScale,
      "{id: a, title: А, kind: distribution, buckets: [{id: ①l, title: Л, from: 0, to: 50, to-inclusive: unknown}]}",
      "{id: a, title: А, kind: distribution, buckets: [{id: l, title: Л, from: 0, to: 50, to-inclusive: true}]}",
      severity: .warning),
  ]

  @Test(arguments: cases)
  func reportsTheMistakeAtItsPlace(_ item: FileCase) throws {
    try item.check()
  }

  @Test func anUnknownDirectionIsNamedWithTheNearest() {
    let reading = Reading(sampleWith: [
      "indicators/preparation.yml": SampleFolder.indicators.replacing(
        "direction: preparation", with: "direction: preparatoin")
    ])

    #expect(reading.codes == [.unknownDirection])
    #expect(reading.diagnostics.first?.hint == "Возможно, имелось в виду «preparation»")
  }

  @Test func defaultsAreTheContracts() throws {
    let catalogue = try #require(Reading(ContentFolder(SampleFolder.files)).content?.catalogue)

    #expect(catalogue[.init("basic")]?.unit == "%")
    #expect(catalogue[.init("basic")]?.concerns == .pupils)
    #expect(catalogue[.init("basic")]?.appliesTo == .kinds([.school]))
    #expect(catalogue[.init("score")]?.period == .calendar)
    #expect(catalogue[.init("reserve")]?.level == .municipality)
    #expect(catalogue[.init("reserve")]?.better == .neither)
    #expect(catalogue[.init("pupils")]?.short == "Обучающиеся")
    #expect(catalogue[.init("basic")]?.number == "1.1")
  }

  @Test(arguments: [
    ("= 100 %", Indicator.Derivation.Comparison.equal, Ratio.one),
    ("> 50 %", .greater, Ratio(1, over: 2)), (">= 33,3 %", .atLeast, Ratio(333, over: 1000)),
    ("< 0,25", .less, Ratio(1, over: 4)), ("≤ 5%", .atMost, Ratio(1, over: 20)),
    ("= 0", .equal, Ratio.zero),
  ])
  func rulesOfSharesAreFractions(
    _ rule: String, _ comparison: Indicator.Derivation.Comparison, _ threshold: Ratio
  ) throws {
    let reading = Reading(sampleWith: [
      "indicators/preparation.yml": SampleFolder.indicators.replacing("= 100 %", with: rule)
    ])

    let derivation = try #require(reading.content?.catalogue[.init("all-basic")]?.derivation)
    #expect(derivation.source == .init("basic"))
    #expect(derivation.comparison == comparison)
    #expect(derivation.threshold == threshold)
    #expect(derivation.text == rule)
  }

  @Test(arguments: [
    ("concerns: head", Indicator.Visibility.aggregate),
    ("concerns: head, visibility: internal", .internal), ("visibility: aggregate", .aggregate),
    ("concerns: staff", .public),
  ])
  func aDerivedIndicatorIsNeverMoreVisibleThanItsSource(
    _ keys: String, _ visibility: Indicator.Visibility
  ) throws {
    let reading = Reading(sampleWith: [
      "indicators/preparation.yml": SampleFolder.indicators.replacing(
        "applies-to: [school]", with: "applies-to: [school], \(keys)")
    ])

    let catalogue = try #require(reading.content?.catalogue)
    #expect(catalogue[.init("basic")]?.visibility == visibility)
    #expect(catalogue[.init("all-basic")]?.visibility == visibility)
  }

  @Test func theCatalogueFollowsTheOrderOfDirections() {
    let reading = Reading(sampleWith: [
      "directions.yml": """
      directions:
        - {id: zeal, title: Усердие}
        - {id: preparation, title: Качество подготовки}
      """,
      "indicators/zeal.yml": """
      direction: zeal
      groups:
        - id: results
          title: Результаты
          indicators:
            - {id: zeal-share, title: Усердные, kind: share, better: higher}
      """,
    ])

    #expect(reading.diagnostics == [])
    #expect(reading.content?.catalogue.indicators.first?.id.text == "zeal-share")
    #expect(reading.content?.catalogue.groups.map(\.direction.text) == ["zeal", "preparation"])
    #expect(reading.content?.catalogue[.init("basic")]?.group == 1)
  }

  @Test func aBrokenFileIsOneFindingAndNotOneForEachOfItsNames() {
    let broken = SampleFolder.indicators.replacing("[school]", with: "[school")

    let reading = Reading(sampleWith: [
      "indicators/preparation.yml": broken,
      "data/2021/values.csv":
        "organization,indicator,numerator,denominator\nschool-1,basic,9,10\nschool-1,bosic,9,10\n",
    ])

    #expect(reading.codes == [.unknownIndicator, .yamlSyntax])
    #expect(reading.diagnostics.first?.position.line == 3)
  }
}
